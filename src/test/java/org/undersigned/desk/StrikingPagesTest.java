package org.undersigned.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.when;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.undersigned.Browser;
import org.undersigned.access.Staff;

@QuarkusTest
@Tag("browser")
class StrikingPagesTest {

    private static final int MOST_STOPS = 150;

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void every_page_of_what_is_struck_as_a_whole_is_well_made() {
        UUID campaign = Drafts.campaign("Well struck wheels");
        UUID letter = letter(campaign, "A letter for well struck wheels");
        Drafts.endorsement(letter, "Well Struck Wheelwrights", true);
        UUID struckCampaign = Drafts.campaign("Well struck wagons");
        UUID under = letter(struckCampaign, "A letter for well struck wagons");
        strike("letters/" + letter);
        strike("campaigns/" + struckCampaign);
        checkAll(browser.page(Browser.PHONE, ColorScheme.DARK), letter, under, struckCampaign);
        checkAll(browser.page(Browser.DESKTOP, ColorScheme.LIGHT), letter, under, struckCampaign);
    }

    private static void checkAll(Page page, UUID letter, UUID under, UUID campaign) {
        Staff.signIn(page, Drafts.ALEX);
        for (String path : List.of(
                "/desk/letters/" + letter,
                "/desk/letters/" + letter + "/wording",
                "/desk/letters/" + under,
                "/desk/campaigns/" + campaign,
                "/desk/letters?announced=struck",
                "/desk/campaigns?struck=true",
                "/letters/a-letter-for-well-struck-wheels",
                "/es/campaigns/well-struck-wagons")) {
            page.navigate(path);
            Browser.assertWellMade(page);
        }
        page.navigate("/desk/letters/" + letter);
        page.click("#restoration > summary");
        page.click("#restoration button");
        assertThat(page.locator(".errors")).isFocused();
        Browser.assertWellMade(page);
    }

    @Test
    void a_letter_is_struck_and_restored_by_keyboard_on_a_phone_without_scripts() {
        UUID letter = letter(Drafts.campaign("Keyed wharves"), "A letter for keyed wharves");
        Page page = browser.pageWithoutScripts(Browser.PHONE);
        Staff.signIn(page, Drafts.ALEX);
        page.navigate("/desk/letters/" + letter);
        reach(page, "#striking > summary");
        page.keyboard().press("Enter");
        send(page, "#striking");
        assertThat(page.locator(".errors")).isFocused();
        assertThat(page.locator(".errors")).containsText("Reason");
        give(page, "#striking", "under embargo");
        assertThat(page.locator(".notice")).containsText("Struck, recorded in error");
        assertThat(page.locator(".notice")).containsText("under embargo");
        when().get("/api/v1/letters/a-letter-for-keyed-wharves").then().statusCode(410);
        reach(page, "#restoration > summary");
        page.keyboard().press("Enter");
        give(page, "#restoration", "the embargo is over");
        assertThat(page.locator("main [role=status]")).containsText("letter restored");
        assertThat(page.locator("header .tiles b")).hasText("Public");
        when().get("/api/v1/letters/a-letter-for-keyed-wharves").then().statusCode(200);
    }

    private static UUID letter(UUID campaign, String title) {
        UUID letter = Drafts.letter(campaign, title);
        Drafts.frozen(letter, "Dear council, " + title + ".");
        Drafts.published("campaign", campaign);
        Drafts.published("letter", letter);
        return letter;
    }

    private static void strike(String whole) {
        Drafts.send("/desk/" + whole + "/striking", Map.of("reason", "made public too early"))
                .then()
                .statusCode(303);
    }

    private static void give(Page page, String panel, String reason) {
        reach(page, panel + " #act-reason");
        page.keyboard().type(reason);
        send(page, panel);
    }

    private static void send(Page page, String panel) {
        reach(page, panel + " button");
        page.keyboard().press("Space");
    }

    private static void reach(Page page, String what) {
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            page.keyboard().press("Tab");
            if (page.locator(what + ":focus").count() > 0) {
                return;
            }
        }
        fail(what + " is not reached by Tab");
    }
}
