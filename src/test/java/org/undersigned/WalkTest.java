package org.undersigned;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.undersigned.access.Staff;

/** From a first start to an endorsement that came and went, as a staff member, a reader and a program see it. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
@Tag("browser")
class WalkTest {

    private static final String LETTER = "2021-02-11-end-ice-entanglement";
    private static final String NAME = "Placeholder Harbor Pilots <b>&c.</b>";
    private static final Pattern SETUP = Pattern.compile("http://localhost:\\d+(/desk/setup/\\S+)");

    private static final Duration A_SECOND_AND_A_MOMENT = Duration.ofMillis(1_500);

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void an_endorsement_is_recorded_shown_everywhere_and_withdrawn() throws Exception {
        Page staff = browser.page(Browser.DESKTOP);
        Page reader = browser.page(Browser.PHONE);
        setUpAndSignIn(staff);
        reader.navigate("/letters/" + LETTER);
        assertThat(reader.locator("main")).not().containsText(NAME);

        Instant recorded = record(staff);
        int told = assertToldMore(reader, 0, recorded);
        assertListed(reader, true);

        staff.click("#withdrawal > summary");
        staff.fill("#withdrawal-reason", "The board changed its mind");
        Instant withdrawn = Instant.now();
        staff.click("#withdrawal button");
        assertThat(staff.locator("[role=status]")).containsText("Withdrawn");
        assertToldMore(reader, told, withdrawn);
        assertListed(reader, false);
        assertThat(staff.locator("#history").locator("..").locator("..")).containsText("The board changed its mind");
        reader.navigate("/letters/" + LETTER + "/signatories");
        assertThat(reader.locator("main")).containsText(NAME);
    }

    private static void setUpAndSignIn(Page staff) throws IOException, InterruptedException {
        staff.navigate(setupLink());
        staff.fill("#name", "Alex Example");
        staff.fill("#email", "alex@example.org");
        staff.fill("#password", Staff.PASSWORD);
        staff.click("main button");
        assertThat(staff.locator("h1")).hasText("Queue");
        staff.click("text=Sign out");
        staff.navigate("/desk/record");
        staff.fill("#email", "alex@example.org");
        staff.fill("#password", Staff.PASSWORD);
        staff.click("main button");
        assertThat(staff.locator("h1")).hasText("Record a sign-on");
    }

    // Printed as soon as the site answers, a moment after the tests may begin.
    private static String setupLink() throws IOException, InterruptedException {
        for (int tries = 0; tries < 300; tries++) {
            Matcher printed = SETUP.matcher(Files.readString(OwnDatabase.CONSOLE));
            String link = null;
            while (printed.find()) {
                link = printed.group(1);
            }
            if (link != null) {
                return link;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no setup link on the console");
    }

    /** When the form was sent. */
    private static Instant record(Page staff) {
        String revision = when().get("/api/v1/letters/{letter}", LETTER).path("revisions[0].id");
        staff.selectOption("#revision", revision);
        staff.locator("#signer").pressSequentially(NAME);
        Locator addNew = staff.locator("#option-new");
        assertThat(addNew).containsText(NAME);
        addNew.click();
        staff.fill("#said_by", "Robin Testcase");
        Instant sent = Instant.now();
        staff.click(".record-form p:last-of-type button");
        assertThat(staff.locator("h1")).hasText(NAME);
        assertThat(staff.locator("[role=status]")).containsText("Published");
        return sent;
    }

    private static void assertListed(Page reader, boolean listed) {
        reader.navigate("/letters/" + LETTER);
        // The rows of who stands, not of who left.
        Locator rows = reader.locator("tr:has(td[data-label='Assurance'])", new Page.LocatorOptions().setHasText(NAME));
        assertEquals(listed ? 1 : 0, rows.count(), "letter page");
        for (String form : new String[] {"application/json", "text/csv"}) {
            String answer = given().accept(form)
                    .get("/api/v1/letters/{letter}/sign-ons", LETTER)
                    .asString();
            assertEquals(listed, answer.contains("Placeholder Harbor Pilots"), form);
        }
        String table = when().get("/letters/" + LETTER + "/signatories.csv").asString();
        assertEquals(listed, table.contains(NAME), "the file");
    }

    // The sealer numbers an entry within a second of its commit; the form's own way takes the browser a moment more.
    private static int assertToldMore(Page reader, int before, Instant sent) throws InterruptedException {
        Instant patience = sent.plus(A_SECOND_AND_A_MOMENT);
        while (told() == before && Instant.now().isBefore(patience)) {
            Thread.sleep(50);
        }
        int now = told();
        assertTrue(now > before, "told within a second");
        String feed = when().get("/changes.atom").asString();
        assertEquals(now, feed.split("Placeholder Harbor Pilots &lt;b&gt;", -1).length - 1);
        reader.navigate("/changes");
        assertThat(reader.locator("main")).containsText(NAME);
        return now;
    }

    private static int told() {
        return when().get("/changes").asString().split("Placeholder Harbor Pilots", -1).length - 1;
    }
}
