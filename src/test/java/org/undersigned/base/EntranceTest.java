package org.undersigned.base;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EntranceTest {

    @TestHTTPResource
    URI site;

    @Test
    void the_character_zero_is_refused_in_path_and_query() {
        for (String address : new String[] {"/api/v1/letters/a%00b", "/api/v1/organizations?q=%00"}) {
            given().urlEncodingEnabled(false)
                    .get(address)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("code", equalTo("malformed_address"))
                    .body("status", equalTo(400));
        }
    }

    @Test
    void percent_signs_that_stand_for_nothing_are_refused() throws IOException {
        assertTrue(raw("GET /api/v1/letters?q=%zz HTTP/1.1\r\n").startsWith("HTTP/1.1 400 "));
        assertTrue(raw("GET /%FF HTTP/1.1\r\n").startsWith("HTTP/1.1 400 "));
        assertTrue(raw("GET /letters/100% HTTP/1.1\r\n").startsWith("HTTP/1.1 400 "));
    }

    @Test
    void a_sign_that_came_unencoded_is_refused_on_a_page_or_as_a_problem() throws IOException {
        for (String address : new String[] {"/letters/caf\u00e9", "/?q=\u00c3\u00a9", "/desk/\u00ff{}"}) {
            assertTrue(assertAnswers(400, address).contains("<h1"), address);
        }
        assertTrue(assertAnswers(400, "/api/v1/letters?q=\u00e9").contains("malformed_address"));
    }

    @Test
    void signs_that_browsers_send_as_they_stand_are_taken_as_if_they_were_encoded() throws IOException {
        assertAnswers(200, "/?utm_campaign={{campaign.name}}");
        assertAnswers(200, "/es/about?utm_campaign={{campaign.name}}&a=|^`\"<>\\[#]");
        assertAnswers(200, "/api/v1/organizations?q=a|b");
        assertAnswers(200, "/api/v1/organizations?q=a%7Cb");
        assertTrue(assertAnswers(400, "/api/v1/organizations?{x}=1").contains("no parameter {x};"));
        for (String path : new String[] {"/letters/{x}", "/es/letters/{x}", "/es/letters/%7Bx%7D", "/letters/[x]"}) {
            assertTrue(assertAnswers(404, path).contains("<h1"), path);
        }
        assertTrue(assertAnswers(404, "/api/v1/letters/{x}|\"`").contains("not_found"));
        assertAnswers(303, "/desk/letters?q={x}|");
    }

    private String assertAnswers(int status, String address) throws IOException {
        String answer = raw("GET " + address + " HTTP/1.1\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), () -> address + ": " + answer);
        return answer;
    }

    @Test
    void people_get_a_page_and_programs_a_problem() {
        given().get("/nothing-stands-here")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("<h1"));
        given().get("/api/v1/nothing-stands-here")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not_found"));
        given().get("/api").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void forms_come_in_over_http_2_as_well_where_no_header_names_the_host() throws Exception {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        URI page = site.resolve("/desk/sign-in");
        client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding());
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(page)
                        .header("Origin", "http://" + page.getAuthority())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-Forwarded-For", "192.0.2.77")
                        .POST(HttpRequest.BodyPublishers.ofString("email=nobody%40example.org&password=wrong"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(HttpClient.Version.HTTP_2, answer.version());
        assertEquals(422, answer.statusCode());
    }

    @Test
    void a_method_that_an_address_does_not_take_is_said_to_be_so() {
        given().delete("/api/v1/letters")
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .body("code", equalTo("method_not_allowed"));
    }

    @Test
    void a_body_over_a_megabyte_is_refused_before_it_is_read() {
        given().body(new byte[(1 << 20) + 1])
                .contentType("application/json")
                .post("/api/v1/letters")
                .then()
                .statusCode(413)
                .body("code", equalTo("body_too_large"));
        given().header("Origin", "http://localhost:" + site.getPort())
                .body(new byte[(1 << 20) + 1])
                .contentType("application/octet-stream")
                .post("/desk/nothing")
                .then()
                .statusCode(413);
    }

    @Test
    void a_body_that_does_not_say_its_length_is_refused_on_a_page_once_it_is_too_large() throws Exception {
        for (int bytes : new int[] {(1 << 20) + (1 << 17), 3 << 20}) {
            HttpResponse<String> answer = sendWithoutLength("/desk/kept?to=/desk/record", bytes);
            assertEquals(413, answer.statusCode());
            assertTrue(answer.body().contains("<h1>Too large"), answer.body());
        }
        assertEquals(422, sendWithoutLength("/desk/sign-in", 1_000).statusCode());
    }

    private HttpResponse<String> sendWithoutLength(String address, int bytes) throws Exception {
        byte[] body = ("email=x&password=" + "a".repeat(bytes)).getBytes(StandardCharsets.US_ASCII);
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(
                        HttpRequest.newBuilder(site.resolve(address))
                                .header("Origin", "http://" + site.getAuthority())
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void a_malformed_form_is_said_to_be_so_and_is_no_fault_of_ours() throws Exception {
        String urlEncoded = "application/x-www-form-urlencoded";
        assertUnderstoodNothing("/desk/sign-in", urlEncoded, "email=%zz&password=x");
        assertUnderstoodNothing("/desk/sign-in", urlEncoded, "a=1&".repeat(2_000));
        assertUnderstoodNothing("/desk/sign-in", "multipart/form-data; boundary=x", "--x\r\nbroken");
        String nameless = "--x\r\nContent-Disposition: nonsense\r\n\r\na\r\n--x--\r\n";
        assertUnderstoodNothing("/desk/kept", "multipart/form-data; boundary=x", nameless);
        assertUnderstoodNothing("/desk/kept", "multipart/form-data; boundary=x; charset=none-such", nameless);
    }

    private void assertUnderstoodNothing(String address, String type, String body) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(site.resolve(address))
                                .header("Origin", "http://" + site.getAuthority())
                                .header("Content-Type", type)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertEquals(400, answer.statusCode(), type);
        assertTrue(answer.body().contains("This could not be understood"), type);
    }

    @Test
    void a_form_sent_from_another_site_is_refused() {
        for (String address : new String[] {"/", "/desk/session", "/es/letters"}) {
            given().header("Origin", "https://elsewhere.example")
                    .post(address)
                    .then()
                    .statusCode(403);
            given().header("Origin", "null").post(address).then().statusCode(403);
            given().post(address).then().statusCode(403);
            given().header("Origin", "http://localhost:1").post(address).then().statusCode(403);
        }
    }

    @Test
    void a_form_sent_from_our_own_page_is_let_in() {
        for (String host : new String[] {"localhost", "127.0.0.1"}) {
            given().header("Origin", "http://" + host + ":" + site.getPort())
                    .post("/nothing-stands-here")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void any_origin_may_read_what_is_for_programs_and_nothing_else() {
        given().header("Origin", "https://elsewhere.example")
                .get("/api/v1/letters")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo("*"))
                .header("Access-Control-Allow-Credentials", nullValue());
        given().header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "if-none-match")
                .options("/api/v1/letters")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Methods", equalTo("GET, HEAD"))
                .header("Access-Control-Allow-Headers", equalTo("*"));
        given().header("Origin", "https://elsewhere.example")
                .get("/desk")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void a_refusal_can_be_read_from_any_origin_too() {
        given().urlEncodingEnabled(false)
                .get("/api/v1/letters/a%00b")
                .then()
                .header("Access-Control-Allow-Origin", equalTo("*"))
                .body(not(containsString("Exception")));
    }

    private String raw(String line) throws IOException {
        try (Socket socket = new Socket(site.getHost(), site.getPort())) {
            String request = line + "Host: " + site.getAuthority() + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
