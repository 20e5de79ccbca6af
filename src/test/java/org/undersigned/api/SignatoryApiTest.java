package org.undersigned.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.World;
import org.undersigned.publishing.csv.CsvIn;

@QuarkusTest
class SignatoryApiTest {

    private static final List<String> NAMES = List.of(
            "=HYPERLINK(\"https://elsewhere.example\")",
            "<script>alert(1)</script>",
            "{config:x}",
            "’Tilde Ñandú",
            "'Quoted");

    @Test
    void the_list_is_walked_by_cursor_without_loss_or_double() {
        String letter = letter("signatories-to-walk");
        List<String> walked = new ArrayList<>();
        String cursor = "";
        do {
            Response part =
                    given().queryParam("limit", 2).queryParam("cursor", cursor).get(letter);
            walked.addAll(part.path("items.name"));
            cursor = part.path("next");
        } while (cursor != null);
        assertEquals(when().get(letter).<List<String>>path("items.name"), walked);
        assertEquals(NAMES.size(), walked.size());
    }

    @Test
    void filters_narrow_the_list_and_wrong_ones_are_refused_by_name() {
        String letter = letter("signatories-to-filter");
        when().get(letter + "?q=nandu").then().body("items.name", contains("’Tilde Ñandú"));
        when().get(letter + "?kind=member").then().statusCode(200).body("items", empty());
        for (String wrong :
                new String[] {"kind=robot", "state=il", "state=Illinois", "chamber=lords", "assurance=sure", "cursor=x"
                }) {
            String name = wrong.substring(0, wrong.indexOf('='));
            when().get(letter + "?" + wrong)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("wrong_parameter"))
                    .body("parameter", equalTo(name));
        }
        when().get(letter + "?colour=green").then().statusCode(400).body("parameter", equalTo("colour"));
    }

    @Test
    void the_table_gives_back_every_name_and_shields_what_a_spreadsheet_would_run() {
        Response table = given().accept("text/csv").get(letter("signatories-as-table"));
        table.then()
                .statusCode(200)
                .contentType(equalTo("text/csv;charset=UTF-8"))
                .header("Vary", equalTo("Accept"))
                .body(startsWith("id,kind,name,title,"))
                .body(containsString("\"'=HYPERLINK(\"\"https://elsewhere.example\"\")\""));
        List<List<String>> rows = CsvIn.rows(new StringReader(table.asString()));
        assertEquals(NAMES.size() + 1, rows.size());
        assertTrue(rows.stream().map(row -> row.get(2)).toList().containsAll(NAMES));
    }

    @Test
    void the_lines_are_the_same_sign_ons_as_the_list() {
        String letter = letter("signatories-as-lines");
        Response lines = given().accept("application/x-ndjson").get(letter);
        lines.then().statusCode(200).contentType(startsWith("application/x-ndjson"));
        List<String> ids = Arrays.stream(lines.asString().split("\n"))
                .map(line -> JsonPath.from(line).getString("id"))
                .toList();
        assertEquals(when().get(letter).<List<String>>path("items.id"), ids);
    }

    @Test
    void a_whole_list_has_no_parts() {
        given().accept("text/csv")
                .get(letter("signatories-in-one") + "?limit=2")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("limit"));
    }

    @Test
    void a_table_is_tagged_and_the_tag_changes_with_the_record() {
        String letter = letter("signatories-with-a-tag");
        String tag = given().accept("text/csv").get(letter).header("ETag");
        given().accept("text/csv")
                .header("If-None-Match", tag)
                .get(letter)
                .then()
                .statusCode(304)
                .body(equalTo(""));
        assertNotEquals(tag, given().accept("application/x-ndjson").get(letter).header("ETag"));
        World.individual("signatories-with-a-tag", "One more", signOn -> {});
        given().accept("text/csv")
                .header("If-None-Match", tag)
                .get(letter)
                .then()
                .statusCode(200)
                .body(containsString("One more"));
    }

    @Test
    void a_browser_saves_the_list_as_a_file() {
        letter("signatories-to-save");
        when().get("/letters/signatories-to-save/signatories.csv?q=nandu&utm_source=mail")
                .then()
                .statusCode(200)
                .contentType(equalTo("text/csv;charset=UTF-8"))
                .header("Content-Disposition", equalTo("attachment; filename=\"signatories-to-save-signatories.csv\""))
                .header("Access-Control-Allow-Origin", equalTo("*"))
                .body(containsString("Ñandú"));
        when().get("/letters/signatories-to-save/signatories.ndjson")
                .then()
                .statusCode(200)
                .body(containsString("config:x"));
        when().get("/letters/no-such-letter/signatories.csv")
                .then()
                .statusCode(404)
                .contentType("text/html");
    }

    @Test
    void long_lists_come_whole() {
        UUID letter = World.letterAt("signatories-by-the-thousand");
        World.written(() -> {
            for (int i = 0; i < 1_203; i++) {
                World.individual("signatories-by-the-thousand", "Signer " + i, signOn -> {});
            }
            return letter;
        });
        Response table = given().accept("text/csv").get("/api/v1/letters/signatories-by-the-thousand/sign-ons");
        List<String> ids = CsvIn.rows(new StringReader(table.asString())).stream()
                .map(row -> row.get(0))
                .toList();
        assertEquals(1_204, ids.size());
        assertEquals(1_204, ids.stream().distinct().count());
    }

    private static String letter(String slug) {
        World.letterAt(slug);
        String address = "/api/v1/letters/" + slug + "/sign-ons";
        if (when().get(address).<List<?>>path("items").isEmpty()) {
            NAMES.forEach(name -> World.individual(slug, name, signOn -> {}));
        }
        return address;
    }
}
