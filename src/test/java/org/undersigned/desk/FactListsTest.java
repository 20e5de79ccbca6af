package org.undersigned.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.undersigned.desk.ListDeskTest.page;
import static org.undersigned.desk.ListDeskTest.rowsOf;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.base.Ids;
import org.undersigned.campaign.Demand;
import org.undersigned.campaign.DemandText;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.LetterText;
import org.undersigned.campaign.Revision;
import org.undersigned.signon.ReportedCount;
import org.undersigned.signon.SignOn;
import org.undersigned.source.Source;

/** Reported counts, statements, demands and wordings as lists, and all that cites a source or belongs to a signer. */
@QuarkusTest
class FactListsTest {

    private static final String ALEX = "Alex Example";
    private static final String SOURCE =
            "Listed twice | Example Gazette | 2026-04-02 | https://example.org/listed-twice";

    @Test
    void reported_counts_are_narrowed_by_letter_kind_source_and_words_and_come_as_a_file() {
        UUID letter = World.letterAt("listed-counts");
        count(letter, "organization", "over 1,200 listed groups", "1200", SOURCE);
        count(letter, "individual", "some 30 listed people", "30", "");
        count(letter, "individual", "a rumour of 7 listed", "7", "");
        UUID rumour = World.written(() -> ReportedCount.<ReportedCount>find("letter.id = ?1 and figure = 7", letter)
                .firstResult()
                .id);
        Staff.as(ALEX)
                .formParams("reason", "only a rumour")
                .post("/desk/reported-counts/{id}/striking", rumour)
                .then()
                .statusCode(303);
        String list = "/desk/reported-counts?letter=" + letter;
        assertEquals(
                List.of("a rumour of 7 listed", "some 30 listed people", "over 1,200 listed groups"),
                rowsOf(page(list + "&sort=value")));
        assertEquals(List.of("a rumour of 7 listed"), rowsOf(page(list + "&struck=true")));
        assertEquals(List.of("over 1,200 listed groups"), rowsOf(page(list + "&sourced=true")));
        assertEquals(List.of("some 30 listed people"), rowsOf(page(list + "&q=LISTED+PEOPLE")));
        assertEquals(List.of("over 1,200 listed groups"), rowsOf(page(list + "&kind=organization")));
        List<String> lines = page("/desk/exports/reported-counts.csv?struck=true&letter=" + letter)
                .lines()
                .toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).contains("Struck (desk only)") && lines.get(0).contains("Public (desk only)"));
        assertTrue(page("/desk/letters/" + letter).contains("href=\"/desk/reported-counts?letter=" + letter));
    }

    @Test
    void statements_are_narrowed_by_who_said_it_and_by_its_words() {
        UUID letter = World.letterAt("listed-statements");
        statement(letter, "Listed Speaker", "We all need =light= at the stop.");
        statement(letter, "Listed Whisperer", "");
        String list = "/desk/statements?letter=" + letter;
        assertEquals(List.of("Listed Speaker"), rowsOf(page(list + "&q=need+%3Dlight")));
        assertEquals(List.of("Listed Speaker"), rowsOf(page(list + "&q=speáker")));
        assertEquals(List.of(), rowsOf(page(list + "&q=_eed")));
        assertEquals(List.of("Listed Whisperer"), rowsOf(page(list + "&worded=false")));
        assertEquals(List.of("Listed Whisperer", "Listed Speaker"), rowsOf(page(list + "&sort=-person")));
        String csv = page("/desk/exports/statements.csv?q=speaker&letter=" + letter);
        assertTrue(csv.contains("We all need =light= at the stop."), csv);
        assertTrue(page("/desk/letters/" + letter).contains("href=\"/desk/statements?letter=" + letter));
    }

    @Test
    void demands_and_wordings_have_lists_that_lead_to_each() {
        UUID campaign = Drafts.campaign("Listed demands");
        Drafts.demand(campaign, "Listed lamps");
        Drafts.demand(campaign, "Listed benches");
        assertEquals(List.of("Listed lamps", "Listed benches"), rowsOf(page("/desk/demands?campaign=" + campaign)));
        assertEquals(List.of("Listed benches"), rowsOf(page("/desk/demands?q=benches&campaign=" + campaign)));
        assertTrue(page("/desk/campaigns/" + campaign).contains("href=\"/desk/demands?campaign=" + campaign));
        UUID lamps = Drafts.demand(campaign, "Listed masts");
        Drafts.step(campaign, Map.of("title", "Masts heard", "demands", lamps.toString()));
        Drafts.step(campaign, Map.of("title", "Nothing heard"));
        assertEquals(List.of("Masts heard"), rowsOf(page("/desk/steps?demand=" + lamps)));
        assertTrue(page("/desk/demands/" + lamps).contains("href=\"/desk/measures?demand=" + lamps));
        UUID letter = Drafts.letter(campaign, "Listed wordings");
        Drafts.frozen(letter, "We ask for ==lamps==.");
        UUID revision =
                World.written(() -> Revision.<Revision>find("letter.id", letter).firstResult().id);
        String list = page("/desk/revisions?letter=" + letter);
        assertEquals(List.of("Listed wordings"), rowsOf(list));
        assertTrue(list.contains("href=\"/desk/revisions/" + revision));
    }

    @Test
    void titles_and_units_are_found_in_each_of_their_languages() {
        UUID campaign = Drafts.campaign("Listed languages");
        UUID demand = Drafts.demand(campaign, "Listed shelters");
        Drafts.demand(campaign, "Listed otherwise");
        Drafts.step(campaign, Map.of("title", "Shelters heard", "title_es", "Se oyen las Márquesinas"));
        Drafts.step(campaign, Map.of("title", "Otherwise heard", "title_es", "Se oye otra cosa"));
        String figures = "/desk/measures?campaign=" + campaign;
        add(figures, Map.of("date", "2026", "value", "3", "unit", "shelters", "unit_es", "márquesinas"));
        add(figures, Map.of("date", "2026", "value", "4", "unit", "otherwise"));
        UUID letter = Drafts.letter(campaign, "Shelters worded");
        Drafts.frozen(letter, "We ask for ==shelters==.");
        Drafts.frozen(Drafts.letter(campaign, "Otherwise worded"), "We ask for ==otherwise==.");
        World.written(() -> {
            DemandText translated = new DemandText();
            translated.title = "MÁRQUESINAS listadas";
            LetterText worded = new LetterText();
            worded.title = "Las márquesinas";
            Demand.<Demand>findById(demand).translations.put("es", translated);
            return Letter.<Letter>findById(letter).translations.put("es", worded);
        });
        for (String words : List.of("SHELTERS", "Marquesinas", "marquésiñas")) {
            String narrowed = "?q=" + words + "&campaign=" + campaign;
            assertEquals(List.of("Listed shelters"), rowsOf(page("/desk/demands" + narrowed)), words);
            assertEquals(List.of("Shelters heard"), rowsOf(page("/desk/steps" + narrowed)), words);
            assertEquals(List.of("3"), rowsOf(page("/desk/measures" + narrowed)), words);
            assertEquals(List.of("Shelters worded"), rowsOf(page("/desk/revisions" + narrowed)), words);
        }
    }

    @Test
    void what_cites_a_source_and_what_a_signer_signed_is_a_list_narrowed_to_it() {
        UUID letter = World.letterAt("listed-by-source");
        count(letter, "organization", "as the listed Gazette has it", "12", "Listed by source | Example Gazette");
        UUID source = World.written(
                () -> Source.<Source>find("title", "Listed by source").firstResult().id);
        assertTrue(page("/desk/sources/" + source).contains("href=\"/desk/reported-counts?source=" + source));
        String narrowed = page("/desk/reported-counts?source=" + source);
        assertEquals(List.of("as the listed Gazette has it"), rowsOf(narrowed));
        assertTrue(narrowed.contains("selected>Listed by source</option>"));
        assertFalse(page("/desk/reported-counts").contains("name=\"source\""), "nothing to choose from");
        UUID signOn = World.endorsement("listed-by-source", "Listed Signers", it -> {});
        World.endorsement("listed-by-source", "Other Listed", it -> {});
        UUID organization = World.written(() -> SignOn.withId(signOn).organization.id);
        assertEquals(List.of("Listed Signers"), rowsOf(page("/desk/sign-ons?organization=" + organization)));
        assertTrue(page("/desk/organizations/" + organization)
                .contains("href=\"/desk/sign-ons?organization=" + organization));
        String history = page("/desk/actions?subject=" + signOn);
        assertTrue(history.contains("Listed Signers") && !history.contains("Other Listed"));
        assertTrue(page("/desk/sign-ons/" + signOn).contains("href=\"/desk/actions?subject=" + signOn));
    }

    @Test
    void who_keeps_one_campaign_gets_nothing_of_another_in_any_of_them() {
        UUID campaign = Drafts.campaign("Secret listings");
        UUID demand = Drafts.demand(campaign, "Secret listed lamps");
        UUID letter = Drafts.letter(campaign, "Secret listed letter");
        count(letter, "individual", "Secret listed count", "3", "Secret listed source | Nobody");
        statement(letter, "Secret listed speaker", "Sh.");
        Drafts.frozen(letter, "We ask for ==silence==.");
        UUID source = World.written(
                () -> Source.<Source>find("title", "Secret listed source").firstResult().id);
        String session = Staff.session(Staff.editor("Kim Listless", DeskWorld.otherCampaign()));
        for (String list : List.of("demands", "reported-counts", "statements", "revisions", "actions")) {
            assertTrue(
                    page("/desk/exports/" + list + ".csv?campaign=" + campaign).contains("ecret list"), list);
            Staff.with(session)
                    .get("/desk/exports/" + list + ".csv")
                    .then()
                    .statusCode(200)
                    .body(not(containsString("Secret list")));
            Staff.with(session)
                    .get("/desk/" + list + "?campaign=" + campaign)
                    .then()
                    .statusCode(422);
        }
        for (String asked :
                List.of("reported-counts?source=" + source, "actions?subject=" + letter, "steps?demand=" + demand)) {
            Staff.with(session).get("/desk/" + asked).then().statusCode(422).body(not(containsString("Secret listed")));
        }
    }

    private static void count(UUID letter, String kind, String words, String value, String sources) {
        add(
                "/desk/reported-counts?letter=" + letter,
                Map.of("count_kind", kind, "count_words", words, "value", value, "sources", sources));
    }

    private static void statement(UUID letter, String person, String words) {
        add("/desk/statements?letter=" + letter, Map.of("person", person, "words_language", "en", "words", words));
    }

    private static void add(String address, Map<String, String> fields) {
        Staff.as(ALEX)
                .formParam("form", Ids.next())
                .formParams(fields)
                .post(address)
                .then()
                .statusCode(303);
    }
}
