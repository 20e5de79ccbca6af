package org.undersigned.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.undersigned.Browser;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.publishing.xlsx.XlsxOut;
import org.undersigned.publishing.xlsx.XlsxOut.Heading;

/**
 * What a daily task takes at the desk beside the spreadsheet, the web page and the mail client that it replaces: keys and
 * presses, apart from the words themselves. The other way is the shortest that does as much; each step of it is one key or one press.
 */
@QuarkusTest
@Tag("browser")
class DeskStepsTest {

    private static final String SAM = "Sam Stepwise";
    private static final List<String> FIND_IN_SHEET = List.of("Ctrl F", "Enter", "Escape");
    private static final List<String> EDIT_THE_PAGE = List.of("its window", "edit", "Ctrl F", "Enter", "Escape");
    private static final List<String> TELL_COLLEAGUES = List.of("their window", "new", "Tab", "Tab", "send");

    private static final List<String> NINE = List.of(
            "Aspenstep Tenants Union",
            "Birchstep Legal Clinic",
            "Cedarstep Parish Council",
            "Dogwoodstep Food Bank",
            "Elmstep Cyclists",
            "Firstep Nurses Association",
            "Ginkgostep Choir",
            "Hazelstep Farmers Market",
            "Ivystep Library Friends");

    @RegisterExtension
    static final Browser browser = new Browser();

    private Hand hand;

    @BeforeEach
    void somebody_sits_at_the_desk() {
        World.letterAt("steps-of-the-day", letter -> letter.createdAt = Instant.parse("2100-01-01T00:00:00Z"));
        Page page = browser.page(Browser.DESKTOP);
        Staff.signIn(page, SAM);
        hand = new Hand(page);
    }

    @Test
    void an_endorsement_heard_on_the_telephone() {
        hand.press("r");
        assertThat(hand.page.locator("#signer")).isFocused();
        hand.type("Stepwise Singers", "[role=option]:has-text('Stepwise Singers')");
        hand.press("ArrowDown", "Enter", "Tab", "Tab", "Tab", "Tab");
        assertThat(hand.page.locator("#may_sign")).isFocused();
        assertThat(hand.page.locator("#may_sign")).not().isChecked();
        hand.press("Space", "Tab");
        assertThat(hand.page.locator("#said_by")).isFocused();
        hand.type("Dana Example");
        hand.press("Control+Enter");
        assertThat(hand.page.locator("[role=status]")).containsText("Published");
        assertThat(hand.page.locator("main")).containsText("said to be allowed");
        hand.assertNoMoreThan(
                "an endorsement heard on the telephone",
                FIND_IN_SHEET,
                List.of("Ctrl End", "Home", "Down", "Tab", "Tab", "Tab", "Enter", "data", "sort", "by name", "Ctrl S"),
                EDIT_THE_PAGE,
                List.of("End", "Enter", "publish"),
                TELL_COLLEAGUES);
    }

    @Test
    void somebody_asks_whether_they_stand_on_the_list() {
        World.endorsement("Asking Astronomers");
        hand.press("/");
        hand.type("asking astr", "[role=option]:has-text('Asking Astronomers')");
        hand.assertNoMoreThan("whether somebody stands on the list", FIND_IN_SHEET);
    }

    @Test
    void a_signer_changes_their_mind() {
        World.endorsement("Leaving Librarians");
        hand.press("/");
        hand.type("leaving librarians", "[role=option]:has-text('leaving librarians')");
        hand.goTo("/desk/sign-ons/");
        hand.press("w");
        assertThat(hand.page.locator("#withdrawal-reason")).isFocused();
        hand.type("the board decided so");
        hand.press("Control+Enter");
        assertThat(hand.page.locator("main")).containsText("the board decided so");
        hand.assertNoMoreThan(
                "a signer changes their mind",
                FIND_IN_SHEET,
                List.of("End", "Tab", "Tab", "Enter", "Ctrl S"),
                EDIT_THE_PAGE,
                List.of("Shift End", "Delete", "publish"),
                TELL_COLLEAGUES);
    }

    @Test
    void the_names_for_the_foot_of_the_letter() {
        World.endorsement("Footing Fiddlers");
        hand.page.navigate("/desk/letters/" + World.letterId());
        hand.click("main a[href$='/signatures']");
        hand.click("main a[href$='.docx'], main a:has-text('DOCX')");
        hand.assertNoMoreThan(
                "the names for the foot of a letter",
                List.of("data", "sort", "by name", "first cell", "Ctrl Shift End", "Ctrl C"),
                List.of("its window", "end of the letter", "Ctrl V", "as text", "columns", "two"));
    }

    @Test
    void a_list_of_nine_endorsers_of_whom_one_stands_already_comes_in_as_a_workbook() throws IOException {
        World.endorsement("steps-of-the-day", NINE.get(4), signOn -> {});
        hand.press("r");
        hand.click("main a[href^='/desk/imports']");
        hand.choose("endorsers.xlsx", nineEndorsers());
        hand.click("text=Look at it first");
        hand.page.locator("h2:has-text('What are the columns?')").waitFor();
        assertThat(hand.page.locator("[name=column-0]")).hasValue("organization");
        assertThat(hand.page.locator("[name=column-1]")).hasValue("email");
        hand.click("text=Look at the rows");
        assertThat(hand.page.locator("main")).containsText("8 sign-ons will be recorded");
        hand.click("text=Import them, all at once");
        assertThat(hand.page.locator(".notice[role=status]")).containsText("8 sign-ons were recorded");
        hand.assertNoMoreThan(
                "a list of nine endorsers as a workbook",
                List.of("open it", "first cell", "Ctrl Shift End", "Ctrl C"),
                List.of("the sheet's window", "Ctrl End", "Home", "Down", "Ctrl V"),
                List.of("data", "remove duplicates", "by name", "OK", "data", "sort", "by name", "Ctrl S"),
                List.of("first name", "Ctrl Shift Down", "Ctrl C"),
                List.of("the page's window", "edit", "first name", "Shift last name", "Ctrl V", "publish"),
                TELL_COLLEAGUES);
    }

    private static byte[] nineEndorsers() throws IOException {
        List<List<Object>> rows = NINE.stream()
                .map(name -> List.<Object>of(name, name.split(" ")[0].toLowerCase() + "@example.org"))
                .toList();
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        List<Heading> headings = List.of(new Heading("Organization", false), new Heading("E-mail", false));
        try (XlsxOut out = new XlsxOut(book, "Endorsers", null, headings)) {
            out.rows(rows);
        }
        return book.toByteArray();
    }

    @Test
    void one_organization_stands_twice() {
        World.endorsement("Doubling Dancers of Exampleton");
        World.endorsement("steps-of-another-day", "Doubling Dancers of Exampletown", signOn -> {});
        hand.press("/");
        hand.type("doubling dancers of exampleton", "[role=option]:has-text('Doubling Dancers of Exampleton')");
        hand.goTo("/desk/organizations/");
        hand.untilAppears("main a[href*='/merger?into=']");
        hand.click("main a[href*='/merger?into=']");
        hand.click("#reason");
        hand.type("they are the same");
        hand.press("Control+Enter");
        assertThat(hand.page.locator("[role=status]").first()).containsText("erged");
        hand.assertNoMoreThan(
                "one organization stands twice",
                FIND_IN_SHEET,
                List.of("Shift Space", "Ctrl -"),
                FIND_IN_SHEET,
                List.of("End", "Tab", "Enter", "Ctrl S"),
                EDIT_THE_PAGE,
                List.of("Shift End", "Delete", "publish"),
                TELL_COLLEAGUES);
    }

    /** Somebody's hands: each key and each press is counted, the letters of words are not. */
    private static final class Hand {

        private final Page page;
        private int steps;

        Hand(Page page) {
            this.page = page;
        }

        void press(String... keys) {
            for (String key : keys) {
                page.keyboard().press(key);
                steps++;
            }
        }

        void click(String where) {
            page.click(where);
            steps++;
        }

        /** In the dialog of the system: opened, the file, and done. */
        void choose(String name, byte[] file) {
            page.setInputFiles("#file", new FilePayload(name, "application/octet-stream", file));
            steps += 3;
        }

        // Organizations are compared within seconds.
        void untilAppears(String what) {
            for (int tries = 0; tries < 200 && page.locator(what).count() == 0; tries++) {
                page.waitForTimeout(200);
                page.reload();
            }
        }

        /** Down the options to the first that leads there. */
        void goTo(String address) {
            do {
                press("ArrowDown");
            } while (page.locator("[role=option][aria-selected=true][data-href^='" + address + "']")
                            .count()
                    == 0);
            press("Enter");
            page.waitForURL("**" + address + "*");
        }

        void type(String words) {
            page.keyboard().type(words);
        }

        void type(String words, String untilThere) {
            type(words);
            page.locator(untilThere).first().waitFor();
        }

        void assertNoMoreThan(String task, List<?>... otherwise) {
            int theirs = List.of(otherwise).stream().mapToInt(List::size).sum();
            System.out.printf("%s: %d keys and presses at the desk, %d otherwise%n", task, steps, theirs);
            assertTrue(steps <= theirs, task + ": " + steps + " at the desk, " + theirs + " otherwise");
        }
    }
}
