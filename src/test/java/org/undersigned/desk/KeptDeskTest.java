package org.undersigned.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.base.Ids;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Letter;

@QuarkusTest
class KeptDeskTest {

    private static final Pattern KEPT = Pattern.compile("(?s)<textarea name=\"([^\"]*)\" hidden>\n(.*?)</textarea>");
    private static final String TEXT = "Two lines\nof \"text\" & <b>more</b>, ¿sí?";

    @Test
    void a_form_is_given_back_where_one_signs_in_and_sent_by_one_press() {
        UUID id = Drafts.campaign("Kept kiosks");
        String address = "/desk/campaigns/" + id + "/correction";
        Map<String, String> form = Map.of(
                "opened_summary", "Made up.", "summary", TEXT, "opened_title", "Kept kiosks", "title", "Kept  kiosks");
        ended().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(address)
                .then()
                .statusCode(307)
                .header("Location", equalTo("/desk/kept?to=" + address.replace("/", "%2F")));
        String page = ended().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .queryParam("to", address)
                .post("/desk/kept")
                .then()
                .statusCode(401)
                .header("Cache-Control", equalTo("no-store"))
                .body(containsString("what you wrote waits in this page"))
                .extract()
                .asString();
        assertEquals("Made up.", World.<Campaign>written(() -> Campaign.findById(id)).summary);
        Map<String, String> carried = fields(page);
        assertEquals(address, carried.get("kept_to"));
        String wrong = signIn(carried, "not the right one")
                .then()
                .statusCode(422)
                .extract()
                .asString();
        assertEquals(carried, fields(wrong));
        Response right = signIn(carried, Staff.PASSWORD);
        right.then()
                .statusCode(200)
                .body(containsString("Send what you wrote?"), containsString("action=\"" + address + "\""))
                .body(containsString(Staff.email(Drafts.ALEX)), not(containsString("<b>more")));
        assertEquals(form, fields(right.asString()));
        assertEquals("Made up.", World.<Campaign>written(() -> Campaign.findById(id)).summary);
        Staff.with(right.cookie("undersigned-session"))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields(right.asString()))
                .post(address)
                .then()
                .statusCode(303);
        assertEquals(TEXT, World.<Campaign>written(() -> Campaign.findById(id)).summary);
    }

    @Test
    void what_was_kept_is_told_in_words_and_in_the_order_of_the_form() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("kind", "organization");
        form.put("revision", DeskWorld.revision());
        form.put("signer", "Kept Kayakers");
        form.put("date", "2026-04");
        form.put("assurance", "attested");
        form.put("heard_by", "telephone");
        form.put("heard_on", "some day");
        form.put("publish", "on");
        RequestSpecification sent = ended().contentType("application/x-www-form-urlencoded");
        form.forEach(sent::formParam);
        String kept = sent.post("/desk/kept?to=/desk/record").asString();
        String page = signIn(fields(kept), Staff.PASSWORD).asString();
        List<String> told = Pattern.compile("<dt>([^<]*)</dt><dd[^>]*>([^<]*)</dd>")
                .matcher(page)
                .results()
                .map(one -> one.group(1) + ": " + one.group(2))
                .toList();
        assertEquals(
                List.of(
                        "Letter: " + World.<String>written(() -> Letter.<Letter>findById(World.letterId()).title),
                        "Who signs: Organization",
                        "Signer: Kept Kayakers",
                        "Date: April 2026",
                        "Assurance: Attested",
                        "Heard by: Telephone",
                        "Heard on: some day",
                        "Publish at once; else it is left received: yes"),
                told);
    }

    @Test
    void what_was_kept_can_be_changed_first_in_its_own_form_and_is_not_sent_by_that() {
        UUID id = Drafts.campaign("Changed carousels");
        String address = "/desk/campaigns/" + id + "/correction";
        Response changing = Staff.as(Drafts.ALEX)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of("opened_summary", "Made up.", "summary", TEXT))
                .post(address + "?given_back=on");
        changing.then()
                .statusCode(422)
                .body(containsString("Nothing of this was sent yet"), containsString("¿sí?</textarea>"))
                .body(containsString("action=\"" + address + "\""));
        assertEquals("Made up.", World.<Campaign>written(() -> Campaign.findById(id)).summary);
    }

    @Test
    void passwords_are_never_carried_and_a_bare_button_leads_back_to_its_page() {
        ended().formParam("password", "a new secret of mine")
                .formParam("old", Staff.PASSWORD)
                .header("Referer", "http://localhost/desk/account?done=x")
                .post("/desk/kept?to=/desk/account/password")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/desk/sign-in?to=%2Fdesk%2Faccount"));
        ended().contentType("application/x-www-form-urlencoded")
                .post("/desk/kept?to=/desk/campaigns/x/publication")
                .then()
                .statusCode(303)
                .header("Location", startsWith("/desk/sign-in?to="));
        String page = ended().formParam("password", "a new secret of mine")
                .formParam("name", "kept")
                .post("/desk/kept?to=/desk/colleagues")
                .asString();
        assertFalse(page.contains("a new secret of mine"));
    }

    @Test
    void nothing_leads_out_of_the_desk_and_nobody_elses_page_may_send_anything_here() {
        for (String to : new String[] {"https://example.org/", "//example.org", "/letters/x", "javascript:alert(1)"}) {
            String page = ended().formParam("name", "kept")
                    .queryParam("to", to)
                    .post("/desk/kept")
                    .then()
                    .statusCode(401)
                    .extract()
                    .asString();
            assertEquals("/desk", fields(page).get("kept_to"));
        }
        Map<String, String> forged = Map.of("kept.name", "x", "kept_to", "https://example.org/\"><script>");
        signIn(forged, Staff.PASSWORD).then().body(containsString("action=\"/desk\""), not(containsString("<script>")));
        RestAssured.given()
                .header("Origin", "https://evil.example.org")
                .formParam("name", "kept")
                .post("/desk/kept?to=/desk/record")
                .then()
                .statusCode(403);
    }

    @Test
    void guesses_are_counted_with_a_kept_form_as_without() {
        Map<String, String> carried = Map.of("kept.name", "still here", "kept_to", "/desk/campaigns");
        for (int i = 0; i < 10; i++) {
            signIn(from("198.51.100.77"), carried, "guess " + i).then().statusCode(422);
        }
        signIn(from("198.51.100.77"), carried, Staff.PASSWORD)
                .then()
                .statusCode(429)
                .body(containsString("still here"));
    }

    @Test
    void of_a_form_with_a_file_the_fields_are_kept() {
        String page = ended().multiPart("source_title", "A kept list")
                .multiPart("file", "list.csv", "bioguide".getBytes(), "text/csv")
                .post("/desk/kept?to=/desk/members/imports")
                .then()
                .statusCode(401)
                .extract()
                .asString();
        assertEquals("A kept list", fields(page).get("kept.source_title"));
        assertFalse(page.contains("bioguide"));
        Response sent = signIn(fields(page), Staff.PASSWORD);
        sent.then().body(containsString("enctype=\"multipart/form-data\""), containsString("asked for it again"));
        RequestSpecification again = Staff.with(sent.cookie("undersigned-session"));
        fields(sent.asString()).forEach(again::multiPart);
        again.post("/desk/members/imports").then().statusCode(422).body(containsString("A kept list"));
    }

    @Test
    void only_what_a_page_can_show_again_is_offered_to_be_changed_first() {
        String id = "/" + Ids.next();
        for (String address : List.of(
                "/desk/record",
                "/desk/record/names",
                "/desk/letters",
                "/desk/sign-ons" + id + "/correction",
                "/desk/letters" + id + "/wording/freezing",
                "/desk/steps?campaign=" + id.substring(1))) {
            assertTrue(Kept.of(address, false, Map.of()).isChangeable(), address);
        }
        for (String address : List.of(
                "/desk/demands" + id + "/rise",
                "/desk/imports" + id + "/application",
                "/desk/account/preferences",
                "/desk/sign-ons" + id + "/withdrawal")) {
            assertFalse(Kept.of(address, false, Map.of()).isChangeable(), address);
        }
        assertFalse(Kept.of("/desk/imports", true, Map.of()).isChangeable(), "its file is gone");
    }

    @Test
    void a_large_file_passes_by_and_its_form_is_still_given_back() {
        byte[] large = new byte[3 << 20];
        ended().multiPart("file", "list.csv", large, "text/csv")
                .multiPart("source_title", "A kept list")
                .post("/desk/members/imports")
                .then()
                .statusCode(307)
                .header("Location", equalTo("/desk/kept?to=%2Fdesk%2Fmembers%2Fimports"));
        String page = ended().multiPart("file", "list.csv", large, "text/csv")
                .multiPart("source_title", "A kept list & more")
                .multiPart("other", "", large, "text/csv")
                .post("/desk/kept?to=/desk/members/imports")
                .then()
                .statusCode(401)
                .extract()
                .asString();
        assertEquals("A kept list & more", fields(page).get("kept.source_title"));
    }

    @Test
    void fields_do_not_hide_behind_files() {
        RequestSpecification form = ended().multiPart("file", "list.csv", new byte[1 << 20], "text/csv");
        for (int i = 0; i < 5; i++) {
            form.multiPart("field" + i, "x".repeat(300_000));
        }
        form.post("/desk/kept?to=/desk/imports").then().statusCode(413);
    }

    @Test
    void the_largest_form_that_is_taken_comes_through() {
        String large = "¡".repeat(170_000);
        String page = ended().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("wording", large)
                .post("/desk/kept?to=/desk/letters/" + Ids.next() + "/wording/correction")
                .then()
                .statusCode(401)
                .extract()
                .asString();
        Response sent = signIn(fields(page), Staff.PASSWORD);
        sent.then().statusCode(200);
        assertEquals(large, fields(sent.asString()).get("wording"));
    }

    @Test
    void what_is_no_form_at_all_is_said_to_be_so() {
        for (String address : new String[] {"/desk/kept", "/desk/kept/sign-in"}) {
            ended().contentType("application/x-www-form-urlencoded")
                    .body("email=%zz&kept.a=%")
                    .post(address)
                    .then()
                    .statusCode(400);
        }
    }

    private static Map<String, String> fields(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        KEPT.matcher(page)
                .results()
                .forEach(found -> fields.put(
                        found.group(1),
                        found.group(2)
                                .replace("&lt;", "<")
                                .replace("&gt;", ">")
                                .replace("&quot;", "\"")
                                .replace("&#39;", "'")
                                .replace("&amp;", "&")));
        return fields;
    }

    private static RequestSpecification ended() {
        Staff.administrator(Drafts.ALEX);
        return Staff.with("ended");
    }

    private static RequestSpecification from(String address) {
        Staff.administrator(Drafts.ALEX);
        return Staff.fromOurPages().header("X-Forwarded-For", address);
    }

    private static Response signIn(Map<String, String> carried, String password) {
        return signIn(from("198.51.100.76"), carried, password);
    }

    private static Response signIn(RequestSpecification from, Map<String, String> carried, String password) {
        return from.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(carried)
                .formParam("email", Staff.email(Drafts.ALEX))
                .formParam("password", password)
                .post("/desk/kept/sign-in");
    }
}
