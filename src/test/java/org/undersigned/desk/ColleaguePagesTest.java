package org.undersigned.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.undersigned.Browser;
import org.undersigned.access.Staff;

@QuarkusTest
@Tag("browser")
class ColleaguePagesTest {

    private static final String ALEX = "Alex Example";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void every_page_is_accessible_and_no_wider_than_a_phone() {
        UUID robin = Staff.administrator("Robin" + "unbroken".repeat(30));
        for (Page page : new Page[] {
            browser.page(Browser.PHONE, ColorScheme.DARK), browser.page(Browser.DESKTOP, ColorScheme.LIGHT)
        }) {
            Staff.signIn(page, ALEX);
            for (String path : new String[] {"/desk/colleagues", "/desk/colleagues/" + robin, "/desk/account"}) {
                page.navigate(path);
                page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
                Browser.assertWellMade(page);
            }
        }
    }

    @Test
    void somebody_is_added_comes_in_by_the_link_is_disabled_and_enabled_again_without_scripts() {
        Page alex = browser.pageWithoutScripts(Browser.DESKTOP);
        Staff.signIn(alex, ALEX);
        alex.click("nav >> text=Colleagues");
        alex.fill("#full_name", "Robin Newcomer");
        alex.fill("#email", Staff.email(ALEX));
        alex.click("text=Make the account and a link");
        assertThat(alex.locator("#email-error")).isVisible();
        assertThat(alex.locator("#full_name")).hasValue("Robin Newcomer");
        alex.fill("#email", Staff.email("Robin Newcomer"));
        alex.click("text=Make the account and a link");
        assertThat(alex.locator("h1")).hasText("Robin Newcomer");
        String link = alex.inputValue("#link");

        alex.reload();
        assertThat(alex.locator("h1")).hasText("Robin Newcomer");
        assertThat(alex.locator("#link")).hasCount(0);

        Page robin = browser.page(Browser.DESKTOP);
        robin.navigate(link.substring(link.indexOf("/desk/password/")));
        robin.fill("#password", Staff.PASSWORD);
        robin.click("main button");
        assertThat(robin.locator("h1")).hasText("Queue");

        alex.reload();
        assertThat(alex.locator(".head")).containsText("Working");
        alex.click("#disabling > summary");
        alex.click("#disabling button");
        assertThat(alex.locator("#reason-error")).isVisible();
        alex.fill("#reason", "Left the coalition");
        alex.click("#disabling button");
        assertThat(alex.locator("[role=status]")).containsText("signed out everywhere");
        robin.reload();
        assertThat(robin.locator("h1")).hasText("Sign in");
        alex.click("button:text-is('Enable')");
        assertThat(alex.locator("[role=status]")).hasText("Enabled.");
        assertThat(alex.locator("main")).containsText("Left the coalition");
        Staff.signIn(robin, "Robin Newcomer");
    }

    @Test
    void the_forms_that_a_link_opens_are_accessible_with_and_without_errors() {
        UUID robin = Staff.administrator("Robin Forgetful");
        for (Page page : new Page[] {
            browser.page(Browser.PHONE, ColorScheme.DARK), browser.page(Browser.DESKTOP, ColorScheme.LIGHT)
        }) {
            page.navigate("/desk/password/" + Staff.passwordLink(robin));
            assertFormWellMade(page);
        }
        Staff.nobodyHasAnAccount();
        for (Page page : new Page[] {
            browser.page(Browser.PHONE, ColorScheme.DARK), browser.page(Browser.DESKTOP, ColorScheme.LIGHT)
        }) {
            page.navigate("/desk/setup/" + Staff.setupLink());
            page.fill("#name", "Alex Example");
            page.fill("#email", Staff.email(ALEX));
            assertFormWellMade(page);
        }
    }

    // As it opens, and as it comes back with a password that is too short.
    private static void assertFormWellMade(Page page) {
        assertThat(page.locator("#password")).isVisible();
        Browser.assertWellMade(page);
        page.fill("#password", "short");
        page.click("main button");
        assertThat(page.locator(".errors")).isFocused();
        assertThat(page.locator("#password-error")).isVisible();
        Browser.assertWellMade(page);
    }

    @Test
    void a_fresh_link_and_errors_are_shown_accessibly() {
        Page page = browser.page(Browser.PHONE);
        Staff.signIn(page, ALEX);
        page.navigate("/desk/colleagues");
        page.click("text=Make the account and a link");
        assertThat(page.locator(".errors")).isFocused();
        Browser.assertWellMade(page);
        page.fill("#full_name", "Sam Sample");
        page.fill("#email", Staff.email("Sam Sample"));
        page.click("text=Make the account and a link");
        assertThat(page.locator("#link")).isVisible();
        Browser.assertWellMade(page);
        page.click("text=Make a link");
        assertThat(page.locator("#link")).isVisible();
        page.click("#disabling > summary");
        page.click("#disabling button");
        assertThat(page.locator(".errors")).isFocused();
        Browser.assertWellMade(page);
    }

    @Test
    void a_session_in_another_browser_is_ended_from_this_one_with_keys_alone() {
        Page elsewhere = browser.page(Browser.PHONE);
        Staff.signIn(elsewhere, "Robin Twice");
        Page here = browser.page(Browser.DESKTOP);
        Staff.signIn(here, "Robin Twice");
        here.navigate("/desk/account");
        assertThat(here.locator("main")).containsText("Chrome, Linux (this one)");
        Browser.assertWellMade(here);
        here.locator("form[action$=ending] button").focus();
        here.keyboard().press("Enter");
        assertThat(here.locator(".notice[role=status]")).hasText("Signed out there.");
        elsewhere.reload();
        assertThat(elsewhere.locator("h1")).hasText("Sign in");
        assertThat(here.locator("form[action$=ending]")).hasCount(0);
    }
}
