package org.undersigned.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.undersigned.Browser;
import org.undersigned.DeskWorld;
import org.undersigned.access.Staff;

@QuarkusTest
@Tag("browser")
class MemberPagesTest {

    private static final String ALEX = "Alex Example";
    private static final Path ROSTERS = Path.of("src/test/resources/rosters");

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void a_list_is_brought_looked_at_and_read_in_on_a_phone_without_scripts() {
        Page page = browser.pageWithoutScripts(Browser.PHONE);
        Staff.signIn(page, ALEX);
        page.click("nav >> text=Members");
        page.click("text=Import a list");
        page.click("text=Look at it first");
        assertThat(page.locator(".errors")).containsText("Fill in: File");
        bring(page, "legislators-current.csv", "2023-02-01");
        assertThat(page.locator("main")).containsText("Nothing is changed yet");
        page.click("text=Read it in");
        assertThat(page.locator("main")).containsText("Read in. What changed");
        page.click("text=Janice D. Placeholder");
        assertThat(page.locator("h1")).hasText("Janice D. Placeholder");
        assertThat(page.locator("main")).containsText("on 1 February 2023");
    }

    @Test
    void a_member_is_corrected_and_put_back_on_a_phone_without_scripts() {
        DeskWorld.member("Z003921", "Janice", "Pagecorrect", "Janice D. Pagecorrect");
        Page page = browser.pageWithoutScripts(Browser.PHONE);
        Staff.signIn(page, ALEX);
        page.navigate("/desk/members/Z003921");
        page.click("summary:has-text('Correct')");
        assertThat(page.locator("#edit-terms")).hasValue("IL-4, Democrat, 2026-01-05");
        page.fill("#edit-terms", "IL-5, Democrat, 2026-01-05\nIL 6, Democrat");
        page.fill("#edit-reason", "A made-up release");
        page.click("text=Save the correction");
        assertThat(page.locator(".errors")).containsText("write “IL 6, Democrat” as IL-9");
        page.fill("#edit-terms", "IL-5, Democrat, 2026-01-05\nVT, Independent, 2027-01-03 - 2033-01-03");
        page.click("text=Save the correction");
        assertThat(page.locator("[role=status]")).containsText("member corrected");
        assertThat(page.locator("main")).containsText("Senate, VT");
        page.click("text=Put back");
        assertThat(page.locator("#edit-terms")).hasValue("IL-4, Democrat, 2026-01-05");
        page.click("text=Save the correction");
        assertThat(page.locator("main")).not().containsText("Senate, VT");
    }

    @Test
    void its_form_and_its_three_columns_are_accessible_and_no_wider_than_a_phone() {
        for (int width : new int[] {Browser.PHONE, Browser.DESKTOP}) {
            String id = "Z00393" + width / 1000;
            DeskWorld.member(id, "Janice", "Pagetwo", "Janice D. Pagetwo");
            Page page = browser.page(width, width == Browser.PHONE ? ColorScheme.DARK : ColorScheme.LIGHT);
            Staff.signIn(page, ALEX);
            page.navigate("/desk/members/" + id);
            Page other = browser.page(width);
            Staff.signIn(other, "Robin Testcase");
            other.navigate("/desk/members/" + id);
            correct(other, "IL 6");
            assertThat(other.locator(".errors")).isFocused();
            Browser.assertWellMade(other);
            correct(page, "VT, Independent, 2027-01-03 - 2033-01-03");
            Browser.assertWellMade(page);
            other.fill("#edit-terms", "IL-6, Democrat, 2026-01-05");
            other.click("text=Save the correction");
            assertThat(other.locator("#terms-mine")).isVisible();
            Browser.assertWellMade(other);
        }
    }

    private static void correct(Page page, String terms) {
        page.click("summary:has-text('Correct')");
        page.fill("#edit-terms", terms);
        page.fill("#edit-reason", "A made-up release");
        page.click("text=Save the correction");
    }

    @Test
    void a_pasted_list_is_matched_and_recorded_with_the_unsure_ones_asked_about() {
        DeskWorld.member("Z003901", "Janice", "Pagewell", "Janice D. Pagewell");
        DeskWorld.member("Z003902", "Otto", "Pageman", "Otto Pageman");
        String revision = DeskWorld.lettersOwnRevision(
                "pasted-on-a-phone", letter -> letter.openToMembers = letter.openToHouse = true);
        Page page = browser.pageWithoutScripts(Browser.PHONE);
        Staff.signIn(page, ALEX);
        page.navigate("/desk/record/names?revision=" + revision);
        page.fill("#names", "Reps. Jan Pagewell, Otto Pageman and Nobody Atall");
        page.fill("#source_title", "A made-up release");
        page.click("text=Match the names");
        assertThat(page.locator("main")).containsText("not sure: the last name only");
        page.check("#pick-0-0");
        page.click("text=Record those who are picked");
        assertThat(page.locator("[role=status]")).containsText("2 sign-ons are recorded");
    }

    @Test
    void the_page_of_a_pasted_list_is_accessible_and_no_wider_than_a_phone() {
        DeskWorld.member("Z003911", "Janice", "Pagelong", "Janice D. Pagelong");
        String revision = DeskWorld.lettersOwnRevision(
                "pasted-accessibly", letter -> letter.openToMembers = letter.openToHouse = true);
        for (int width : new int[] {Browser.PHONE, Browser.DESKTOP}) {
            Page page = browser.page(width);
            Staff.signIn(page, ALEX);
            check(page, "/desk/record/names?revision=" + revision);
            page.fill("#names", "Janice Pagelong (IL-04), Jan Pagelong, Nobody Atall");
            page.click("text=Match the names");
            assertThat(page.locator(".errors")).isFocused();
            Browser.assertWellMade(page);
        }
    }

    @Test
    void every_page_is_accessible_and_no_wider_than_a_phone() {
        checkAll(browser.page(Browser.PHONE, ColorScheme.DARK), "2023-03-01", "2024-03-01");
        checkAll(browser.page(Browser.DESKTOP, ColorScheme.LIGHT), "2024-03-02", "2024-03-03");
    }

    private static void checkAll(Page page, String day, String later) {
        Staff.signIn(page, ALEX);
        readIn(page, "legislators-current.yaml", day);
        readIn(page, "legislators-newer.yaml", later);
        check(page, "/desk/members");
        check(page, "/desk/members?q=nobody+at+all&day=soon");
        check(page, "/desk/members/Z001011");
        check(page, "/desk/members/Z001012");
        check(page, "/desk/members/imports");
        bring(page, "legislators-historical.yaml", "soon");
        assertThat(page.locator(".errors")).isFocused();
        Browser.assertWellMade(page);
    }

    private static void readIn(Page page, String file, String day) {
        page.navigate("/desk/members/imports");
        bring(page, file, day);
        Browser.assertWellMade(page);
        page.click("text=Read it in");
        assertThat(page.locator("main")).containsText("What changed stands below");
        Browser.assertWellMade(page);
    }

    private static void bring(Page page, String file, String day) {
        page.setInputFiles("#file", new FilePayload(file, "text/plain", ofOtherMembers(file)));
        page.fill("#source_date", day);
        page.click("text=Look at it first");
    }

    // What stands in the directory after other tests is theirs.
    private static byte[] ofOtherMembers(String file) {
        try {
            return Files.readString(ROSTERS.resolve(file))
                    .replace("Z0000", "Z0010")
                    .replace(",GU,7", ",VI,7")
                    .replace("state: GU", "state: VI")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void check(Page page, String path) {
        page.navigate(path);
        Browser.assertWellMade(page);
    }
}
