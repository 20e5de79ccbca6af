package org.undersigned.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.undersigned.desk.ListDeskTest.link;
import static org.undersigned.desk.ListDeskTest.page;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.undersigned.AtOnce;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.Chamber;
import org.undersigned.directory.Member;
import org.undersigned.directory.MemberSearch;
import org.undersigned.directory.Roster;
import org.undersigned.directory.Term;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.publishing.roster.Outcome;
import org.undersigned.publishing.roster.RosterImport;
import org.undersigned.publishing.roster.RosterService;

@QuarkusTest
class RosterDeskTest {

    @Inject
    RosterService rosters;

    @Test
    void the_published_table_is_looked_at_first_and_then_read_in_with_what_was_wrong_said() {
        String address = brought(file("legislators-current.csv"), "2023-02-01", "sitting");
        get(address)
                .body(containsString("Nothing is changed yet"))
                .body(containsString("Otto Sample, Jr."))
                .body(
                        containsString(">Line 5</th>"),
                        containsString("<bdi>no state that sends anybody today: “ZZ”</bdi>"));
        assertTrue(World.<Boolean>written(() -> Member.withBioguide("Z002001").isEmpty()));
        apply(address).then().statusCode(303);
        get(address).body(containsString("Read in. What changed"));
        World.written(() -> {
            Member jan = Member.withBioguide("Z002001").orElseThrow();
            assertEquals("Jan", jan.nickname);
            assertTrue(MemberSearch.named("jan placeholder", 9).contains(jan));
            Term term = jan.termOn(LocalDate.parse("2023-02-01")).orElseThrow();
            assertTrue(term.surelyCovers(LocalDate.parse("2023-02-01")));
            assertEquals("GU-71", term.seat());
            assertEquals("member.added", LedgerEntry.about(jan.id).get(0).verb);
            assertFalse(LedgerEntry.about(jan.id).get(0).isPublic);
            LedgerEntry list = LedgerEntry.about(term.roster.id).get(0);
            assertEquals("roster.added", list.verb);
            assertTrue(list.isPublic);
            return null;
        });
        get("/desk/members/Z002001")
                .body(containsString("Janice D. Placeholder"), containsString("A made-up list"))
                .body(not(containsString("202-555-0100")), not(containsString("1950-01-01")));
    }

    @Test
    void a_table_of_ones_own_gives_each_of_its_members_their_seat_on_its_day() {
        String table = """
                bioguide,first,last,official_full,chamber,state,district,party
                Z002101,Hanna,Ownhouse,Hanna Q. Ownhouse,rep,WV,31,Republican
                Z002102,Hugo,Ownhouse,"Hugo Ownhouse, Jr.",rep,WV,32,Democrat
                Z002103,Sana,Ownsenate,Sana Ownsenate,sen,WV,,Independent
                Z002104,Dela,Owndelegate,Dela Owndelegate,rep,AS,0,Democrat
                """;
        String address = brought(table, "2019-02-11", "sitting");
        get(address).body(containsString("New (4)"), not(containsString("Left out (")));
        assertEquals("", seatOn("2019-02-11", "Z002101"));
        apply(address).then().statusCode(303);
        get(address).body(containsString("Read in. What changed"), containsString("Hugo Ownhouse, Jr."));
        assertEquals("Hanna Q. Ownhouse, HOUSE, WV-31, Republican", seatOn("2019-02-11", "Z002101"));
        assertEquals("Hugo Ownhouse, Jr., HOUSE, WV-32, Democrat", seatOn("2019-02-11", "Z002102"));
        assertEquals("Sana Ownsenate, SENATE, WV, Independent", seatOn("2019-02-11", "Z002103"));
        assertEquals("Dela Owndelegate, HOUSE, AS-0, Democrat", seatOn("2019-02-11", "Z002104"));
        assertEquals("", seatOn("2019-02-12", "Z002104"), "of another day it says nothing");
    }

    /** Who they are and what they surely held, or nothing. */
    private static String seatOn(String date, String bioguide) {
        LocalDate day = LocalDate.parse(date);
        return World.written(() -> Member.withBioguide(bioguide)
                .flatMap(member -> member.termOn(day))
                .filter(term -> term.surelyCovers(day))
                .map(term -> String.join(", ", term.member.officialName, term.chamber.name(), term.seat(), term.party))
                .orElse(""));
    }

    @Test
    void a_newer_list_changes_only_what_changed_and_says_what() {
        String first = brought(file("legislators-current.yaml"), "2023-03-01", "sitting");
        apply(first).then().statusCode(303);
        String same = brought(file("legislators-current.yaml"), "2023-03-01", "sitting");
        get(same).body(containsString("The directory says all of this already: there is"));
        apply(same).then().statusCode(422).body(containsString("The directory says all of this already<"));

        String newer = brought(file("legislators-newer.yaml"), "2024-03-01", "sitting");
        String twin = brought(file("legislators-newer.yaml"), "2024-03-01", "sitting");
        get(newer).body(containsString("Jeanette Q. Yamlson"));
        get(twin).body(containsString("What would change stands below"));
        apply(newer).then().statusCode(303);
        get(twin).body(containsString("The directory says all of this already: there is"));
        get(newer)
                .body(containsString("GU-82, Democrat, 2023-01-03 – 2025-01-03</del>"))
                .body(containsString("GU-82, Democrat, 2023-01-03 – 2023-05-01</ins>"))
                .body(containsString("&lt;script&gt;alert(1)"), not(containsString("<script>alert(1)")));
        get("/desk/members/Z002011")
                .body(containsString("changed by a list"), containsString("Janet Q. Yamlson</del>"));
        assertEquals(0, changes("Z002012"), "the end of Omar’s term is only known of a later day");
        World.written(() -> {
            Member omar = Member.withBioguide("Z002012").orElseThrow();
            assertEquals("Democrat", omar.termOn(LocalDate.parse("2021-12-18")).orElseThrow().party);
            assertEquals(
                    "Republican", omar.termOn(LocalDate.parse("2021-12-19")).orElseThrow().party);
            assertEquals(
                    Chamber.SENATE, omar.termOn(LocalDate.parse("2023-01-03")).orElseThrow().chamber);
            assertEquals(List.of(), Term.ofSeatOn(LocalDate.parse("2023-05-20"), Chamber.HOUSE, "GU", 82));
            return null;
        });
    }

    @Test
    void two_who_read_in_the_same_file_at_once_read_it_in_once() throws Exception {
        String text =
                file("legislators-current.csv").replace("Z00200", "Z00203").replace(",GU,7", ",GU,6");
        String address = brought(text, "2023-02-01", "sitting");
        Callable<Integer> once = () -> apply(address).statusCode();
        List<Integer> answers = AtOnce.all(once, once).stream().sorted().toList();
        assertEquals(List.of(303, 422), answers);
        assertEquals(
                1,
                World.<Integer>written(
                        () -> Member.withBioguide("Z002031").orElseThrow().terms.size()));
    }

    @Test
    void all_who_look_at_a_list_at_once_look_at_one_before_and_after_it_is_read_in() throws Exception {
        String address = brought(file("legislators-current.csv").replace("Z00200", "Z00209"), "2023-02-05", "former");
        UUID id = UUID.fromString(address.replaceAll(".*/", ""));
        Outcome foreseen = lookedAtOnce(id);
        apply(address).then().statusCode(303);
        Outcome came = lookedAtOnce(id);
        assertNotSame(foreseen, came);
        assertEquals(foreseen.rows(), came.rows());
    }

    private Outcome lookedAtOnce(UUID id) throws Exception {
        Callable<Outcome> look = () -> World.written(() -> rosters.outcome(RosterImport.withId(id)));
        List<Outcome> seen = AtOnce.all(Collections.nCopies(8, look));
        seen.forEach(one -> assertSame(seen.get(0), one));
        return seen.get(0);
    }

    @Test
    void a_table_of_former_members_gives_names_and_no_seats() {
        String text = file("legislators-current.csv").replace("Z00200", "Z00204");
        String address = brought(text, "2023-02-01", "former");
        get(address).body(containsString("their names are taken, their seats are not"));
        apply(address).then().statusCode(303);
        World.written(() -> {
            Member one = Member.withBioguide("Z002041").orElseThrow();
            assertTrue(one.terms.isEmpty());
            return null;
        });
        get("/desk/members/Z002041").body(containsString("No seat is known"));
    }

    @Test
    void historical_terms_that_nobody_could_place_are_left_out_and_the_others_taken() {
        String address = brought(file("legislators-historical.yaml"), "2024-03-01", "former");
        get(address).body(containsString(">Line 9</th>"), containsString("<bdi>no district of this seat: “-1”</bdi>"));
        apply(address).then().statusCode(303);
        get("/desk/members/Z002021").body(containsString("Ada Z. Yesteryear, Sr."), containsString("17 October 1803"));
    }

    @Test
    void a_few_members_are_never_taken_for_the_whole_congress() {
        String text =
                file("legislators-current.csv").replace("Z00200", "Z00205").replace(",GU,7", ",GU,5");
        apply(brought(text, "2023-07-07", "sitting")).then().statusCode(303);
        assertFalse(World.<Boolean>written(() -> Roster.existsOf(LocalDate.parse("2023-07-07"))));
    }

    @Test
    void files_that_are_no_list_of_members_are_refused_with_the_reason() {
        refused("%PDF-1.7\n%\u00e2\u00e3".getBytes(StandardCharsets.ISO_8859_1), "no text in UTF-8");
        refused("Müller".getBytes(StandardCharsets.UTF_16), "no text in UTF-8");
        refused(new byte[0], "there is nothing in it");
        refused("\uFEFF \n\n".getBytes(StandardCharsets.UTF_8), "there is nothing in it");
        refused(bytes("name,state\nMade Up,GU\n"), "missing: bioguide_id");
        refused(bytes("bioguide,first,last\nZ002001,Made,Up\n"), "missing: chamber, state");
        refused(bytes("- id: [\n- b"), "cannot be read from line 2 on");
        refused(bytes("- &a {x: 1}\n- *a\n"), "cannot be read from line 2 on");
        refused(bytes("- just a word\n"), "cannot be read from line 1 on");
        refused(bytes("- " + "[".repeat(100_000)), "cannot be read from line 1 on");
        refused(bytes("- a: " + "x".repeat(300_000)), "the entry about line 1 is longer");
        refused(bytes("- a: |\n" + "    x\n".repeat(60_000)), "longer than any member");
        refused(bytes("bioguide,first,last,chamber,state,district,party\n"), "nobody in it could be read");
        refused(bytes(file("legislators-current.csv").replace(",GU,72,", ",GU,71,")), "GU-71 has more holders");
        send(null, "2023-02-01", "sitting").then().statusCode(422).body(containsString("Fill in: File"));
        send(bytes(file("legislators-current.csv")), "2023", "sitting")
                .then()
                .statusCode(422)
                .body(containsString("enter a day as"), containsString("A made-up list"));
    }

    @Test
    void a_file_may_be_larger_than_a_form() {
        byte[] large = bytes(file("legislators-historical.yaml") + "# made up\n".repeat(200_000));
        send(large, "2024-03-01", "former").then().statusCode(303);
    }

    @Test
    void whoever_keeps_one_campaign_may_look_and_not_import() {
        UUID letter = World.letterId();
        UUID campaign = World.written(() -> Letter.<Letter>findById(letter).campaignId());
        String session = Staff.session(Staff.editor("Robin Onecampaign", campaign));
        Staff.with(session)
                .get("/desk/members")
                .then()
                .statusCode(200)
                .body(not(containsString("/desk/members/imports")));
        String address = brought(file("legislators-current.csv"), "2023-02-01", "sitting");
        for (String closed :
                List.of("/desk/members/imports", address, address + "/rows.csv", "/desk/exports/rosters.csv")) {
            Staff.with(session).get(closed).then().statusCode(403);
        }
        Staff.with(session)
                .multiPart("file", "list.csv", bytes("x"))
                .post("/desk/members/imports")
                .then()
                .statusCode(403);
        Staff.fromOurPages()
                .multiPart("file", "list.csv", new byte[2 << 20])
                .post("/desk/members/imports")
                .then()
                .statusCode(307);
    }

    @Test
    void the_list_is_narrowed_by_name_state_chamber_and_day() {
        String text =
                file("legislators-current.csv").replace("Z00200", "Z00206").replace(",GU,7", ",MP,6");
        apply(brought(text, "2023-02-03", "sitting"));
        get("/desk/members?q=jan+placeh&state=MP").body(containsString("Z002061"), not(containsString("Z002062")));
        get("/desk/members?state=MP&chamber=house&day=2023-02-03").body(containsString(">2 lines<"));
        get("/desk/members?state=MP&chamber=senate").body(containsString("Nothing matches this"));
        get("/desk/members?state=MP&day=2023-02-04").body(containsString("Nothing matches this"));
        Staff.as("Alex Example")
                .get("/desk/members?day=soon&state=x&chamber=x")
                .then()
                .statusCode(422)
                .body(containsString("enter a day as"), containsString("State: choose one of the list"));
    }

    @Test
    void what_a_list_changes_is_narrowed_sorted_paged_and_given_out_before_and_after_it_is_read_in() {
        StringBuilder text = new StringBuilder("bioguide_id,first_name,last_name,type,state,district,party\n");
        for (int number = 100; number < 800; number++) {
            text.append("Z007%1$d,Many,Made-Up Number%1$d,rep,VI,%2$d,Independent\n".formatted(number, number % 50));
        }
        String address = brought(text + "Z007999,Mia,Mistaken,rep,ZZ,1,Democrat\n", "2023-02-01", "former");
        wholeAt(address);
        apply(address).then().statusCode(303);
        wholeAt(address);
        String again = brought(text.toString().replace("Number100", "Name"), "2023-02-02", "former");
        get(again + "?change=changed").body(containsString("Number100</del>"), not(containsString("Number101")));
        get(again + "?q=number100").body(containsString("Number100</del>"), containsString("1 line"));
        Staff.as("Alex Example").get(again + "?change=eaten").then().statusCode(422);
        Staff.as("Alex Example").get(again + "?sort=salt").then().statusCode(422);
        Staff.as("Alex Example")
                .get(again + "?change=unchanged&after=" + UUID.randomUUID())
                .then()
                .statusCode(200);
    }

    @Test
    void what_was_read_in_when_only_the_first_were_kept_is_still_shown_and_says_so() {
        String text = file("legislators-current.csv").replace("Z00200", "Z00208");
        String address = brought(text, "2023-02-04", "former");
        apply(address).then().statusCode(303);
        UUID id = UUID.fromString(address.replaceAll(".*/", ""));
        World.written(() -> {
            query("delete from roster_import_part where import_id = ?1", id);
            return query(
                    "update roster_import set outcome = '{\"added\":3,\"changed\":0,\"confirmed\":0,\"unchanged\":1,\"wrong\":0,"
                            + "\"complete\":false,\"namesOnly\":true,\"newOnes\":[{\"bioguide\":\"Z002081\",\"name\":\"Old Row\",\"lines\":[]}],"
                            + "\"changedOnes\":[],\"wrongOnes\":[]}' where id = ?1",
                    id);
        });
        get(address).body(containsString("Old Row"), containsString("Only the first 1 of 4 lines were kept"));
        assertEquals(2, page(address + "/rows.csv").lines().count());
    }

    @Test
    void whoever_takes_out_what_a_list_changes_is_told_with_which_list_it_was() {
        String one = brought(file("legislators-current.csv"), "2023-02-06", "former");
        String other = brought(file("legislators-current.csv"), "2023-02-07", "former");
        page(one + "/rows.csv?change=wrong");
        page(other + "/rows.xlsx");
        get("/desk/actions?verb=export.made")
                .body(containsString("href=\"" + one + "?change=wrong\""), containsString("href=\"" + other + "\""));
    }

    private static int query(String sql, UUID id) {
        return Panache.getEntityManager()
                .createNativeQuery(sql)
                .setParameter(1, id)
                .executeUpdate();
    }

    private static void wholeAt(String address) {
        String first = page(address + "?change=added");
        assertTrue(first.contains("New (700)") && first.contains("Left out (1)"), first);
        List<String> seen = new ArrayList<>();
        for (String next = address + "?change=added"; next != null; next = link(page(next), "next")) {
            seen.addAll(named(page(next)));
        }
        assertEquals(700, seen.size());
        assertEquals(seen.stream().sorted().distinct().toList(), seen);
        String second = link(first, "next");
        assertEquals(named(first), named(page(link(page(second), "prev"))));
        assertEquals(
                "Many Made-Up Number799",
                named(page(address + "?sort=-name&change=added")).get(0));
        List<String> lines = page(address + "/rows.csv?change=wrong").lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).contains("What becomes of it (desk only)"), lines.get(0));
        assertTrue(lines.get(1).contains("no state that sends anybody today: “ZZ”"), lines.get(1));
        assertEquals(702, page(address + "/rows.csv").lines().count());
        assertTrue(page(address + "/rows.xlsx").startsWith("PK"));
    }

    private static List<String> named(String page) {
        return Pattern.compile("<bdi>(Many Made-Up \\w+)</bdi>")
                .matcher(page)
                .results()
                .map(one -> one.group(1))
                .toList();
    }

    @Test
    void lists_that_were_brought_are_narrowed_and_given_out() {
        String text =
                file("legislators-current.csv").replace("Z00200", "Z00207").replace(",GU,7", ",GU,4");
        String address = brought(text, "1999-02-03", "sitting");
        String list = "/desk/members/imports";
        get(list + "?sort=holds_on").body(containsString(address));
        get(list + "?is_read_in=false&q=made-up+list.csv").body(containsString(address));
        get(list + "?is_read_in=true").body(not(containsString(address)));
        get(list + "?whom=former").body(not(containsString(address)));
        Staff.as("Alex Example").get(list + "?whom=nobody").then().statusCode(422);
        String csv = page("/desk/exports/rosters.csv?whom=sitting");
        assertTrue(
                csv.lines().findFirst().orElseThrow().contains("Of the day (desk only)") && csv.contains("1999-02-03"));
        apply(address).then().statusCode(303);
        get(list + "?is_read_in=true").body(containsString(address));
    }

    private static long changes(String bioguide) {
        return World.<Long>written(() -> {
            Member member = Member.withBioguide(bioguide).orElseThrow();
            return LedgerEntry.about(member.id).stream()
                    .filter(entry -> entry.verb.equals("member.changed"))
                    .count();
        });
    }

    private static void refused(byte[] file, String reason) {
        long before = World.<Long>written(() -> Member.count());
        send(file, "2023-02-01", "sitting").then().statusCode(422).body(containsString(reason));
        assertEquals(before, (long) World.<Long>written(() -> Member.count()));
    }

    private static String brought(String text, String day, String lists) {
        String address =
                send(bytes(text), day, lists).then().statusCode(303).extract().header("Location");
        return address.replaceFirst("http://[^/]*", "");
    }

    private static Response send(byte[] file, String day, String lists) {
        var request = Staff.as("Alex Example")
                .multiPart("source_title", "A made-up list")
                .multiPart("source_publisher", "Nobody")
                .multiPart("source_date", day)
                .multiPart("source_address", "")
                .multiPart("lists", lists);
        return (file == null ? request : request.multiPart("file", "a made-up list.csv", file))
                .post("/desk/members/imports");
    }

    private static Response apply(String address) {
        return Staff.as("Alex Example").post(address + "/application");
    }

    private static ValidatableResponse get(String address) {
        return Staff.as("Alex Example")
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String file(String name) {
        try (InputStream in = RosterDeskTest.class.getResourceAsStream("/rosters/" + name)) {
            // Members of its own: other tests have theirs.
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("Z0000", "Z0020");
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
