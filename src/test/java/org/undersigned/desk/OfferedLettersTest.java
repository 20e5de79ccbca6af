package org.undersigned.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.access.StaffMember;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Revision;

/** Wherever one chooses a letter, those that not everybody may see say so. */
@QuarkusTest
class OfferedLettersTest {

    private static final Instant THEN = Instant.parse("2026-01-05T12:00:00Z");

    @Test
    void a_draft_and_a_struck_letter_are_offered_as_such_in_both_languages() {
        UUID campaign = Drafts.campaign("Offered oaks");
        Drafts.published("campaign", campaign);
        UUID shown = letter(campaign, "offered-shown", letter -> {});
        UUID draft = letter(campaign, "offered-draft", letter -> letter.publishedAt = null);
        UUID struck = letter(campaign, "offered-struck", OfferedLettersTest::strike);
        assertOffered(campaign, shown, "en", Map.of(shown, "", draft, " · draft", struck, " · struck"));
        assertOffered(campaign, shown, "es", Map.of(shown, "", draft, " · borrador", struck, " · tachada"));
    }

    @Test
    void the_letters_of_a_struck_campaign_are_offered_as_struck_and_its_drafts_as_drafts() {
        UUID campaign = Drafts.campaign("Offered elms");
        UUID shown = letter(campaign, "offered-once-shown", letter -> {});
        UUID draft = letter(campaign, "offered-never-shown", letter -> letter.publishedAt = null);
        Drafts.published("campaign", campaign);
        assertOffered(campaign, shown, "en", Map.of(shown, "", draft, " · draft"));
        Drafts.send("/desk/campaigns/" + campaign + "/striking", Map.of("reason", "the wrong one"))
                .then()
                .statusCode(303);
        assertOffered(campaign, shown, "en", Map.of(shown, " · struck", draft, " · draft"));
    }

    private static UUID letter(UUID campaign, String slug, Consumer<Letter> change) {
        String revision = DeskWorld.lettersOwnRevision(slug, letter -> {
            letter.campaign = Campaign.findById(campaign);
            letter.openToMembers = letter.openToHouse = true;
            change.accept(letter);
        });
        return World.written(() -> Revision.<Revision>findById(UUID.fromString(revision)).letter.id);
    }

    private static void strike(Letter letter) {
        letter.struckAt = THEN;
        letter.struckReason = "too early";
    }

    private static void assertOffered(UUID campaign, UUID shown, String language, Map<UUID, String> states) {
        UUID reader = Staff.administrator("Reader Of Letters");
        World.written(() -> StaffMember.<StaffMember>findById(reader).language = language);
        String session = Staff.session(reader);
        Map<UUID, String> others = new HashMap<>(states);
        others.remove(shown);
        for (String page : List.of("record", "record?kind=member", "record/names", "imports")) {
            String word = language.equals("en") ? "revision" : "revisión";
            states.forEach((letter, state) -> assertEquals(
                    title(letter) + state + " (" + word + " 1)", option(session, page, revision(letter)), page));
        }
        for (String page : List.of("sign-ons", "imports", "revisions")) {
            states.forEach((letter, state) ->
                    assertEquals(title(letter) + state + " (2026-01-05)", option(session, page, letter), page));
        }
        assertChosenAmong(session, "steps/new?campaign=" + campaign, states);
        assertChosenAmong(session, "letters/" + shown, others);
    }

    private static void assertChosenAmong(String session, String page, Map<UUID, String> states) {
        states.forEach((letter, state) -> assertEquals(title(letter) + state, option(session, page, letter), page));
    }

    private static String title(UUID letter) {
        return World.written(() -> Letter.<Letter>findById(letter).title);
    }

    private static UUID revision(UUID letter) {
        return World.written(() -> Revision.<Revision>find("letter.id", letter).firstResult().id);
    }

    private static String option(String session, String page, UUID id) {
        String html = Staff.with(session).get("/desk/" + page).asString();
        Matcher option = Pattern.compile("<option value=\"" + id + "\"[^>]*>([^<]*)</option>")
                .matcher(html);
        assertTrue(option.find(), page);
        return option.group(1);
    }
}
