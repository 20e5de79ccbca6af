package org.undersigned.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.undersigned.Browser;
import org.undersigned.World;
import org.undersigned.access.Staff;

/** What is chosen for the rows of a table is what becomes of them, whichever button is pressed. */
@QuarkusTest
@Tag("browser")
class ImportDecidedPagesTest {

    private static final String IMPORT = "button:has-text('Import them, all at once')";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void what_is_chosen_on_the_page_is_what_is_imported_without_scripts() {
        walk(browser.pageWithoutScripts(Browser.PHONE), "decided-without-scripts", "Quietword");
    }

    @Test
    void what_is_chosen_on_the_page_is_what_is_imported_and_counted_at_once_with_scripts() {
        walk(browser.page(Browser.DESKTOP, ColorScheme.LIGHT), "decided-with-scripts", "Loudword");
    }

    @Test
    void what_will_come_of_it_is_said_anew_with_each_choice() {
        String revision = ImportDeskTest.letter("decided-live");
        Page page = browser.page(Browser.DESKTOP, ColorScheme.LIGHT);
        String address = shown(page, revision, "Livelyword");
        page.navigate(address + "?verdict=new");
        assertThat(page.locator("[data-promise]")).containsText("2 sign-ons will be recorded");
        page.selectOption("[name=row-3]", "skip");
        assertThat(page.locator("[data-promise]")).containsText("1 sign-on will be recorded");
        page.navigate(address + "?verdict=possible");
        page.selectOption("tbody select", "new");
        assertThat(page.locator("[data-promise]")).containsText("2 sign-ons will be recorded");
        assertThat(page.locator("[data-promise]")).not().containsText("not decided");
    }

    @Test
    void nobody_is_asked_about_a_choice_that_is_saved() {
        String revision = ImportDeskTest.letter("decided-and-left");
        Page page = browser.page(Browser.DESKTOP, ColorScheme.LIGHT);
        String address = shown(page, revision, "Savedword");
        List<String> asked = new ArrayList<>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        page.navigate(address + "?verdict=possible");
        page.selectOption("tbody select", "new");
        assertSaved(page, "tbody tr", "new");
        page.click("nav.chips a:has-text('New')");
        page.selectOption("[name=row-3]", "skip");
        assertSaved(page, "tbody tr:has([name=row-3])", "skip");
        page.click("nav.chips a:has-text('All')");
        assertThat(page.locator("[name=row-3]")).hasValue("skip");
        assertEquals(List.of(), asked);
    }

    /** A page that is left asks about what differs from what it was loaded with. */
    private static void assertSaved(Page page, String row, String choice) {
        assertThat(page.locator(row + " >> [name^=was-]")).hasValue(choice);
        assertEquals(
                List.of(choice),
                page.locator(row + " >> option")
                        .evaluateAll("all => all.filter(one => one.defaultSelected).map(one => one.value)"));
    }

    @Test
    void what_enter_presses_saves_and_imports_nothing() {
        String revision = ImportDeskTest.letter("decided-by-enter");
        Page page = browser.page(Browser.PHONE, ColorScheme.LIGHT);
        String address = shown(page, revision, "Enterword");
        for (String verdict : List.of("new", "possible", "all")) {
            page.navigate(address + "?verdict=" + verdict);
            Browser.assertWellMade(page);
            assertEquals(
                    false,
                    page.evaluate("[...document.querySelector('#decisions').elements]"
                            + ".find(one => one.type === 'submit').hasAttribute('formaction')"),
                    verdict);
        }
    }

    private static void walk(Page page, String slug, String word) {
        String revision = ImportDeskTest.letter(slug);
        page.navigate(shown(page, revision, word) + "?verdict=new");
        page.selectOption("[name=row-3]", "skip");
        page.click(IMPORT);
        assertThat(page.locator(".errors")).containsText("Decide about the possible duplicates first");
        assertThat(page.locator("[name=row-3]")).hasValue("skip");
        page.click("nav.chips a:has-text('Possible duplicates')");
        page.selectOption("tbody select", "new");
        page.click(IMPORT);
        assertThat(page.locator(".notice[role=status]")).containsText("2 sign-ons were recorded");
        assertEquals(2, ImportDeskTest.live(revision));
        page.click("nav.chips a:has-text('New')");
        assertThat(page.locator("tbody tr:has-text('Left Out')")).containsText("leave out");
    }

    private static String shown(Page page, String revision, String word) {
        World.endorsement("elsewhere-" + word.toLowerCase(), word + " Decidedly Resource Center", signOn -> {});
        String address = ImportDeskTest.brought(
                ImportDeskTest.bytes("Organization\n" + unlike(word) + "\nLeft Out " + unlike("left " + word) + "\n"
                        + word + " Decidedli Resource Center\n"),
                "table.csv",
                revision);
        ImportDeskTest.mapped(address, Map.of());
        Staff.signIn(page, "Alex Example");
        return address;
    }

    // Names that share words with those of other tests may be duplicates.
    private static UUID unlike(String word) {
        return UUID.nameUUIDFromBytes(ImportDeskTest.bytes(word));
    }
}
