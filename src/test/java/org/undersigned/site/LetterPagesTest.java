package org.undersigned.site;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.undersigned.Congress;
import org.undersigned.World;
import org.undersigned.base.Ids;
import org.undersigned.base.PartialDate;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Qualifier;
import org.undersigned.campaign.Revision;
import org.undersigned.ledger.Ledger;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.signon.ReportedCount;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOnKind;
import org.undersigned.signon.SignOnService;
import org.undersigned.signon.Statement;

@QuarkusTest
class LetterPagesTest {

    private static final String NASTY = "<script>alert(1)</script> {config:app} =HYPERLINK(\"x\")";

    @Inject
    SignOnService signOns;

    @Inject
    Ledger ledger;

    @Test
    void the_letter_is_set_as_a_letter_with_its_ask_marked() {
        World.letterAt("set-as-a-letter");
        String page = page("/letters/set-as-a-letter");
        assertTrue(page.contains("<mark>Please put a timetable at every stop.</mark>"), page);
        assertTrue(page.contains("<h1>A timetable at every stop</h1>"), page);
        assertTrue(page.contains("SHA-256 of the text"), page);
    }

    @Test
    void its_head_says_of_all_whom_it_asks() {
        assertHead("of-neighbors", "Organizations and individuals", "Organizaciones y personas", letter -> {});
        assertHead(
                "of-senators",
                "Members of the Senate and individuals, with endorsing organizations",
                "Miembros del Senado y otras personas, con organizaciones que la apoyan",
                letter -> {
                    letter.openToMembers = true;
                    letter.openToSenate = true;
                });
        assertHead("of-congress", "Members of Congress", "Miembros del Congreso", letter -> {
            letter.openToMembers = true;
            letter.openToOrganizations = false;
            letter.openToIndividuals = false;
        });
    }

    private static void assertHead(String slug, String english, String spanish, Consumer<Letter> details) {
        World.letterAt(slug, details);
        assertTrue(page("/letters/" + slug).contains("<strong>" + english + "</strong>"), english);
        assertTrue(page("/es/letters/" + slug).contains("<strong>" + spanish + "</strong>"), spanish);
    }

    @Test
    void a_letter_with_more_corrections_than_it_shows_leads_to_all_of_them() {
        correct("often-corrected", 20);
        assertFalse(page("/letters/often-corrected").contains("/signatories#withdrawn"));
        correct("corrected-once-more", 21);
        assertTrue(page("/letters/corrected-once-more").contains("/signatories#withdrawn"));
    }

    @Test
    void the_change_log_speaks_of_an_individual_who_left_without_a_name_wherever_that_stands() {
        World.letterAt("shelters-for-skaters", letter -> letter.title = "Shelters for skaters");
        signOns.withdraw(correct("shelters-for-skaters", 1), "moved away", null);
        for (String log : new String[] {"/campaigns/timetables/changes", "/campaigns/timetables/changes.atom"}) {
            assertTrue(page(log).contains("The entry of an individual under “Shelters for skaters”"), log);
            assertTrue(page(log).contains("An individual signed “Shelters for skaters”"), log);
            assertTrue(page("/es" + log).contains("la entrada de una persona en «Shelters for skaters»"), log);
            assertTrue(page("/es" + log).contains("Una persona firmó «Shelters for skaters»"), log);
        }
    }

    private UUID correct(String letter, int times) {
        UUID id = World.individual(letter, "Zoë Example", signOn -> {});
        for (int i = 0; i < times; i++) {
            World.written(() -> {
                SignOn signOn = SignOn.withId(id);
                ledger.changed(
                        "sign_on.corrected",
                        signOn,
                        "a reason",
                        () -> signOn.title = Ids.next().toString());
                return null;
            });
        }
        while (World.<Long>written(() -> LedgerEntry.count("subject = ?1 and position is null", id)) > 0) {
            World.pause();
        }
        return id;
    }

    @Test
    void an_excerpt_says_so_and_so_does_its_checksum() {
        World.letterAt("an-excerpt");
        World.written(() -> revise("an-excerpt", "One.\n\n[…]\n\nTwo.\n\n[…]"));
        String page = page("/letters/an-excerpt");
        assertTrue(page.contains("SHA-256 of the excerpt"), page);
        assertTrue(page.contains("Words are left out here."), page);
        assertTrue(page.contains("The wording held ends here"), page);
        assertFalse(page.contains("[…]"), page);
    }

    @Test
    void recorded_and_reported_stand_side_by_side_and_the_list_says_that_it_is_incomplete() {
        Congress.meets();
        World.letterAt("two-counts", letter -> letter.openToMembers = letter.openToHouse = true);
        World.signature("two-counts", Congress.ANA, signOn -> signOn.leadOrdinal = 1);
        World.written(() -> reported("two-counts", "over 60", 60, Qualifier.OVER));
        when().get("/letters/two-counts")
                .then()
                .body(containsString("It names 1 of a reported over 60 members."))
                .body(containsString("1 name recorded of over 60 reported"))
                .body(containsString("<q>over 60</q>"))
                .body(containsString("Texas, 91st district"))
                .body(containsString("Texas 1. No other state has a name in this record."))
                .body(containsString("action=\"/letters/two-counts/mine\""));
    }

    @Test
    void names_are_text_everywhere() throws Exception {
        World.individual("nasty-names", NASTY, signOn -> signOn.leadOrdinal = 1);
        World.individual(
                "nasty-names", "مثال " + "x".repeat(250) + " 🚌", signOn -> signOn.affiliation = "</td>{it.id}");
        String page = page("/letters/nasty-names");
        assertFalse(page.contains("<script>alert"), page);
        assertTrue(
                page.contains(
                        "<bdi>&lt;script&gt;alert(1)&lt;/script&gt; {config:app} =HYPERLINK(&quot;x&quot;)</bdi>"),
                page);
        assertTrue(page.contains("<bdi>&lt;/td&gt;{it.id}</bdi>"), page);
        assertEquals(NASTY, linkedData(page).at("/mainEntity/sender/0/name").textValue());
    }

    @Test
    void what_was_withdrawn_or_struck_is_told_with_its_day_and_individuals_are_only_counted() {
        UUID choir = World.endorsement("left-again", "Dummy County Choir of Leaving", signOn -> {});
        UUID error = World.endorsement("left-again", "Recorded In Error League", signOn -> {});
        UUID alex = World.individual("left-again", "Alex Leaving", signOn -> {});
        signOns.withdraw(choir, "the board changed its mind", new PartialDate("2026-02-01"));
        signOns.strike(error, "a typing error");
        signOns.withdraw(alex, "moved away", null);
        when().get("/letters/left-again")
                .then()
                .body(containsString("Dummy County Choir of Leaving"))
                .body(containsString("1 February 2026"))
                .body(containsString("Recorded In Error League"))
                .body(containsString("1 individual has withdrawn."))
                .body(not(containsString("Alex Leaving")))
                .body(not(containsString("changed its mind")))
                .body(not(containsString("typing error")));
    }

    @Test
    void an_open_letter_says_until_when_and_in_which_zone_and_offers_no_form() {
        World.letterAt("open-letter", letter -> {
            letter.opensAt = Instant.parse("2026-01-05T06:00:00Z");
            letter.closesAt = Instant.parse("2036-03-02T05:59:00Z");
            letter.zone = ZoneId.of("America/Chicago");
        });
        when().get("/letters/open-letter")
                .then()
                .body(containsString("until 1 March 2036, 23:59 CST"))
                .body(containsString("America/Chicago"))
                .body(not(containsString("method=\"post\"")))
                .body(not(containsString("/endorse")));
    }

    @Test
    void a_statement_whose_words_are_not_held_says_so() {
        World.letterAt("with-statements");
        World.written(() -> said("with-statements", 1, "Ana Example", "We wait"));
        World.written(() -> said("with-statements", 2, "Bo Example", null));
        when().get("/letters/with-statements")
                .then()
                .body(containsString("“We wait […]”"))
                .body(containsString("Only the beginning of this statement is held."))
                .body(containsString("A source quotes this person; the words are not held."));
    }

    @Test
    void a_long_list_shows_the_first_and_links_to_the_rest() {
        for (int i = 0; i < 201; i++) {
            World.individual("long-list", "Person Number " + (1_000 + i), signOn -> {});
        }
        String page = page("/letters/long-list");
        assertTrue(page.contains("Person Number 1199"), "the 200th");
        assertFalse(page.contains("Person Number 1200"), "the 201st");
        assertTrue(page.contains("The first 200 of 201 are shown here."));
        assertTrue(page.contains("href=\"/letters/long-list/signatories?kind=individual\""));
    }

    @Test
    void the_letter_speaks_spanish_under_es_and_keeps_its_own_words() {
        World.letterAt("in-two-languages");
        when().get("/es/letters/in-two-languages")
                .then()
                .body(containsString("<html lang=\"es\">"))
                .body(containsString("Organizaciones que apoyan"))
                .body(containsString("5 de enero de 2026"))
                .body(containsString("<h1><span lang=\"en\">A timetable at every stop</span></h1>"))
                .body(containsString("lang=\"en\" dir=\"auto\""))
                .body(containsString("href=\"/es/campaigns/timetables"));
    }

    @Test
    void a_letter_that_nobody_announced_is_as_unknown_as_one_that_never_was() {
        World.letterAt("unannounced");
        World.written(() -> Letter.publicAt("unannounced").orElseThrow().publishedAt = null);
        for (String address : new String[] {
            "/letters/unannounced", "/letters/never-was", "/letters/never-was/signatories", "/letters/never-was/mine"
        }) {
            when().get(address).then().statusCode(404);
        }
    }

    @Test
    void an_address_that_the_letter_had_before_sends_on() {
        UUID letter = World.letterAt("its-new-address");
        World.written(() -> {
            org.undersigned.base.Slug.take(Letter.SLUG_KIND, "its-old-address", letter);
            return letter;
        });
        io.restassured.RestAssured.given()
                .redirects()
                .follow(false)
                .get("/es/letters/its-old-address/signatories")
                .then()
                .statusCode(301)
                .header("Location", equalTo("/es/letters/its-new-address/signatories"));
    }

    private static String page(String address) {
        return when().get(address).then().statusCode(200).extract().asString();
    }

    private static JsonNode linkedData(String page) throws Exception {
        String begin = "<script type=\"application/ld+json\">";
        int from = page.indexOf(begin) + begin.length();
        return new ObjectMapper().readTree(page.substring(from, page.indexOf("</script>", from)));
    }

    private Revision revise(String slug, String wording) {
        Letter letter = Letter.publicAt(slug).orElseThrow();
        Revision revision = new Revision();
        revision.letter = letter;
        revision.ordinal = 2;
        revision.language = "en";
        revision.excerpt = true;
        revision.freeze(wording, Instant.parse("2026-01-06T12:00:00Z"));
        ledger.made("revision.frozen", revision);
        return revision;
    }

    private ReportedCount reported(String slug, String words, int figure, Qualifier qualifier) {
        ReportedCount count = new ReportedCount();
        count.letter = Letter.publicAt(slug).orElseThrow();
        count.ordinal = 1;
        count.kind = SignOnKind.MEMBER;
        count.words = words;
        count.figure = figure;
        count.qualifier = qualifier;
        ledger.made("reported_count.added", count);
        return count;
    }

    private Statement said(String slug, int ordinal, String person, String wording) {
        Statement statement = new Statement();
        statement.letter = Letter.publicAt(slug).orElseThrow();
        statement.ordinal = ordinal;
        statement.person = person;
        statement.language = "en";
        statement.wording = wording;
        ledger.made("statement.added", statement);
        return statement;
    }
}
