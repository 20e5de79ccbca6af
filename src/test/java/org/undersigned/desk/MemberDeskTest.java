package org.undersigned.desk;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.undersigned.AtOnce;
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.directory.Chamber;
import org.undersigned.directory.Member;
import org.undersigned.directory.MemberSearch;
import org.undersigned.directory.MemberService;
import org.undersigned.directory.Roster;
import org.undersigned.directory.Term;
import org.undersigned.ledger.EditService.Edit;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.signon.SignOn;

/** Members who are corrected at the desk; every one sits for a district of American Samoa that does not exist. */
@QuarkusTest
class MemberDeskTest {

    private static final String ALEX = "Alex Example";
    private static final String ROBIN = "Robin Testcase";
    private static final String FIRST = "AS-41, Democrat, 2019-01-03 – 2021-01-03";
    private static final String SECOND = "AS-41, Democrat, 2021-01-03 – 2023-01-03";
    private static final String MOVED = "AS-42, Independent, 2021-01-03 – 2022-12-31";

    @Inject
    MemberService service;

    @Test
    void a_name_is_corrected_with_a_reason_and_put_back_by_one_more_entry() {
        String id = member("Z006001", "Correctable");
        correct(id, Map.of("official_name", "Jan <b>Correctible", "last_name", "Correctible"), "")
                .then()
                .statusCode(422)
                .body(containsString("id=\"edit-reason-error\""));
        correct(id, Map.of("official_name", "Jan <b>Correctible", "last_name", "Correctible"), "their own page")
                .then()
                .statusCode(303);
        page(id).then()
                .body(containsString("<del>Jan Correctable</del> → <ins>Jan &lt;b&gt;Correctible</ins>"))
                .body(containsString("member corrected"), containsString("their own page"));
        assertTrue(World.<Boolean>written(
                () -> MemberSearch.named("correctible", 9).contains(known(id))));
        UUID entry = newest(id).id;
        assertEquals(List.of("member.corrected", ALEX), List.of(newest(id).verb, newest(id).actorName));
        Staff.as(ALEX)
                .get("/desk/members/" + id + "?put_back=" + entry + "&field=official_name")
                .then()
                .body(containsString("It says now: <q>Jan &lt;b&gt;Correctible</q>"))
                .body(containsString("name=\"official_name\" type=\"text\" value=\"Jan Correctable\""))
                .body(not(containsString("name=\"last_name\"")));
        correct(id, Map.of("official_name", "Jan Correctable"), "Put back")
                .then()
                .statusCode(303);
        assertEquals(
                "Jan Correctable Correctible", World.written(() -> known(id).officialName + " " + known(id).lastName));
        page(id).then().body(not(containsString("put_back=" + entry + "&amp;field=official_name")));
    }

    @Test
    void the_search_tells_of_a_correction_by_the_members_name_and_by_who_made_it() {
        String id = member("Z006091", "Corrigendum");
        correct(id, Map.of("official_name", "Jan Corrigenda", "last_name", "Corrigenda"), "Wrote so herself, medlar")
                .then()
                .statusCode(303);
        for (String q : List.of("corrigenda", "medlar", ALEX)) {
            Staff.as(ALEX).get("/desk/search?q={q}", q).then().body(containsString("Wrote so herself, medlar"));
        }
    }

    @Test
    void a_line_that_says_a_term_keeps_it_and_the_others_go_and_come() {
        String id = member("Z006002", "Linekeeper");
        Map<String, String> before = terms(id);
        correct(id, Map.of("terms", "as-42, Independent, 2021-01-03 - 2022-12-31\r\n" + FIRST), "their own page")
                .then()
                .statusCode(303);
        Map<String, String> after = terms(id);
        assertEquals(before.get(FIRST), after.get(FIRST), "the same row of the same list");
        assertEquals(List.of(FIRST, MOVED), List.copyOf(after.keySet()));
        assertTrue(after.get(MOVED).endsWith("Corrected by the site " + LocalDate.now() + " false"), after.get(MOVED));
        page(id).then()
                .body(containsString("<del>" + SECOND + "</del> → <ins>" + MOVED + "</ins>"))
                .body(not(containsString("<del>" + FIRST)), containsString("corrected at the desk on "));
        UUID entry = newest(id).id;
        Staff.as(ALEX)
                .get("/desk/members/" + id + "?put_back=" + entry + "&field=terms")
                .then()
                .body(containsString(">\n" + SECOND + "\n" + FIRST + "</textarea>"));
        correct(id, Map.of("terms", SECOND + "\n" + FIRST), "Put back").then().statusCode(303);
        assertEquals(List.of(FIRST, SECOND), List.copyOf(terms(id).keySet()));
    }

    @Test
    void what_anybody_reads_says_that_it_was_corrected_and_by_whom() {
        String id = member("Z006003", "Publicly");
        correct(id, Map.of("terms", MOVED), "their own page").then().statusCode(303);
        when().get("/members/" + id)
                .then()
                .body(containsString("42nd district"), containsString("31 December 2022"))
                .body(not(containsString("41st district")));
        when().get("/api/v1/members/" + id)
                .then()
                .body("member.terms", hasSize(1))
                .body("member.terms[0].district", equalTo(42))
                .body("member.terms[0].roster.title", equalTo("Corrected by the site"))
                .body("member.terms[0].roster.publisher", not(equalTo(null)));
        sealed(id);
        when().get("/changes")
                .then()
                .body(containsString("What is known of a member of Congress was corrected: Jan Publicly"))
                .body(containsString("href=\"/members/" + id));
        when().get("/es/changes")
                .then()
                .body(containsString("lo que se sabe de un miembro del Congreso: Jan Publicly"));
    }

    @Test
    void a_name_alone_is_told_too_and_tells_nothing_of_terms() {
        String id = member("Z006004", "Namealone");
        correct(id, Map.of("nickname", "Janny"), "their own page").then().statusCode(303);
        sealed(id);
        when().get("/changes").then().body(containsString("was corrected: Jan Namealone"));
        read("2025-03-01", id, "Namealone", SECOND + "\n" + FIRST + "\nAS-41, Democrat, 2023-01-03 – 2025-01-03");
        assertEquals(3, terms(id).size(), "an older list adds the term that was missing");
        assertEquals("Janny", World.written(() -> known(id).nickname));
    }

    @Test
    void lists_of_that_day_or_before_teach_nothing_else_and_a_newer_one_does() {
        String id = member("Z006005", "Learner");
        correct(id, Map.of("terms", MOVED, "official_name", "Jan Learned"), "their own page")
                .then()
                .statusCode(303);
        read("2024-02-01", id, "Learner", SECOND + "\n" + FIRST);
        read(LocalDate.now().toString(), id, "Learner", SECOND + "\n" + FIRST);
        assertEquals(List.of(MOVED), List.copyOf(terms(id).keySet()), "neither the wrong one nor the one that went");
        assertEquals("Jan Learned", World.written(() -> known(id).officialName));
        read(LocalDate.now().plusDays(1).toString(), id, "Learner", SECOND + "\n" + FIRST);
        assertEquals(List.of(FIRST, SECOND), List.copyOf(terms(id).keySet()));
        assertEquals("Jan Learner", World.written(() -> known(id).officialName));
        Staff.as(ALEX)
                .get("/desk/members/" + id + "?put_back=" + newest(id).id + "&field=terms")
                .then()
                .body(containsString(">\n" + MOVED + "</textarea>"));
    }

    @Test
    void terms_that_are_corrected_leave_the_names_of_lists_alone() {
        String id = member("Z006006", "Termsonly");
        correct(id, Map.of("terms", MOVED), "their own page").then().statusCode(303);
        read("2024-02-01", id, "Termsonley", SECOND);
        assertEquals("Jan Termsonley", World.written(() -> known(id).officialName));
        assertEquals(List.of(MOVED), List.copyOf(terms(id).keySet()));
        read("2020-02-01", id, "Termsolder", FIRST);
        assertEquals("Jan Termsonley", World.written(() -> known(id).officialName), "a newer list said so");
    }

    @Test
    void each_single_day_is_a_line_and_none_is_lost_on_the_way_back() {
        String id = "Z006016";
        String both = "AS-41, Democrat, 2023-02-11\nAS-41, Democrat, 2021-02-11";
        sitting("2021-02-11", id, "Singledays");
        String again = sitting("2023-02-11", id, "Singledays");
        Staff.as(ALEX).get(again + "?change=confirmed").then().body(containsString("Jan Singledays"));
        Staff.as(ALEX).get(again + "?change=changed").then().body(not(containsString("Jan Singledays")));
        assertEquals(both, opened(id).get("terms"));
        correct(id, Map.of("terms", both.replaceAll("41, Democrat, 2021", "42, Democrat, 2021")), "misread")
                .then()
                .statusCode(303);
        Staff.as(ALEX)
                .get("/desk/members/" + id + "?put_back=" + newest(id).id + "&field=terms")
                .then()
                .body(containsString(">\n" + both + "</textarea>"));
        correct(id, Map.of("terms", both), "Put back").then().statusCode(303);
        assertEquals(both, opened(id).get("terms"));
    }

    @Test
    void what_the_ledger_told_without_a_day_is_not_offered_to_be_put_back() {
        String id = member("Z006017", "Daylesstold");
        correct(id, Map.of("terms", FIRST, "nickname", "Janny"), "because")
                .then()
                .statusCode(303);
        UUID entry = newest(id).id;
        page(id).then().body(containsString("put_back=" + entry + "&amp;field=terms"));
        World.written(() -> Panache.getEntityManager()
                .createNativeQuery("update ledger_entry set changes = replace(changes, ?1, ?2) where id = ?3")
                .setParameter(1, SECOND)
                .setParameter(2, "AS-41, Democrat")
                .setParameter(3, entry)
                .executeUpdate());
        page(id).then()
                .body(containsString("<del>AS-41, Democrat</del>"))
                .body(containsString("put_back=" + entry + "&amp;field=nickname"))
                .body(not(containsString("put_back=" + entry + "&amp;field=terms")));
        Staff.as(ALEX)
                .get("/desk/members/" + id + "?put_back=" + entry + "&field=terms")
                .then()
                .body(containsString("id=\"correction\""), containsString(">\n" + FIRST + "</textarea>"))
                .body(not(containsString("It says now")));
    }

    @Test
    void an_older_list_adds_the_terms_that_the_correction_did_not_speak_of_and_nothing_else() {
        String id = member("Z006015", "Addedto");
        String before = "AS-45, Democrat, 2017-01-03 – 2019-01-03";
        correct(id, Map.of("terms", MOVED), "their own page").then().statusCode(303);
        read("2023-12-01", id, "Addedto", SECOND + "\n" + FIRST + "\n" + before);
        assertEquals(List.of(MOVED, before), List.copyOf(terms(id).keySet()));
        LocalDate day = LocalDate.parse("2017-02-01");
        World.written(() -> {
            List<Term> seat = Term.ofSeatOn(day, Chamber.HOUSE, "AS", 45);
            assertEquals(id, seat.get(0).member.bioguide, "it is not vacant where a list names everybody on that day");
            assertTrue(seat.get(0).surelyCovers(day));
            return null;
        });
        correct(id, Map.of("terms", MOVED), "never sat").then().statusCode(303);
        read("2023-12-02", id, "Addedto", before);
        assertEquals(List.of(MOVED), List.copyOf(terms(id).keySet()));
    }

    @Test
    void a_seat_known_of_one_day_is_corrected_for_that_day() {
        DeskWorld.member("Z006007", "Jan", "Oneday", "Jan Oneday");
        correct("Z006007", Map.of("terms", "IL-5, Democrat, 2026-01-05"), "misread")
                .then()
                .statusCode(303);
        World.written(() -> {
            Term term = known("Z006007").termOn(LocalDate.parse("2026-01-05")).orElseThrow();
            assertTrue(term.surelyCovers(LocalDate.parse("2026-01-05")));
            assertFalse(term.surelyCovers(LocalDate.now()));
            assertEquals("IL-5", term.seat());
            assertFalse(term.roster.complete, "nobody else’s seat counts as vacant for it");
            return null;
        });
        when().get("/es/members/Z006007").then().body(containsString("<dt>El 5 de enero de 2026</dt>"));
        when().get("/members/Z006007").then().body(containsString("<dt>On 5 January 2026</dt>"));
    }

    @Test
    void wrong_lines_are_refused_and_named_and_nothing_typed_is_lost() {
        String id = member("Z006008", "Wronged");
        String typed = FIRST + "\nAS-41 <script>alert(1)</script>\nZZ-1, Democrat, 2020-01-01";
        Response refused = correct(id, Map.of("terms", typed, "nickname", "kept"), "because");
        refused.then()
                .statusCode(422)
                .body(containsString("Terms: write “AS-41 &lt;script&gt;alert(1)&lt;/script&gt;” as IL-9,"))
                .body(containsString("\nZZ-1, Democrat, 2020-01-01</textarea>"), containsString("value=\"kept\""))
                .body(not(containsString("<script>alert")));
        for (String wrong : List.of("ZZ-1, Democrat, 2020-01-01", "AS-1, Democrat, 2020-01-01 – 2019-01-01")) {
            correct(id, Map.of("terms", wrong), "because")
                    .then()
                    .statusCode(422)
                    .body(containsString("“" + wrong + "”"));
        }
        correct(id, Map.of("terms", "AS-1, D\u202ed, 2020-01-01"), "because")
                .then()
                .statusCode(422);
        correct(id, Map.of("terms", (FIRST + "\n").repeat(1_001)), "because")
                .then()
                .statusCode(422);
        correct(id, Map.of("first_name", " ", "last_name", "x".repeat(101)), "because")
                .then()
                .statusCode(422);
        Staff.as(ALEX)
                .formParam("reason", "not ours")
                .post("/desk/members/{id}/correction", id)
                .then()
                .statusCode(422);
        assertEquals("member.added", newest(id).verb);
        assertEquals(0L, (long) World.<Long>written(() -> Roster.count("corrects.bioguide", id)));
    }

    @Test
    void lines_in_another_order_and_twice_change_nothing() {
        String id = member("Z006009", "Unmoved");
        correct(id, Map.of("terms", FIRST + "\n\n  " + FIRST + "\n" + SECOND), "because")
                .then()
                .statusCode(303);
        assertEquals("member.added", newest(id).verb);
        assertEquals(0L, (long) World.<Long>written(() -> Roster.count("corrects.bioguide", id)));
        correct(id, Map.of("terms", ""), "never sat").then().statusCode(303);
        page(id).then().body(containsString("No seat is known"));
        when().get("/members/" + id).then().statusCode(200);
    }

    @Test
    void two_who_correct_one_member_the_second_sees_three_versions_and_chooses_field_by_field() {
        String id = member("Z006010", "Contested");
        Map<String, String> robin = opened(id);
        robin.putAll(Map.of("terms", MOVED + "\n" + FIRST, "reason", "a release"));
        Map<String, String> alex = opened(id);
        alex.putAll(Map.of("terms", FIRST, "nickname", "Janny", "reason", "a letterhead"));
        send(ROBIN, id, robin).then().statusCode(303);
        send(ALEX, id, alex)
                .then()
                .statusCode(409)
                .body(containsString("Robin Testcase changed this while"))
                .body(containsString(">" + SECOND + "\n" + FIRST), containsString(">" + MOVED + "\n" + FIRST))
                .body(containsString("id=\"terms-mine\" value=\"" + FIRST + "\""))
                .body(containsString("name=\"nickname\" value=\"Janny\""));
        assertEquals(List.of(FIRST, MOVED), List.copyOf(terms(id).keySet()));
        alex.put("opened_terms", MOVED + "\n" + FIRST);
        alex.put("terms", "no term");
        send(ALEX, id, alex).then().statusCode(422).body(containsString("“no term”"));
        alex.put("terms", FIRST);
        send(ALEX, id, alex).then().statusCode(303);
        assertEquals(List.of(FIRST), List.copyOf(terms(id).keySet()));
    }

    @Test
    void two_at_the_very_same_time_never_leave_both_versions() throws Exception {
        String id = member("Z006011", "Simultaneous");
        correct(id, Map.of("terms", SECOND), "before, on the same day").then().statusCode(303);
        List<Callable<Integer>> both = Stream.of("AS-43, Democrat, 2017-01-03 – 2019-01-03", FIRST)
                .<Callable<Integer>>map(line -> {
                    Map<String, String> form = opened(id);
                    form.putAll(Map.of("terms", line + "\n" + SECOND, "reason", "at once"));
                    return () -> send(ALEX, id, form).statusCode();
                })
                .toList();
        List<Integer> answers = AtOnce.all(both).stream().sorted().toList();
        assertEquals(List.of(303, 409), answers);
        assertEquals(2, terms(id).size(), terms(id).toString());
    }

    @Test
    void a_list_that_is_read_in_while_somebody_corrects_waits_and_then_knows_of_it() throws Exception {
        String id = member("Z006014", "Waitedfor");
        Map<String, String> form = opened(id);
        Future<?> reading = World.written(() -> {
            String third = "AS-43, Democrat, 2023-01-03 – 2025-01-03\n" + FIRST;
            service.correct(id, new Edit(Map.of("terms", form.get("terms")), Map.of("terms", third), "because"));
            Future<?> list = Executors.newSingleThreadExecutor()
                    .submit(() -> read("2024-02-01", id, "Waitedfor", "AS-44, Democrat, 2023-01-03 – 2025-01-03"));
            try {
                list.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException stillWaits) {
                return list;
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
            return list;
        });
        reading.get();
        assertEquals(
                List.of(FIRST, "AS-43, Democrat, 2023-01-03 – 2025-01-03"),
                List.copyOf(terms(id).keySet()));
    }

    @Test
    void a_sign_on_keeps_the_seat_that_was_recorded_with_it() {
        UUID member = DeskWorld.member("Z006012", "Jan", "Signedbefore", "Jan Signedbefore");
        String revision = DeskWorld.lettersOwnRevision(
                "signed-before-corrected", letter -> letter.openToMembers = letter.openToHouse = true);
        UUID signOn = DeskWorld.signature(revision, member);
        correct("Z006012", Map.of("terms", "IL-5, Republican, 2026-01-05"), "misread")
                .then()
                .statusCode(303);
        assertEquals(
                "IL-4 Democrat",
                World.written(() -> SignOn.withId(signOn).state + "-" + SignOn.withId(signOn).district + " "
                        + SignOn.withId(signOn).party));
    }

    @Test
    void whoever_keeps_one_campaign_may_read_and_neither_correct_nor_put_back() {
        String id = member("Z006013", "Readonly");
        correct(id, Map.of("nickname", "Janny"), "because").then().statusCode(303);
        page(id).then().body(containsString("put_back="), containsString("id=\"correction\""));
        String session = Staff.session(Staff.editor("Member Reader", DeskWorld.otherCampaign()));
        Staff.with(session)
                .get("/desk/members/" + id + "?put_back=" + newest(id).id + "&field=nickname")
                .then()
                .statusCode(200)
                .body(not(containsString("put_back=")), not(containsString("id=\"correction\"")))
                .body(containsString("→ <ins>Janny</ins>"));
        Staff.with(session)
                .formParams(opened(id))
                .post("/desk/members/{id}/correction", id)
                .then()
                .statusCode(403);
        Staff.fromOurPages()
                .formParams(opened(id))
                .post("/desk/members/{id}/correction", id)
                .then()
                .statusCode(307);
        Staff.as(ALEX)
                .formParams(opened(id))
                .post("/desk/members/Z999999/correction")
                .then()
                .statusCode(307);
    }

    /** Jan, whom a list of 2024 gives two terms. */
    private static String member(String id, String last) {
        read("2024-01-01", id, last, SECOND + "\n" + FIRST);
        return id;
    }

    private static void read(String day, String id, String last, String terms) {
        StringBuilder list = new StringBuilder("- id:\n    bioguide: " + id + "\n  name:\n    first: Jan\n    last: "
                + last + "\n    official_full: Jan " + last + "\n  terms:\n");
        terms.lines()
                .map(line -> line.split("[-,] ?| – "))
                .forEach(one -> list.append("  - type: rep\n    state: AS\n")
                        .append("    district: " + one[1] + "\n    party: " + one[2] + "\n")
                        .append("    start: '" + String.join("-", one[3], one[4], one[5]) + "'\n")
                        .append("    end: '" + String.join("-", one[6], one[7], one[8]) + "'\n"));
        read(day, "former", list.toString());
    }

    /** Jan in the 41st district, in a list that says no first and last days. */
    private static String sitting(String day, String id, String last) {
        return read(
                day,
                "sitting",
                "bioguide_id,first_name,last_name,full_name,type,state,district,party\n" + id + ",Jan," + last + ",Jan "
                        + last + ",rep,AS,41,Democrat\n");
    }

    /** @return where what became of it stands */
    private static String read(String day, String whom, String list) {
        String brought = Staff.as(ALEX)
                .multiPart("source_title", "A made-up list")
                .multiPart("source_date", day)
                .multiPart("lists", whom)
                .multiPart("file", "list", list.getBytes(StandardCharsets.UTF_8))
                .post("/desk/members/imports")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("http://[^/]*", "");
        Staff.as(ALEX).post(brought + "/application");
        return brought;
    }

    private static Member known(String id) {
        return Member.withBioguide(id).orElseThrow();
    }

    /** What each says, and its row, its roster’s title and day, and whether that is everybody’s. */
    private static Map<String, String> terms(String id) {
        return World.written(() -> {
            Map<String, String> terms = new TreeMap<>();
            known(id)
                    .terms
                    .forEach(term -> terms.put(
                            term.seat() + ", " + term.party + ", " + term.startsOn + " – " + term.endsOn,
                            term.id + " " + term.roster.title + " " + term.roster.holdsOn + " "
                                    + term.roster.complete));
            return terms;
        });
    }

    private static LedgerEntry newest(String id) {
        return World.written(() -> LedgerEntry.about(known(id).id)).get(0);
    }

    private static void sealed(String id) {
        UUID roster = World.written(() -> Roster.<Roster>find("corrects.bioguide = ?1 order by id desc", id)
                .firstResult()
                .id);
        for (int i = 0;
                i < 100 && World.written(() -> LedgerEntry.about(roster)).get(0).position == null;
                i++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    private static Response correct(String id, Map<String, String> typed, String reason) {
        Map<String, String> form = opened(id);
        form.putAll(typed);
        form.put("reason", reason);
        return send(ALEX, id, form);
    }

    private static Response send(String who, String id, Map<String, String> form) {
        return Staff.as(who).formParams(form).post("/desk/members/{id}/correction", id);
    }

    private static Response page(String id) {
        return Staff.as(ALEX).get("/desk/members/{id}", id);
    }

    /** As the form is when it is opened. */
    private static Map<String, String> opened(String id) {
        Map<String, String> form = new TreeMap<>();
        String html = page(id).asString();
        int seen = html.indexOf("name=\"seen\" value=\"") + 19;
        form.put("seen", html.substring(seen, html.indexOf('"', seen)));
        for (String field : List.of("official_name", "first_name", "last_name", "nickname", "terms")) {
            String before = "name=\"opened_" + field + "\" value=\"";
            int from = html.indexOf(before) + before.length();
            String text = html.substring(from, html.indexOf('"', from))
                    .replace("&lt;", "<")
                    .replace("&gt;", ">");
            form.put("opened_" + field, text);
            form.put(field, text);
        }
        return form;
    }
}
