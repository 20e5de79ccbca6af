package org.undersigned.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.undersigned.Browser;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Draft;
import org.undersigned.ledger.LedgerEntry;

@QuarkusTest
@Tag("browser")
class DraftPagesTest {

    private static final String ROBIN = "Robin Testcase";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void a_draft_is_previewed_in_both_languages_and_thrown_away_on_a_phone_without_scripts() {
        UUID campaign = Drafts.campaign("Previewed <i>plazas");
        Drafts.demand(campaign, "Shade for the plazas");
        UUID letter = Drafts.letter(campaign, "A letter for previewed plazas");
        Drafts.frozen(letter, "Dear council,\n\n==shade==, please.");
        Drafts.endorsement(letter, "Plaza People", true);
        Page page = browser.pageWithoutScripts(Browser.PHONE);
        Staff.signIn(page, Drafts.ALEX);
        page.navigate("/desk/letters/" + letter);
        page.click("text=See it as the public will");
        assertThat(page.locator("#preview")).containsText("Preview, not public");
        assertThat(page.locator("main")).containsText("shade, please");
        page.click("footer a[hreflang=es]");
        assertThat(page.locator("#preview")).containsText("Vista previa, no pública");
        assertThat(page).hasURL(Pattern.compile(".*/es/preview/.*"));
        page.navigate("/desk/letters/" + letter);
        page.click("text=End this link");
        assertThat(page.locator("text=End this link")).hasCount(0);
        page.click("text=Throw this letter away");
        page.click("button:text-is('Throw away')");
        assertThat(page.locator(".errors")).containsText("tick that you mean it");
        page.check("#sign_ons");
        page.click("button:text-is('Throw away')");
        assertThat(page.locator("h1")).hasText("Previewed <i>plazas");
        assertThat(page.locator("main")).not().containsText("A letter for previewed plazas");
    }

    @Test
    void every_page_of_a_draft_is_well_made() {
        UUID campaign = Drafts.campaign("Well made wells");
        UUID letter = Drafts.letter(campaign, "A letter for well made wells");
        Drafts.wording(letter, "Dear council, the first wording of the wells, which is a little longer than a line.");
        Drafts.wording(letter, "Dear council, the other wording of the wells, which is a little longer than a line.");
        UUID draft = Drafts.draftOf(letter);
        UUID entry = World.written(() -> LedgerEntry.about(draft)).get(0).id;
        for (int width : new int[] {Browser.PHONE, Browser.DESKTOP}) {
            Page page = browser.page(width, width == Browser.PHONE ? ColorScheme.DARK : ColorScheme.LIGHT);
            Staff.signIn(page, Drafts.ALEX);
            for (String path : List.of(
                    "/desk/campaigns/" + campaign,
                    "/desk/letters/" + letter,
                    "/desk/letters/" + letter + "/wording",
                    "/desk/letters/" + letter + "/wording?put_back=" + entry + "&field=wording",
                    "/desk/discarding/campaign/" + campaign,
                    "/desk/discarding/draft/" + draft)) {
                page.navigate(path);
                Browser.assertWellMade(page);
            }
            page.navigate("/desk/letters/" + letter);
            page.click("text=See it as the public will");
            Browser.assertWellMade(page);
            shoot(page, "preview-" + width);
            page.navigate("/desk/letters/" + letter + "/wording");
            shoot(page, "wording-" + width);
        }
    }

    @Test
    void what_was_written_when_the_session_ended_is_sent_after_signing_in() {
        UUID letter = Drafts.letter(Drafts.campaign("Ended while writing"), "A letter that takes long");
        Drafts.wording(letter, "Dear council, begun.");
        String written = "Dear council, ¿por qué? \"" + "x".repeat(150_000) + "\"\n\nA last <line>.";
        for (Page page : List.of(browser.page(Browser.PHONE), browser.pageWithoutScripts(Browser.PHONE))) {
            Staff.signIn(page, Drafts.ALEX);
            page.navigate("/desk/letters/" + letter + "/wording");
            page.fill("#edit-wording", written);
            page.context().clearCookies();
            page.click("button:text-matches('^Save')");
            assertThat(page.locator("main")).containsText("nothing is lost");
            fill(page, Drafts.ALEX, "not the right one");
            assertThat(page.locator(".errors")).isVisible();
            fill(page, Drafts.ALEX, Staff.PASSWORD);
            assertThat(page.locator("h1")).hasText("Send what you wrote?");
            page.click("text=Send it now");
            assertThat(page.locator("#write")).isVisible();
            assertEquals(written, World.<Draft>written(() -> Draft.findById(Drafts.draftOf(letter))).wording);
            Drafts.send(
                            "/desk/letters/" + letter + "/wording/correction",
                            Map.of("opened_wording", written, "wording", "Dear council, begun."))
                    .then()
                    .statusCode(303);
        }
    }

    @Test
    void the_page_that_gives_a_form_back_is_well_made() {
        UUID campaign = Drafts.campaign("Given back gardens");
        Page page = browser.page(Browser.PHONE);
        Staff.signIn(page, Drafts.ALEX);
        page.navigate("/desk/campaigns/" + campaign);
        page.click("#correction > summary");
        page.fill("#edit-summary", "A summary of several\nlines");
        page.context().clearCookies();
        page.click("text=Save the correction");
        assertThat(page.locator("main")).containsText("nothing is lost");
        Browser.assertWellMade(page);
        fill(page, Drafts.ALEX, Staff.PASSWORD);
        assertThat(page.locator(".kept")).containsText("A summary of several");
        Browser.assertWellMade(page);
        shoot(page, "send");
        page.click("text=Change it first");
        assertThat(page.locator("#edit-summary")).hasValue("A summary of several\nlines");
        Browser.assertWellMade(page);
        page.fill("#edit-summary", "A summary of one line");
        page.click("text=Save the correction");
        assertEquals("A summary of one line", World.<Campaign>written(() -> Campaign.findById(campaign)).summary);
    }

    @Test
    void two_who_correct_a_record_choose_field_by_field_on_a_phone_and_without_scripts() {
        for (Page alex : List.of(browser.page(Browser.PHONE), browser.pageWithoutScripts(Browser.PHONE))) {
            UUID campaign = Drafts.campaign("Two correct at once");
            Drafts.published("campaign", campaign);
            Staff.signIn(alex, Drafts.ALEX);
            Page robin = browser.page(Browser.DESKTOP);
            Staff.administrator(ROBIN);
            Staff.signIn(robin, ROBIN);
            for (Page page : List.of(alex, robin)) {
                page.navigate("/desk/campaigns/" + campaign);
                page.click("#correction > summary");
            }
            correct(robin, "Robin’s title", "Robin’s summary", "");
            correct(alex, "Alex’s title", "Alex’s summary", "El título de Alex");
            assertThat(alex.locator(".conflict")).containsText("Robin Testcase changed this");
            assertEquals(true, alex.evaluate("document.documentElement.scrollWidth <= innerWidth"));
            shoot(alex, "conflict");
            alex.check("#title-theirs");
            alex.check("#summary-mine");
            alex.click("text=Save these");
            assertThat(alex.locator("h1")).hasText("Robin’s title");
            World.written(() -> {
                Campaign saved = Campaign.findById(campaign);
                assertEquals("Robin’s title", saved.title);
                assertEquals("Alex’s summary", saved.summary);
                assertEquals("El título de Alex", saved.title("es").text());
                return null;
            });
        }
    }

    @Test
    void two_who_write_one_wording_see_what_differs_and_choose_by_keys_alone() {
        UUID letter = Drafts.letter(Drafts.campaign("Written at once"), "A letter written at once");
        String begun = "Dear council,\n\nplease keep the library open on all of the days on which it was open.";
        Drafts.wording(letter, begun);
        Page page = browser.page(Browser.DESKTOP);
        Staff.signIn(page, Drafts.ALEX);
        page.navigate("/desk/letters/" + letter + "/wording");
        Drafts.wording(letter, begun.replace("council", "mayor"));
        page.fill("#edit-wording", begun.replace("all of the days", "Sundays"));
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".conflict")).isFocused();
        assertThat(page.locator("label[for=wording-theirs] del")).hasText("council,");
        assertThat(page.locator("label[for=wording-mine] ins")).hasText("Sundays");
        assertThat(page.locator("label[for=wording-mine] span")).hasCSS("white-space", "pre-wrap");
        Browser.assertWellMade(page);
        shoot(page, "conflict-wording");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#wording-theirs")).isFocused();
        assertThat(page.locator(".conflict :checked")).hasCount(0);
        page.keyboard().press("Space");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".conflict")).hasCount(0);
        assertThat(page.locator("#edit-wording")).hasValue(begun.replace("council", "mayor"));
    }

    private static void correct(Page page, String title, String summary, String spanish) {
        page.fill("#edit-title", title);
        page.fill("#edit-summary", summary);
        page.fill("#edit-title_es", spanish);
        page.fill("#edit-reason", "better so");
        page.click("text=Save the correction");
    }

    private static void fill(Page page, String name, String password) {
        page.fill("#email", Staff.email(name));
        page.fill("#password", password);
        page.click("main button");
    }

    private static void shoot(Page page, String name) {
        String folder = System.getenv("UNDERSIGNED_SHOTS");
        if (folder != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(java.nio.file.Path.of(folder, name + ".png")));
        }
    }
}
