package org.undersigned.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.undersigned.Browser;
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.access.Staff;

@QuarkusTest
@Tag("browser")
class ImportPagesTest {

    private static final String ALEX = "Alex Example";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void a_table_is_imported_and_taken_back_on_a_phone_without_scripts() {
        walk(browser.pageWithoutScripts(Browser.PHONE), "imported-on-a-phone", "Telephone Tortoises", none -> {});
    }

    @Test
    void every_page_is_accessible_with_scripts_in_any_light() {
        walk(
                browser.page(Browser.PHONE, ColorScheme.DARK),
                "imported-in-the-dark",
                "Darkening Dolphins",
                Browser::assertWellMade);
        walk(
                browser.page(Browser.DESKTOP, ColorScheme.LIGHT),
                "imported-in-the-light",
                "Lightsome Larches",
                Browser::assertWellMade);
    }

    private static void walk(Page page, String letter, String word, Consumer<Page> look) {
        String revision = DeskWorld.lettersOwnRevision(letter, its -> {});
        World.endorsement(letter + "-elsewhere", word + " Importpages Resource Center", signOn -> {});
        Staff.signIn(page, ALEX);
        page.navigate("/desk/imports?revision=" + revision);
        look.accept(page);
        page.click("text=Look at it first");
        assertThat(page.locator(".errors")).containsText("Fill in: File");
        String table = "Organization,Email\n" + word + " Society,a@example.org\n" + word
                + " Importpage Resource Center,\n" + word + " Importpages Wrong,nowhere\n";
        page.setInputFiles("#file", new FilePayload("table.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        page.click("text=Look at it first");
        until(page, "What are the columns?");
        look.accept(page);
        page.fill("#date", "2026-03-01");
        page.fill("#heading", "0");
        page.click("text=Take this row for the headings");
        assertThat(page.locator("[name=named]")).hasValue("0");
        look.accept(page);
        page.fill("#heading", "1");
        page.press("#heading", "Enter");
        assertThat(page.locator("[name=named]")).hasValue("1");
        assertThat(page.locator("#date")).hasValue("2026-03-01");
        page.selectOption("[name=column-0]", "");
        page.click("text=Look at the rows");
        assertThat(page.locator(".errors")).containsText("Say which column");
        look.accept(page);
        page.selectOption("[name=column-0]", "organization");
        page.click("text=Look at the rows");
        until(page, "1 possible duplicate is not decided");
        look.accept(page);
        page.click("text=Discard this import");
        look.accept(page);
        page.click("main a.quiet");
        page.selectOption("tbody select", "new");
        page.click("#decisions >> text=Save these decisions");
        page.click("text=Import them, all at once");
        assertThat(page.locator(".notice[role=status]")).containsText("2 sign-ons were recorded by Alex Example");
        look.accept(page);
        page.click("summary:has-text('Take the whole import back')");
        page.fill("#reason", "The wrong table");
        page.click("details button");
        assertThat(page.locator(".notice[role=status]")).containsText("Taken back by Alex Example: 2");
        look.accept(page);
    }

    // With scripts the page goes on by itself; without, a person asks.
    private static void until(Page page, String words) {
        for (int tries = 0; tries < 200 && !page.content().contains(words); tries++) {
            page.waitForTimeout(200);
            if (page.locator("text=Show how far it is").isVisible()) {
                page.navigate(page.url());
            }
        }
        assertThat(page.locator("main")).containsText(words);
    }
}
