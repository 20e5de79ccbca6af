package org.undersigned.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
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
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.campaign.Revision;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.signon.SignOn;

@QuarkusTest
@Tag("browser")
class DeskPagesTest {

    private static final String ALEX = "Alex Example";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void every_page_is_accessible_and_no_wider_than_a_phone() {
        DeskWorld.revision();
        UUID live = World.endorsement("Accessible Archers");
        UUID waiting = World.waitingEndorsement("Waiting Archers");
        checkAll(browser.page(Browser.PHONE, ColorScheme.DARK), live, waiting);
        checkAll(browser.page(Browser.DESKTOP, ColorScheme.LIGHT), live, waiting);
    }

    private static void checkAll(Page page, UUID live, UUID waiting) {
        check(page, "/desk/sign-in");
        check(page, "/desk/setup/forged");
        Staff.signIn(page, ALEX);
        UUID campaign = World.campaignId();
        for (String path : List.of(
                "/desk",
                "/desk/record",
                "/desk/record?kind=member",
                "/desk/record?kind=individual",
                "/desk/account",
                "/desk/organizations",
                "/desk/organizations?q=nobody",
                "/desk/organizations/duplicates",
                "/desk/search?q=archers",
                "/desk/sign-ons/" + live,
                "/desk/sign-ons/" + waiting,
                "/desk/sign-ons",
                "/desk/sign-ons?kind=robot&q=archers",
                "/desk/sign-ons?chamber=house&q=archers&sort=-signer",
                "/desk/letters",
                "/desk/steps?sourced=true&struck=false&sort=title",
                "/desk/measures?q=agree&sort=-value",
                "/desk/demands?campaign=" + campaign,
                "/desk/revisions",
                "/desk/reported-counts?struck=false",
                "/desk/statements?worded=true",
                "/desk/account?q=nobody",
                "/desk/sign-ons?organization=" + organization(live).replaceAll(".*/", ""),
                "/desk/letters/" + World.letterId() + "/signatures",
                "/desk/actions",
                "/desk?q=archers",
                "/desk/campaigns",
                "/desk/campaigns/new",
                "/desk/campaigns/" + campaign,
                "/desk/demands/new?campaign=" + campaign,
                "/desk/steps/new?campaign=" + campaign,
                "/desk/demands/" + World.demandId(),
                "/desk/letters/new?campaign=" + campaign,
                "/desk/letters/" + World.letterId(),
                "/desk/letters/" + World.letterId() + "/wording",
                "/desk/revisions/"
                        + World.written(() -> Revision.<Revision>find("letter.id", World.letterId())
                                .firstResult()
                                .id),
                organization(live),
                organization(waiting),
                organization(live) + "/merger?q=archers",
                organization(waiting) + "/merger?into=" + organization(live).replaceAll(".*/", ""),
                "/desk/nothing")) {
            check(page, path);
        }
    }

    private static String organization(UUID signOn) {
        return OrganizationDesk.address(World.written(() -> SignOn.withId(signOn).organization.id));
    }

    @Test
    void two_organizations_are_merged_and_separated_on_a_phone() {
        UUID one = World.endorsement("browser-merger", "Browser Bakers", it -> {});
        UUID other = World.endorsement("browser-merger", "Browsing Bakers", it -> {});
        Page page = signedIn(Browser.PHONE);
        page.navigate(organization(other));
        page.click("text=Merge into another");
        page.fill("#q", "browser ba");
        page.click("main form button");
        page.click("main li a");
        page.click("main form p button");
        assertThat(page.locator(".errors")).containsText("Reason");
        Browser.assertWellMade(page);
        page.fill("#reason", "they said so");
        page.click("main form p button");
        assertThat(page.locator("[role=status]")).containsText("Merged");
        Browser.assertWellMade(page);
        page.navigate(organization(other));
        Browser.assertWellMade(page);
        page.click("#separation > summary");
        page.fill("#separation-reason", "two after all");
        page.click("#separation button");
        assertThat(page.locator("[role=status]")).containsText("stand for themselves again");
        assertThat(page.locator("main")).containsText("merger undone");
    }

    @Test
    void whom_an_organization_may_be_merged_into_is_offered_and_found_while_typing() {
        UUID one = World.endorsement("browser-offered", "Offered Orchard Owners", it -> {});
        World.endorsement("browser-offered", "Offered Orchard Owner", it -> {});
        World.endorsement("browser-offered", "Quite Another Quarry", it -> {});
        Page page = signedIn(Browser.DESKTOP);
        page.navigate(organization(one) + "/merger");
        assertThat(page.locator("main .panel a")).hasText("Offered Orchard Owner");
        page.locator("#q").pressSequentially("quite an");
        assertThat(page.locator("#q-options [role=option]").first()).containsText("Quite Another Quarry");
        Browser.assertWellMade(page);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).containsText("Quite Another Quarry");
        page.goBack();
        page.click("main .panel a");
        assertThat(page.locator("h1")).containsText("Offered Orchard Owner");
    }

    @Test
    void pages_with_errors_are_accessible_and_begin_at_what_is_wrong() {
        DeskWorld.revision();
        UUID id = World.endorsement("Faulty Fishers");
        Page page = signedIn(Browser.PHONE);
        page.navigate("/desk/record");
        page.fill("#date", "soon");
        record(page);
        assertThat(page.locator(".errors")).isFocused();
        Browser.assertNoAxeViolations(page);
        page.navigate("/desk/sign-ons/" + id);
        page.click("#withdrawal > summary");
        page.click("#withdrawal button");
        assertThat(page.locator(".errors")).isFocused();
        page.click(".errors a");
        assertThat(page.locator("#withdrawal-reason")).isFocused();
        Browser.assertNoAxeViolations(page);
    }

    @Test
    void two_who_correct_at_once_see_an_accessible_page_and_choose() {
        UUID id = World.endorsement("Two At Once");
        Page alex = signedIn(Browser.PHONE);
        Page robin = browser.page(Browser.DESKTOP);
        Staff.administrator("Robin Testcase");
        Staff.signIn(robin, "Robin Testcase");
        for (Page page : List.of(alex, robin)) {
            page.navigate("/desk/sign-ons/" + id);
            page.click("#correction > summary");
        }
        save(robin, "Acting chair");
        save(alex, "Chair");
        assertThat(alex.locator(".conflict")).isFocused();
        Browser.assertNoAxeViolations(alex);
        alex.check("#position-mine");
        alex.click("text=Save these");
        assertThat(alex.locator("[role=status]")).containsText("Corrected");
        assertThat(alex.locator("main")).containsText("Acting chair → Chair");
    }

    @Test
    void an_organization_is_found_while_typing_with_keys_alone() {
        World.endorsement("Keyboard Quilters");
        String other = DeskWorld.lettersOwnRevision("keyboard", letter -> {});
        Page page = signedIn(Browser.DESKTOP);
        page.navigate("/desk/record?revision=" + other);
        page.locator("#signer").pressSequentially("keyboard q");
        Locator option = page.locator("#signer-options [role=option]").first();
        assertThat(option).containsText("Keyboard Quilters");
        Browser.assertNoAxeViolations(page);
        page.keyboard().press("ArrowDown");
        assertThat(option).hasAttribute("aria-selected", "true");
        page.keyboard().press("Enter");
        assertThat(page.locator("#signer")).hasValue("Keyboard Quilters");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("h1")).hasText("Keyboard Quilters");
        assertThat(page.locator("[role=status]")).containsText("Published");
        page.click("button:text-is('Undo')");
        assertThat(page.locator("[role=status]")).containsText("Taken back");
        page.reload();
        assertThat(page.locator("h1")).hasText("Keyboard Quilters");
        assertThat(page.locator("[role=status]")).hasCount(0);
    }

    @Test
    void the_key_for_searching_can_be_turned_off() {
        Page page = signedIn(Browser.DESKTOP);
        page.navigate("/desk");
        page.keyboard().press("/");
        assertThat(page.locator("#find")).isFocused();
        page.navigate("/desk/account");
        page.uncheck("#shortcuts");
        page.click("form[action$=preferences] button");
        page.keyboard().press("/");
        assertThat(page.locator("#find")).not().isFocused();
        page.keyboard().press("r");
        assertThat(page).hasURL(Pattern.compile(".*/desk/account.*"));
        assertThat(page.locator("a kbd, summary kbd")).hasCount(0);
        page.check("#shortcuts");
        page.click("form[action$=preferences] button");
        assertThat(page.locator("nav kbd")).hasCount(1);
    }

    @Test
    void the_list_of_keys_names_them_on_a_phone_too() {
        Page page = signedIn(Browser.PHONE);
        page.navigate("/desk/account");
        assertThat(page.locator("#keys ~ dl kbd").first()).isVisible();
        assertThat(page.locator("footer kbd")).isHidden();
    }

    @Test
    void a_correction_sent_as_it_was_opened_changes_nothing() {
        UUID signOn = World.endorsement("Untouched Umbrellas");
        UUID organization = World.written(() -> SignOn.withId(signOn).organization.id);
        Page page = signedIn(Browser.DESKTOP);
        Map<String, UUID> records = Map.of(
                "sign-ons", signOn,
                "organizations", organization,
                "campaigns", World.campaignId(),
                "letters", World.letterId(),
                "demands", World.demandId());
        records.forEach((path, id) -> {
            int before = World.written(() -> LedgerEntry.about(id).size());
            page.navigate("/desk/" + path + "/" + id);
            page.click("#correction > summary");
            page.fill("#edit-reason", "looked at");
            page.click("#correction button:has-text('Save')");
            assertThat(page.locator("main [role=status]")).containsText("nothing was saved");
            assertEquals(before, World.written(() -> LedgerEntry.about(id).size()), path);
        });
    }

    @Test
    void what_need_not_be_said_is_chosen_for_nobody() {
        Page page = signedIn(Browser.DESKTOP);
        page.navigate("/desk/steps/new?campaign=" + World.campaignId());
        for (String field : List.of("standing", "letter", "role")) {
            assertThat(page.locator("#edit-" + field)).hasValue("");
        }
        assertThat(page.locator("label[for=edit-text]")).containsText("optional");
        assertThat(page.locator("label[for=edit-date]")).not().containsText("optional");
        page.navigate("/desk/reported-counts/new?letter=" + World.letterId());
        assertThat(page.locator("#edit-count_kind")).hasValue("");
    }

    @Test
    void single_keys_lead_where_they_are_shown() {
        UUID id = World.endorsement("Keyed Kites");
        World.waitingEndorsement("Keyed Waiting");
        Page page = signedIn(Browser.DESKTOP);
        page.navigate("/desk");
        page.keyboard().press("j");
        Locator first = page.locator(".queue h3 a").first();
        assertThat(first).isFocused();
        page.keyboard().press("k");
        assertThat(first).isFocused();
        page.keyboard().press("d");
        assertThat(page.locator("#refusal-reason")).isFocused();
        page.navigate("/desk");
        page.keyboard().press("a");
        assertThat(page).hasURL(Pattern.compile(".*/desk"));
        page.keyboard().press("r");
        assertThat(page).hasURL(Pattern.compile(".*/desk/record"));
        assertThat(page.locator("#signer")).isFocused();
        page.navigate("/desk/sign-ons/" + id);
        page.keyboard().press("x");
        assertThat(page.locator("#striking-reason")).isFocused();
        page.keyboard().type("cruw?");
        assertThat(page.locator("#striking-reason")).hasValue("cruw?");
        page.navigate("/desk/sign-ons/" + id);
        page.keyboard().press("c");
        assertThat(page.locator("#edit-name")).isFocused();
        page.fill("#edit-position", "not yet sent");
        page.click("h1");
        page.keyboard().press("u");
        assertThat(page).hasURL(Pattern.compile(".*/desk/sign-ons/.*"));
        page.navigate("/desk/sign-ons/" + id);
        page.keyboard().press("u");
        assertThat(page).hasURL(Pattern.compile(".*/desk"));
        page.keyboard().press("?");
        assertThat(page).hasURL(Pattern.compile(".*/desk/account#keys"));
    }

    @Test
    void everything_works_without_scripts() {
        World.endorsement("Scriptless Sailors");
        String other = DeskWorld.lettersOwnRevision("scriptless", letter -> {});
        Page page = browser.pageWithoutScripts(Browser.PHONE);
        Staff.signIn(page, ALEX);
        page.navigate("/desk/record?revision=" + other);
        page.fill("#signer", "Scriptless");
        record(page);
        page.check("#signer-0");
        record(page);
        assertThat(page.locator("h1")).hasText("Scriptless Sailors");
        page.click("#withdrawal > summary");
        page.fill("#withdrawal-reason", "they asked");
        page.click("#withdrawal button");
        assertThat(page.locator("main")).containsText("they asked");
        page.click("button:text-is('Undo')");
        assertThat(page.locator("[role=status]")).containsText("Taken back");
        page.fill("#find", "scriptless");
        page.click("form[role=search] button");
        assertThat(page.locator("main")).containsText("Scriptless Sailors");
        page.click("text=Sign out");
        assertThat(page).hasURL(Pattern.compile(".*/desk/sign-in"));
    }

    @Test
    void a_list_is_narrowed_and_sorted_without_scripts() {
        World.endorsement("Listed Lamplighters");
        Page page = browser.pageWithoutScripts(Browser.PHONE);
        Staff.signIn(page, ALEX);
        page.navigate("/desk/sign-ons");
        page.fill("#q", "lamplighters");
        page.click("summary");
        page.selectOption("#assurance", "attested");
        page.click(".filters button");
        assertThat(page).hasURL(Pattern.compile(".*q=lamplighters.*assurance=attested.*"));
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("details.apart")).hasAttribute("open", "");
        page.click("text=Clear");
        assertThat(page).hasURL(Pattern.compile(".*/desk/sign-ons"));
    }

    private static void check(Page page, String path) {
        page.navigate(path);
        Browser.assertWellMade(page);
    }

    private static void save(Page page, String position) {
        page.fill("#edit-position", position);
        page.fill("#edit-reason", "they said so");
        page.click("text=Save the correction");
    }

    private static void record(Page page) {
        page.click(".record-form p:last-of-type button");
    }

    private static Page signedIn(int width) {
        Page page = browser.page(width);
        Staff.signIn(page, ALEX);
        return page;
    }
}
