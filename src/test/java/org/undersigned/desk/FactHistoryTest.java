package org.undersigned.desk;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.base.Ids;
import org.undersigned.campaign.Revision;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.source.Source;

/** Of what a campaign asks for, of facts and of sources every field that the desk edits is put back from the history. */
@QuarkusTest
class FactHistoryTest {

    private static final Pattern EDITED = Pattern.compile("name=\"opened_(?!at\")(\\w+)\"");

    // Asked for by a form, and kept nowhere.
    private static final String ASKED_ONLY = "organization_new";

    @Test
    void every_field_of_a_demand_is_put_back() {
        UUID campaign = Drafts.campaign("Restored railings");
        Map<String, String> before = Map.of(
                "title", "Mend the old railings",
                "title_es", "Reparar las barandas viejas",
                "short_title", "Old railings",
                "short_title_es", "Barandas viejas",
                "summary", "They are loose.",
                "summary_es", "Están sueltas.",
                "outcome", "Nothing was mended.",
                "outcome_es", "No se reparó nada.");
        Map<String, String> after = Map.of(
                "title", "Replace all railings",
                "title_es", "Cambiar todas las barandas",
                "short_title", "New railings",
                "short_title_es", "Barandas nuevas",
                "summary", "They fell off.",
                "summary_es", "Se cayeron.",
                "outcome", "Half of them are new.",
                "outcome_es", "La mitad son nuevas.");
        putsBack("/desk/demands/", added("/desk/demands?campaign=" + campaign, before), before, after);
    }

    @Test
    void every_field_of_a_figure_is_put_back() {
        UUID campaign = Drafts.campaign("Restored readings");
        UUID one = Drafts.demand(campaign, "Read one meter");
        UUID two = Drafts.demand(campaign, "Read two meters");
        Map<String, String> before = Map.of(
                "date", "2026-02",
                "value", "12.5",
                "qualifier", "over",
                "unit", "meters a day",
                "unit_es", "contadores por día",
                "public_note", "Counted by hand.",
                "public_note_es", "Contados a mano.",
                "demand", one.toString(),
                "sources", "First readings | Example Gazette | 2026-02\n~ Second-hand readings");
        Map<String, String> after = Map.of(
                "date", "2026-03-04",
                "value", "1250",
                "qualifier", "about",
                "unit", "meters a year",
                "unit_es", "contadores por año",
                "public_note", "Counted by a machine.",
                "public_note_es", "Contados por una máquina.",
                "demand", two.toString(),
                "sources", "Later readings");
        putsBack("/desk/measures/", added("/desk/measures?campaign=" + campaign, before), before, after);
    }

    @Test
    void every_field_of_a_reported_count_is_put_back() {
        UUID letter = Drafts.letter(Drafts.campaign("Restored reports"), "A letter for restored reports");
        Map<String, String> before = Map.of(
                "count_kind", "organization",
                "count_words", "more than 100 groups",
                "value", "100",
                "qualifier", "over",
                "date", "2026-02",
                "public_note", "The list was not printed.",
                "public_note_es", "La lista no se imprimió.",
                "sources", "A report of groups | Example Gazette");
        Map<String, String> after = Map.of(
                "count_kind", "individual",
                "count_words", "about 2,000 people",
                "value", "2000",
                "qualifier", "about",
                "date", "2026-03",
                "public_note", "The list was printed.",
                "public_note_es", "La lista se imprimió.",
                "sources", "A report of people | Example Gazette");
        putsBack("/desk/reported-counts/", added("/desk/reported-counts?letter=" + letter, before), before, after);
    }

    @Test
    void every_field_of_a_statement_is_put_back() {
        World.endorsement("Restored Reciters");
        World.endorsement("Restored Readers");
        UUID letter = Drafts.letter(Drafts.campaign("Restored remarks"), "A letter for restored remarks");
        Map<String, String> before = Map.of(
                "person", "Robin Remark",
                "person_title", "Chair",
                "organization", "Restored Reciters",
                "words_language", "en",
                "words", "We would like a bench.",
                "complete", "complete",
                "date", "2026-02",
                "sources", "Remarks | Example Gazette");
        Map<String, String> after = Map.of(
                "person", "Rosa Remark",
                "person_title", "Speaker",
                "organization", "Restored Readers",
                "words_language", "es",
                "words", "Quisiéramos un banco.",
                "complete", "",
                "date", "2026-03",
                "sources", "Other remarks | Example Gazette");
        putsBack("/desk/statements/", added("/desk/statements?letter=" + letter, before), before, after);
    }

    @Test
    void every_field_of_a_source_is_put_back() {
        UUID campaign = Drafts.campaign("Restored references");
        String line = "Restored minutes | Dummy Board | 2026-02 | https://board.example.org/restored";
        added(
                "/desk/measures?campaign=" + campaign,
                Map.of("date", "2026", "value", "1", "unit", "x", "sources", line));
        Map<String, String> before = Map.of(
                "source_title", "Restored minutes",
                "source_publisher", "Dummy Board",
                "source_date", "2026-02",
                "source_address", "https://board.example.org/restored");
        Map<String, String> after = Map.of(
                "source_title", "Restored agenda",
                "source_publisher", "Dummy Council",
                "source_date", "2026-03",
                "source_address", "https://council.example.org/restored");
        UUID id = World.written(
                () -> Source.<Source>find("title", "Restored minutes").firstResult().id);
        putsBack("/desk/sources/", id, before, after);
    }

    @Test
    void every_field_that_stands_beside_a_frozen_wording_is_put_back() {
        UUID letter = Drafts.letter(Drafts.campaign("Restored ramps"), "A letter for restored ramps");
        Drafts.frozen(letter, "Build ramps.");
        UUID id =
                World.written(() -> Revision.<Revision>find("letter.id", letter).firstResult().id);
        Map<String, String> before = Map.of(
                "public_note", "Read out once.",
                "public_note_es", "Leída una vez.",
                "sources", "Minutes of the ramps | Dummy Board");
        Map<String, String> after = Map.of(
                "public_note", "Read out twice.",
                "public_note_es", "Leída dos veces.",
                "sources", "Agenda of the ramps | Dummy Board");
        correct("/desk/revisions/" + id, Map.of(), before);
        putsBack("/desk/revisions/", id, before, after);
    }

    /** @param before what each field says that can be edited, and is to say again */
    private static void putsBack(String kind, UUID id, Map<String, String> before, Map<String, String> after) {
        String address = kind + id;
        assertEquals(new TreeSet<>(after.keySet()), edited(address), "every field is corrected");
        correct(address, before, after);
        String entry = "?put_back=" + World.written(() -> LedgerEntry.about(id)).get(0).id;
        String history = page(address).asString();
        assertEquals(
                after.keySet(),
                after.keySet().stream()
                        .filter(code -> history.contains(address + entry + "&amp;field=" + code + "#correction"))
                        .collect(Collectors.toSet()));
        for (String code : before.keySet()) {
            String text = before.get(code);
            page(address + entry + "&field=" + code)
                    .then()
                    .body(containsString("It says now: <q>"))
                    .body(anyOf(
                            containsString("name=\"" + code + "\" type=\"text\" value=\"" + text + "\""),
                            containsString("name=\"" + code + "\" value=\"" + text + "\" checked>"),
                            containsString("<option value=\"" + text + "\" selected>"),
                            containsString(">\n" + text + "</textarea>")));
            correct(address, after, Map.of(code, text));
        }
        // What it says already needs no putting back.
        page(address).then().body(not(containsString(entry)));
    }

    private static Set<String> edited(String address) {
        return EDITED.matcher(page(address).asString())
                .results()
                .map(found -> found.group(1))
                .filter(code -> !code.equals(ASKED_ONLY))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static UUID added(String address, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("form", Ids.next().toString());
        String told =
                Drafts.send(address, form).then().statusCode(303).extract().header("Location");
        return UUID.fromString(told.replaceAll(".*about=|#.*", ""));
    }

    /** @param opened what the fields say now that are typed, nothing where it is missing */
    private static void correct(String address, Map<String, String> opened, Map<String, String> typed) {
        Map<String, String> form = new HashMap<>(typed);
        typed.keySet().forEach(code -> form.put("opened_" + code, opened.getOrDefault(code, "")));
        form.put("reason", "better so");
        Drafts.send(address + "/correction", form).then().statusCode(303);
    }

    private static Response page(String address) {
        return Staff.as(Drafts.ALEX).get(address);
    }
}
