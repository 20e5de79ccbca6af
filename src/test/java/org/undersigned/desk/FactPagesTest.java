package org.undersigned.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.undersigned.Browser;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.base.Ids;

@QuarkusTest
@Tag("browser")
class FactPagesTest {

    private static final String ALEX = "Alex Example";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void every_page_is_accessible_and_no_wider_than_a_phone() {
        UUID letter = World.letterAt("pages-of-facts");
        UUID campaign = World.campaignId();
        checkAll(browser.page(Browser.PHONE, ColorScheme.DARK), campaign, letter);
        checkAll(browser.page(Browser.DESKTOP, ColorScheme.LIGHT), campaign, letter);
    }

    private static void checkAll(Page page, UUID campaign, UUID letter) {
        Staff.signIn(page, ALEX);
        check(page, "/desk/demands/" + World.demandId());
        check(page, "/desk/measures/new?campaign=" + campaign);
        page.fill("#edit-value", "1,250");
        page.click(".form .button");
        assertThat(page.locator(".errors")).isFocused();
        Browser.assertWellMade(page);
        page.fill("#edit-date", "2026-03");
        page.fill("#edit-value", "1250");
        page.fill("#edit-unit", "waiting people at a stop on a weekday");
        page.click(".form .button");
        check(page, "/desk/campaigns/" + campaign);
        page.click("section[aria-labelledby=measures] li a");
        Browser.assertWellMade(page);
        page.click("#striking > summary");
        page.click("#striking button");
        assertThat(page.locator(".errors")).isFocused();
        Browser.assertWellMade(page);
        page.fill("#act-reason", "of another stop");
        page.click("#striking button");
        assertThat(page.locator(".notice")).containsText("of another stop");
        Browser.assertWellMade(page);
        check(page, "/desk/campaigns/" + campaign);
        check(page, "/desk/reported-counts/new?letter=" + letter);
        check(page, "/desk/statements/new?letter=" + letter + "&words_language=es");
        page.fill("#edit-person", "Sam Sample of the Long Placeholder Association");
        page.fill("#edit-sources", "A title that is long enough to need two lines on a telephone | Dummy Press | 2026");
        page.click(".form .button");
        Browser.assertWellMade(page);
        page.click("section[aria-labelledby=statements] li a");
        Browser.assertWellMade(page);
        check(page, "/desk/sources?q=telephone");
        page.click("main tbody a");
        Browser.assertWellMade(page);
        check(page, "/desk/sources?q=nothing+at+all");
    }

    @Test
    void figures_are_brought_and_demands_moved_on_a_phone_without_scripts() {
        UUID campaign = Drafts.campaign("Facts without scripts");
        Page page = browser.pageWithoutScripts(Browser.PHONE);
        Staff.signIn(page, ALEX);
        for (String title : new String[] {"Warm it", "Light it"}) {
            page.navigate("/desk/demands/new?campaign=" + campaign);
            page.fill("#edit-title", title);
            page.fill("#edit-short_title", title);
            page.click("main .form .button");
        }
        page.click("[aria-label='Move up: Light it']");
        assertThat(page.locator("section[aria-labelledby=demands] li").first()).containsText("1. Light it");
        page.click("text=Add many, from a table");
        page.fill("#table", "date,value,unit,demand\n2026-01,3,lamps,1\n2026-02,many,lamps,1\n");
        page.click("text=Look at it first");
        assertThat(page.locator("[role=status]")).containsText("1 new, 0 known already, 0 twice in the table, 1 wrong");
        assertThat(page.locator("table")).containsText("enter a number such as");
        page.click("text=Record the new one");
        assertThat(page.locator("[role=status]")).containsText("1 figure recorded.");
        assertThat(page.locator("section[aria-labelledby=measures] li")).containsText("3 lamps");
        page.click("text=Light it");
        assertThat(page.locator("section[aria-labelledby=became] li")).containsText("3 lamps");
        page.click("text=Add a figure");
        assertThat(page.locator("#edit-demand option[selected]")).hasText("Light it");
    }

    @Test
    void the_page_of_a_table_that_was_looked_at_is_accessible() {
        UUID campaign = Drafts.campaign("Facts in a table");
        for (int width : new int[] {Browser.PHONE, Browser.DESKTOP}) {
            Page page = browser.page(width);
            Staff.signIn(page, ALEX);
            check(page, "/desk/campaigns/" + campaign + "/measures");
            page.click("text=Look at it first");
            assertThat(page.locator(".errors")).isFocused();
            Browser.assertWellMade(page);
            page.fill(
                    "#table",
                    "date;value;unit;source;colour\n2026;7;people who wait at the stop each day;A paper | Dummy Press;red\nsoon;x;;;\n");
            page.click("text=Look at it first");
            assertThat(page.locator("[role=status]")).containsText("1 new");
            Browser.assertWellMade(page);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/facts-table-" + width + ".png")));
        }
    }

    @Test
    void a_known_source_is_completed_with_keys_alone_and_keeps_its_mark() {
        UUID letter = World.letterAt("completed-sources");
        String line = "Completing paper | Dummy Press | 2026-02";
        Staff.as(ALEX)
                .formParams(Map.of(
                        "form",
                        Ids.next().toString(),
                        "person",
                        "Kim Placeholder",
                        "words_language",
                        "en",
                        "sources",
                        line))
                .post("/desk/statements?letter={id}", letter)
                .then()
                .statusCode(303);
        Page page = browser.page(Browser.DESKTOP);
        Staff.signIn(page, ALEX);
        page.navigate("/desk/statements/new?letter=" + letter);
        page.locator("#edit-sources").fill("First | Other Press\n");
        page.locator("#edit-sources").pressSequentially("~ completing pa");
        assertThat(page.locator("#edit-sources-options [role=option]")).hasCount(1);
        Browser.assertNoAxeViolations(page);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("#edit-sources")).hasValue("First | Other Press\n~ " + line);
        page.locator("#edit-organization").pressSequentially("Newly Spoken For");
        page.locator("#edit-organization-options [data-id=new]").click();
        assertThat(page.locator("#edit-organization_new-organization_new")).isChecked();
    }

    private static void check(Page page, String path) {
        page.navigate(path);
        Browser.assertWellMade(page);
    }
}
