package org.undersigned.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.undersigned.Browser;
import org.undersigned.World;
import org.undersigned.access.Staff;

@QuarkusTest
@Tag("browser")
class SearchPagesTest {

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void anything_is_found_and_opened_with_keys_alone() {
        World.endorsement("Combobox Cormorants");
        Page page = signedIn(browser.page(Browser.DESKTOP));
        page.keyboard().press("/");
        page.locator("#find").pressSequentially("cormo");
        Locator options = page.locator("#find-options [role=option]");
        assertThat(options.first()).containsText("Combobox Cormorants");
        Browser.assertWellMade(page);
        shot(page, "options-desktop");
        page.keyboard().press("Escape");
        assertThat(page.locator("#find-options")).isHidden();
        assertThat(page.locator("#find")).hasValue("cormo");
        page.locator("#find").pressSequentially("r");
        assertThat(page.locator("#find-options")).isVisible();
        page.keyboard().press("ArrowDown");
        assertThat(options.first()).hasAttribute("aria-selected", "true");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/desk/organizations/.*"));
        assertThat(page.locator("h1")).hasText("Combobox Cormorants");
    }

    @Test
    void enter_without_a_choice_shows_all_on_a_page_of_its_own() {
        World.endorsement("Dotterel Dancers");
        Page page = signedIn(browser.page(Browser.DESKTOP));
        page.fill("#find", "dotterel");
        assertThat(page.locator("#find-options")).isVisible();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/desk/search\\?q=dotterel"));
        assertThat(page.locator("main")).containsText("Dotterel Dancers");
    }

    @Test
    void what_is_offered_stands_within_windows_of_any_width() {
        World.endorsement("Bittern Bookkeepers");
        Page page = signedIn(browser.page(Browser.DESKTOP));
        for (int width : List.of(320, 700, 900, 1_000, 1_100, 1_400)) {
            page.setViewportSize(width, 800);
            page.navigate("/desk/organizations");
            page.locator("#find").pressSequentially("bitte");
            assertThat(page.locator("#find-options [role=option]").first()).isVisible();
            BoundingBox box = page.locator("#find-options").boundingBox();
            assertTrue(box.x >= 0 && box.x + box.width <= width, width + " px: from " + box.x + ", " + box.width);
        }
    }

    @Test
    void the_pages_are_accessible_on_a_phone_and_without_scripts() {
        World.endorsement("<b>Wide</b> " + "Whimbrelwhimbrel".repeat(8));
        for (int number = 0; number < 9; number++) {
            World.endorsement("Whimbrel Watch " + number);
        }
        Page phone = signedIn(browser.page(Browser.PHONE, ColorScheme.DARK));
        phone.navigate("/desk/search?q=whimbrel");
        Browser.assertWellMade(phone);
        phone.navigate("/desk/search?q=whimbrel");
        phone.fill("#find", "whimb");
        assertThat(phone.locator("#find-options [role=option]").first()).isVisible();
        Browser.assertWellMade(phone);
        shot(phone, "options-phone");
        phone.navigate("/desk/search?q=whimbrel&kind=organizations");
        Browser.assertWellMade(phone);
        Page plain = signedIn(browser.pageWithoutScripts(Browser.DESKTOP));
        plain.fill("#find", "whimbrel watch");
        plain.keyboard().press("Enter");
        assertThat(plain.locator("main")).containsText("Whimbrel Watch 3");
        shot(plain, "search-desktop");
        plain.click(".section-head a >> nth=0");
        assertThat(plain.locator("h2")).hasCount(1);
    }

    private static void shot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/shots/" + name + ".png")));
    }

    private static Page signedIn(Page page) {
        Staff.signIn(page, "Alex Example");
        return page;
    }
}
