package org.undersigned.desk;

import static io.restassured.RestAssured.when;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.base.Ids;
import org.undersigned.campaign.Measure;
import org.undersigned.source.Source;

/** Figures from a table: looked at, then recorded at once, and never twice. */
@QuarkusTest
class MeasureTableDeskTest {

    private static final String ALEX = "Alex Example";

    @Test
    void a_table_is_looked_at_row_by_row_and_then_recorded_at_once() {
        UUID campaign = Drafts.campaign("Tabled buses");
        String table = "Unit;Note;date;VALUE;qualifier;source;publisher;colour\n"
                + "riders;<b>first</b>;2026-01;1250;over;A table of riders;Dummy Works;red\n"
                + "riders;;2026-02-03;-3.50;;A table of riders;Dummy Works;red\n"
                + "riders;;2026-02-03;-3.5;;;;red\n"
                + "riders;;soon;1,25,0;under;x | y | z | not an address;;red\n";
        look(campaign, table)
                .statusCode(200)
                .body(containsString("2 new, 0 known already, 1 twice in the table, 1 wrong."))
                .body(containsString("<bdi>colour</bdi>"))
                .body(containsString("enter a number such as"), containsString("one of the list"))
                .body(containsString("Record all 2 that are new"));
        assertEquals(0L, count(campaign));
        record(campaign, table).statusCode(303).header("Location", containsString("recorded=2#measures"));
        assertEquals(2L, count(campaign));
        record(campaign, table).statusCode(303).header("Location", containsString("recorded=0#measures"));
        assertEquals(2L, count(campaign));
        assertEquals(1L, World.<Long>written(() -> Source.count("title", "A table of riders")));
        look(campaign, table).body(containsString("0 new, 3 known already"), not(containsString("recording\"")));
        Staff.as(ALEX).post("/desk/campaigns/{id}/publication", campaign).then().statusCode(303);
        when().get("/api/v1/campaigns/tabled-buses")
                .then()
                .body("measures", hasSize(2))
                .body("measures[0].qualifier", equalTo("over"))
                .body("measures[0].note", equalTo("<b>first</b>"))
                .body("measures[1].value", equalTo(-3.5f))
                .body("measures[1].sources[0].publisher", equalTo("Dummy Works"));
        Staff.as(ALEX)
                .get("/desk/campaigns/{id}?recorded=2", campaign)
                .then()
                .body(containsString("2 figures recorded."));
    }

    @Test
    void a_file_with_spanish_headings_and_tabs_is_read_and_units_are_worded_once() {
        UUID campaign = Drafts.campaign("Tabled trees");
        String table =
                "\uFEFFfecha\tunidad\tvalor\tunit es\tmatiz\n2025\ttrees\t7\tárboles\tMás de\n2026\ttrees\t8\t\tCerca de\n";
        Staff.as(ALEX)
                .multiPart("table", "")
                .multiPart("file", "trees.csv", table.getBytes(UTF_8), "text/csv")
                .post("/desk/campaigns/{id}/measures", campaign)
                .then()
                .statusCode(200)
                .body(containsString("2 new"), containsString("árboles"));
        record(campaign, table).statusCode(303);
        Staff.as(ALEX).post("/desk/campaigns/{id}/publication", campaign).then().statusCode(303);
        when().get("/api/v1/campaigns/tabled-trees")
                .then()
                .body("measures[0].qualifier", equalTo("over"))
                .body("measures[1].qualifier", equalTo("about"))
                .body("measures[1].translations.es.unit", equalTo("árboles"));
    }

    @Test
    void what_is_no_such_table_is_refused_with_the_reason_and_what_was_pasted_is_kept() {
        UUID campaign = Drafts.campaign("Tabled badly");
        look(campaign, "").statusCode(422).body(containsString("there is nothing in it"));
        look(campaign, "date,value,unit").statusCode(422);
        look(campaign, "day,number\n2026,1").statusCode(422).body(containsString("Missing: date, value, unit"));
        look(campaign, "date,value,unit\n\"2026,1,x").statusCode(200).body(containsString("1 wrong"));
        String long1 = "date,value,unit\n"
                + IntStream.range(0, 2_001).mapToObj(i -> "2026," + i + ",x\n").reduce("", String::concat);
        look(campaign, long1).statusCode(422).body(containsString("at most 2000 of them"));
        look(campaign, "file", new byte[] {'P', 'K', 3, 4}).statusCode(422).body(containsString("is damaged"));
        look(campaign, "file", "%PDF-1.7".getBytes(UTF_8)).statusCode(422).body(containsString("this is a PDF"));
        look(campaign, "date,value,unit,demand\n2026,=1+1,x,9\n")
                .statusCode(200)
                .body(containsString("0 new"), containsString("1 wrong"));
        look(campaign, "date,value,unit,note\n2026,1,x,found, later\n")
                .statusCode(200)
                .body(containsString("more cells than the 4 columns"), containsString("1 wrong"));
        assertEquals(0L, count(campaign));
    }

    @Test
    void the_same_table_from_two_at_once_is_recorded_once() {
        UUID campaign = Drafts.campaign("Tabled twice");
        String table = "date,value,unit\n"
                + IntStream.range(0, 40).mapToObj(i -> "2026," + i + ",posts\n").reduce("", String::concat);
        Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> record(campaign, table).extract().statusCode()))
                .limit(3)
                .toList()
                .forEach(answer -> assertEquals(303, answer.join()));
        assertEquals(40L, count(campaign));
    }

    @Test
    void what_was_struck_does_not_come_back_by_a_table() {
        UUID campaign = Drafts.campaign("Tabled and struck");
        String table = "date,value,unit\n2026,5,gates\n";
        record(campaign, table).statusCode(303);
        Staff.as(ALEX).post("/desk/campaigns/{id}/publication", campaign).then().statusCode(303);
        UUID measure = World.written(
                () -> Measure.<Measure>find("campaign.id", campaign).firstResult().id);
        Staff.as(ALEX)
                .formParams(Map.of("reason", "misread"))
                .post("/desk/measures/{id}/striking", measure)
                .then()
                .statusCode(303);
        look(campaign, table).body(containsString("0 new, 1 known already"));
        record(campaign, table).statusCode(303);
        assertEquals(1L, count(campaign));
    }

    @Test
    void a_table_as_large_as_allowed_is_recorded_in_seconds() {
        UUID campaign = Drafts.campaign("Tabled at length");
        String table = "date,value,unit,source,publisher\n"
                + IntStream.range(0, 2_000)
                        .mapToObj(i -> "2026," + i + ",pages,A long table " + i % 50 + ",Dummy Works\n")
                        .reduce("", String::concat);
        long begun = System.nanoTime();
        look(campaign, table).statusCode(200);
        long looked = System.nanoTime();
        record(campaign, table).statusCode(303);
        long recorded = System.nanoTime();
        System.out.printf(
                "2,000 figures with 50 sources: looked at in %d ms, recorded in %d ms%n",
                (looked - begun) / 1_000_000, (recorded - looked) / 1_000_000);
        assertEquals(2_000L, count(campaign));
        assertTrue(recorded - begun < 30_000_000_000L);
    }

    @Test
    void whoever_keeps_another_campaign_brings_no_table_here() {
        UUID campaign = Drafts.campaign("Tabled elsewhere");
        String session = Staff.session(Staff.editor("Keeper Of Tables", DeskWorld.otherCampaign()));
        Staff.with(session)
                .get("/desk/campaigns/{id}/measures", campaign)
                .then()
                .statusCode(403);
        Staff.with(session)
                .multiPart("table", "date,value,unit\n2026,5,gates\n")
                .post("/desk/campaigns/{id}/measures/recording", campaign)
                .then()
                .statusCode(403);
        Staff.as(ALEX).get("/desk/campaigns/{id}/measures", Ids.next()).then().statusCode(404);
        assertEquals(0L, count(campaign));
    }

    @Test
    void a_number_is_read_only_where_it_can_mean_one_thing() {
        UUID campaign = Drafts.campaign("Tabled unsurely");
        look(campaign, "fecha\tvalor\tunidad\n2024\t1.250\ttrenes\n2025\t12.500\ttrenes\n2026\t999\ttrenes\n")
                .body(containsString("1 new"), containsString("0 wrong, 2 not sure"))
                .body(containsString("this can be 1.25 / 1250"), containsString("this can be 12.5 / 12500"));
        look(campaign, "date,value,unit\n2024,\"1,250\",trains\n").body(containsString("0 wrong, 1 not sure"));
        look(campaign, "fecha;valor;unidad\n2024;1.250;trenes\n2025;5,5;trenes\n")
                .body(containsString("2 new"), containsString("<bdi>1250</bdi>"), containsString("<bdi>5.5</bdi>"));
        look(campaign, "date\tvalue\tunit\n2024\t1.250\ttrains\n2025\t1,250.75\ttrains\n")
                .body(containsString("2 new"), containsString("<bdi>1.25</bdi>"), containsString("<bdi>1250.75</bdi>"));
        record(campaign, "date,value,unit\n2024,1.250,trains\n2025,7,trains\n").statusCode(303);
        assertEquals(1L, count(campaign));
    }

    @Test
    void a_source_s_date_is_read_by_the_habit_of_its_own_column() {
        UUID campaign = Drafts.campaign("Tabled by sources");
        String headings = "date,value,unit,source,publisher,source date\n";
        look(
                        campaign,
                        headings + "25/03/2024,1,days,A daily,Dummy Works,3/25/2024\n"
                                + "26/03/2024,2,days,A daily,Dummy Works,05/03/2024\n")
                .body(containsString("2 new"), containsString("A daily | Dummy Works | 2024-05-03"));
        look(campaign, headings + "2024-03-25,1,days,A daily,Dummy Works,05/03/2024\n")
                .body(containsString("0 wrong, 1 not sure"))
                .body(containsString("this can be 2024-05-03 / 2024-03-05"), not(containsString("one a line, as")));
        look(campaign, headings + "2024-03-25,1,days,A daily | Dummy Works | 2024,,05/03/2024\n")
                .body(containsString("1 new"));
    }

    @Test
    void so_is_a_day_written_in_numbers() {
        UUID campaign = Drafts.campaign("Tabled by the day");
        look(campaign, "date,value,unit\n05/03/2024,1,days\n05/05/2024,2,days\n5 de marzo de 2024,3,days\n")
                .body(containsString("2 new"), containsString("0 wrong, 1 not sure"))
                .body(containsString("this can be 2024-05-03 / 2024-03-05"), containsString("<bdi>2024-05-05</bdi>"));
        look(campaign, "date,value,unit\n05/03/2024,1,days\n25/03/2024,2,days\n")
                .body(containsString("2 new"), containsString("<bdi>2024-03-05</bdi>"));
        look(campaign, "date,value,unit\n05/03/2024,1,days\n25/03/2024,2,days\n03/25/2024,3,days\n")
                .body(containsString("2 new"), containsString("1 not sure"));
        look(campaign, "date,value,unit\n24-03-05,1,days\n25/03/24,2,days\n")
                .body(containsString("1 new"), containsString("1 wrong"));
    }

    @Test
    void of_two_columns_called_alike_the_second_is_said_not_to_be_read() {
        look(Drafts.campaign("Tabled twice"), "date,value,figure,unit\n2024,5,6,days\n")
                .body(containsString("<bdi>5</bdi>"), containsString("<bdi>figure</bdi>"));
    }

    @Test
    void a_file_is_read_in_the_encoding_that_it_has() {
        UUID campaign = Drafts.campaign("Tabled abroad");
        String table = "fecha;valor;unidad\n2026;1;años\n";
        for (String encoding : new String[] {"windows-1252", "UTF-16LE", "UTF-8"}) {
            look(campaign, "file", table.getBytes(Charset.forName(encoding)))
                    .statusCode(200)
                    .body(containsString("1 new"), containsString("años"));
        }
    }

    private static ValidatableResponse look(UUID campaign, String field, byte[] file) {
        return Staff.as(ALEX)
                .multiPart("table", "")
                .multiPart(field, "figures.csv", file, "text/csv")
                .post("/desk/campaigns/{id}/measures", campaign)
                .then();
    }

    private static ValidatableResponse look(UUID campaign, String table) {
        return post(campaign, "", table);
    }

    private static ValidatableResponse record(UUID campaign, String table) {
        return post(campaign, "/recording", table);
    }

    private static ValidatableResponse post(UUID campaign, String address, String table) {
        return Staff.as(ALEX)
                .multiPart(new io.restassured.builder.MultiPartSpecBuilder(table)
                        .controlName("table")
                        .charset(UTF_8)
                        .build())
                .post("/desk/campaigns/{id}/measures" + address, campaign)
                .then();
    }

    private static long count(UUID campaign) {
        return World.<Long>written(() -> Measure.count("campaign.id", campaign));
    }
}
