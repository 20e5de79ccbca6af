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

/** The details of each kind of record, as pages. */
@QuarkusTest
@Tag("browser")
class DetailsPagesTest {

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void each_records_details_are_accessible_and_no_wider_than_a_phone() {
        UUID campaign = Drafts.campaign("A timetable at every stop of the Sample Village line");
        UUID demand = Drafts.demand(campaign, "A bench that is looked at");
        UUID step = Drafts.step(
                campaign,
                Map.of(
                        "title", "The council promises benches",
                        "title_es", "El concejo promete bancos",
                        "text", "It says so at length.\nAnd once more.",
                        "date", "2026-11",
                        "demands", demand.toString(),
                        "standing", "promised",
                        "sources", "A paper that is looked at | Dummy Press | 2026-11-03 | https://example.org/paper"));
        UUID letter = Drafts.letter(campaign, "Benches that are looked at");
        UUID waiting = Drafts.endorsement(World.letterAt("details-pages"), "Placeholder Watchers", false);
        Map<String, String> records = Map.of(
                "campaigns", campaign.toString(),
                "demands", demand.toString(),
                "steps", step.toString(),
                "letters", letter.toString(),
                "sign-ons", waiting.toString());
        Page phone = browser.page(390, ColorScheme.DARK);
        Page desktop = browser.page(Browser.DESKTOP, ColorScheme.LIGHT);
        Staff.signIn(phone, Drafts.ALEX);
        Staff.signIn(desktop, Drafts.ALEX);
        records.forEach((kind, id) -> {
            look(phone, kind, id, "390-dark");
            look(desktop, kind, id, "1280-light");
        });
    }

    @Test
    void what_was_done_and_what_is_asked_before_freezing_are_accessible() {
        UUID letter = World.letterAt("asked-before-freezing");
        Drafts.send("/desk/letters/" + letter + "/wording", Map.of()).then().statusCode(303);
        Page page = browser.page(390, ColorScheme.LIGHT);
        Staff.signIn(page, Drafts.ALEX);
        page.navigate("/desk/letters/" + letter + "/wording");
        page.fill("#edit-wording", "Dear council,\n\n[…]\n\nplease.");
        page.click("text=Freeze it and make it public");
        assertThat(page.locator(".errors")).containsText("tick that this is an excerpt");
        shot(page, "asked-390-light");
        page.check("#edit-excerpt");
        page.click("text=Freeze it and make it public");
        assertThat(page.locator("[role=status]")).containsText("Done: revision frozen.");
        shot(page, "done-390-light");
    }

    private static void look(Page page, String kind, String id, String size) {
        page.navigate("/desk/" + kind + "/" + id);
        shot(page, kind + "-" + size);
    }

    private static void shot(Page page, String name) {
        Browser.assertWellMade(page);
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/details-" + name + ".png")));
    }
}
