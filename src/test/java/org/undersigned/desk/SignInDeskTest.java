package org.undersigned.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.access.ColleagueService;
import org.undersigned.access.Staff;

@QuarkusTest
class SignInDeskTest {

    private static final String SIGN_IN = "/desk/sign-in";

    @Inject
    ColleagueService colleagues;

    @Test
    void the_desk_shows_strangers_the_way_in_and_nothing_else() {
        Staff.fromOurPages()
                .get("/desk/search?q=x")
                .then()
                .statusCode(303)
                .header("Location", equalTo(SIGN_IN + "?to=%2Fdesk%2Fsearch%3Fq%3Dx"));
        Staff.with("made up").get("/desk").then().statusCode(303).header("Location", equalTo(SIGN_IN));
    }

    @Test
    void whoever_signs_in_gets_a_cookie_that_no_script_and_no_other_site_can_use() {
        Staff.administrator("Alex Example");
        Response answer = signIn("192.0.2.10", "Alex Example", Staff.PASSWORD);
        answer.then().statusCode(303).header("Location", equalTo("/desk"));
        String cookie = answer.headers().getValues("Set-Cookie").stream()
                .filter(one -> one.startsWith("undersigned-session"))
                .findFirst()
                .orElseThrow();
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"), cookie);
    }

    @Test
    void a_wrong_password_and_an_unknown_address_are_answered_alike() {
        Staff.administrator("Alex Example");
        String wrong = signIn("192.0.2.11", "Alex Example", "not the right one")
                .then()
                .statusCode(422)
                .extract()
                .asString();
        String unknown = signIn("192.0.2.11", "Nobody Example", "not the right one")
                .then()
                .statusCode(422)
                .extract()
                .asString();
        assertEquals(
                wrong.replace(Staff.email("Alex Example"), ""), unknown.replace(Staff.email("Nobody Example"), ""));
    }

    @Test
    void after_signing_out_the_old_cookie_opens_nothing() {
        String session = Staff.session(Staff.administrator("Alex Example"));
        Staff.with(session).get("/desk").then().statusCode(200);
        Staff.with(session).post("/desk/sign-out").then().statusCode(303);
        Staff.with(session).get("/desk").then().statusCode(303);
    }

    @Test
    void a_form_sent_after_the_session_ended_is_not_lost_and_changes_nothing() {
        Staff.with("ended")
                .formParam("kind", "organization")
                .post("/desk/record")
                .then()
                .statusCode(307)
                .header("Location", equalTo("/desk/kept?to=%2Fdesk%2Frecord"));
    }

    @Test
    void whoever_is_disabled_is_out_at_once_and_stays_out() {
        UUID robin = Staff.administrator("Robin Leaver");
        String session = Staff.session(robin);
        colleagues.disable(robin, Staff.administrator("Alex Example"), "left");
        Staff.with(session).get("/desk").then().statusCode(303);
        signIn("192.0.2.12", "Robin Leaver", Staff.PASSWORD).then().statusCode(422);
    }

    @Test
    void a_stranger_who_guesses_has_to_wait_and_locks_out_nobody_who_was_here_before() {
        Staff.administrator("Alex Example");
        String known = signIn("192.0.2.13", "Alex Example", Staff.PASSWORD).cookie("undersigned-browser");
        for (int i = 0; i < 10; i++) {
            signIn("192.0.2.13", "Alex Example", "guess number " + i).then().statusCode(422);
        }
        signIn("192.0.2.13", "Alex Example", Staff.PASSWORD)
                .then()
                .statusCode(429)
                .header("Retry-After", startsWith(""));
        signIn(from("192.0.2.13").cookie("undersigned-browser", known), "Alex Example", Staff.PASSWORD)
                .then()
                .statusCode(303);
        signIn("192.0.2.14", "Alex Example", Staff.PASSWORD).then().statusCode(303);
    }

    @Test
    void a_browser_known_for_one_account_has_no_allowance_for_another() {
        Staff.administrator("Alex Example");
        Staff.administrator("Robin Testcase");
        String known = signIn("192.0.2.15", "Robin Testcase", Staff.PASSWORD).cookie("undersigned-browser");
        for (int i = 0; i < 10; i++) {
            signIn(from("192.0.2.15").cookie("undersigned-browser", known), "Alex Example", "guess number " + i)
                    .then()
                    .statusCode(422);
        }
        signIn(from("192.0.2.15").cookie("undersigned-browser", known), "Alex Example", Staff.PASSWORD)
                .then()
                .statusCode(429);
    }

    @Test
    void signing_in_leads_nowhere_outside_the_desk() {
        Staff.administrator("Alex Example");
        for (String elsewhere : new String[] {
            "https://evil.example", "//evil.example", "/desk/../x", "/desk//evil.example@", "/deskevil", "javascript:x"
        }) {
            RequestSpecification request = from("192.0.2.16").formParam("to", elsewhere);
            assertEquals(
                    "/desk", signIn(request, "Alex Example", Staff.PASSWORD).header("Location"), elsewhere);
        }
        signIn(from("192.0.2.16").formParam("to", "/desk/record"), "Alex Example", Staff.PASSWORD)
                .then()
                .header("Location", equalTo("/desk/record"));
    }

    @Test
    void a_new_password_ends_the_other_sessions_and_not_this_one() {
        UUID alex = Staff.administrator("Alex Changer");
        String here = Staff.session(alex);
        String elsewhere = Staff.session(alex);
        Staff.with(here)
                .formParam("old", "wrong")
                .formParam("password", "a walk in the hills")
                .post("/desk/account/password")
                .then()
                .statusCode(422)
                .body(containsString("id=\"old-error\""));
        Staff.with(here)
                .formParam("old", Staff.PASSWORD)
                .formParam("password", "a walk in the hills")
                .post("/desk/account/password")
                .then()
                .statusCode(303);
        Staff.with(here).get("/desk").then().statusCode(200);
        Staff.with(elsewhere).get("/desk").then().statusCode(303);
        signIn("192.0.2.17", "Alex Changer", Staff.PASSWORD).then().statusCode(422);
        signIn("192.0.2.17", "Alex Changer", "a walk in the hills").then().statusCode(303);
    }

    @Test
    void a_link_for_a_lost_password_works_once_and_ends_every_session() {
        UUID alex = Staff.administrator("Alex Forgetful");
        String session = Staff.session(alex);
        String older = Staff.passwordLink(alex);
        String token = Staff.passwordLink(alex);
        Staff.fromOurPages()
                .formParam("password", "a walk in the rain")
                .post("/desk/password/{token}", token)
                .then()
                .statusCode(303);
        for (String used : List.of(token, older)) {
            Staff.fromOurPages()
                    .formParam("password", "somebody else's")
                    .post("/desk/password/{token}", used)
                    .then()
                    .statusCode(404);
        }
        Staff.with(session).get("/desk").then().statusCode(303);
        signIn("192.0.2.18", "Alex Forgetful", "a walk in the rain").then().statusCode(303);
    }

    @Test
    void the_desk_speaks_the_language_of_the_account_and_has_no_second_address() {
        String session = Staff.session(Staff.administrator("Ana Ejemplo"));
        Staff.with(session).get("/desk").then().body(containsString("<html lang=\"en\">"));
        Staff.with(session)
                .formParam("language", "es")
                .post("/desk/account/preferences")
                .then()
                .statusCode(303);
        Staff.with(session)
                .get("/desk")
                .then()
                .body(containsString("<html lang=\"es\">"), containsString("Lo último que pasó"));
        assertNotEquals(200, Staff.with(session).get("/es/desk").statusCode());
    }

    private static RequestSpecification from(String address) {
        return Staff.fromOurPages().header("X-Forwarded-For", address);
    }

    private static Response signIn(String address, String name, String password) {
        return signIn(from(address), name, password);
    }

    private static Response signIn(RequestSpecification request, String name, String password) {
        return request.formParam("email", Staff.email(name))
                .formParam("password", password)
                .post(SIGN_IN);
    }
}
