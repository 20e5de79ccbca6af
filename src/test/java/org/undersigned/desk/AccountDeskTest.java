package org.undersigned.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.undersigned.access.Staff;

@QuarkusTest
class AccountDeskTest {

    private static final String ACCOUNT = "/desk/account";
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final Pattern HANDLE = Pattern.compile(ACCOUNT + "/sessions/([\\w-]{36})/ending");

    @Test
    void one_sees_where_one_is_signed_in_and_in_which_browser_one_began() {
        String here = signIn("Mozilla/5.0 <b>x</b> (Windows NT 10.0) Firefox/140.0".concat("x".repeat(2_000)));
        Staff.with(here)
                .header("User-Agent", FIREFOX)
                .get(ACCOUNT)
                .then()
                .body(
                        containsString("Firefox, Windows (this one)"),
                        not(containsString("Linux")),
                        not(containsString("xxx")),
                        not(containsString("192.0.2.40")));
        Staff.with(here).post(ACCOUNT + "/sign-out-elsewhere");
        assertEquals(List.of(), handles(here));
    }

    @Test
    void where_nothing_stands_the_desk_says_so_in_the_language_of_the_account() {
        String session = Staff.session(Staff.administrator("Ana Ejemplo"));
        Staff.with(session)
                .formParams("language", "es", "shortcuts", "on")
                .post(ACCOUNT + "/preferences")
                .then()
                .statusCode(303);
        for (String path : new String[] {"/desk/nothing", "/desk/letters/no/such/letter", "/desk/letters/none"}) {
            Staff.with(session)
                    .header("Accept-Language", "en")
                    .get(path)
                    .then()
                    .statusCode(404)
                    .body(containsString("<html lang=\"es\">"), containsString("Página no encontrada"));
        }
        Staff.with(session)
                .body(new byte[(1 << 20) + 1])
                .post("/desk/letters")
                .then()
                .statusCode(413)
                .body(containsString("<html lang=\"es\">"), containsString("como máximo 1 MB"));
    }

    @Test
    void another_session_of_ones_own_is_ended_and_the_others_stay() {
        UUID alex = Staff.administrator("Alex Sessions");
        String here = Staff.session(alex);
        String first = Staff.session(alex, FIREFOX);
        String firstsHandle = handles(here).get(0);
        String second = Staff.session(alex, "curl/8.5.0");
        assertEquals(2, handles(here).size());
        end(here, firstsHandle).then().header("Location", equalTo(ACCOUNT + "?done=session"));
        Staff.with(first).get("/desk").then().statusCode(303);
        Staff.with(second).get("/desk").then().statusCode(200);
        Staff.with(here).get(ACCOUNT + "?done=session").then().body(containsString("Signed out there."));
        end(here, firstsHandle).then().statusCode(303).header("Location", equalTo(ACCOUNT));
    }

    @Test
    void nobody_ends_somebody_elses_session_nor_this_one_by_its_handle() {
        String robin = Staff.session(Staff.administrator("Robin Sessions"));
        String robins = Staff.session(Staff.administrator("Robin Sessions"));
        String robinsHandle = handles(robin).get(0);
        String stranger = Staff.session(Staff.administrator("Alex Sessions"));
        end(stranger, robinsHandle).then().statusCode(303).header("Location", equalTo(ACCOUNT));
        end(robins, robinsHandle).then().statusCode(303).header("Location", equalTo(ACCOUNT));
        end(stranger, "made-up").then().statusCode(307);
        end("nobody", robinsHandle).then().statusCode(307);
        Staff.with(robins).get("/desk").then().statusCode(200);
    }

    @Test
    void ones_sessions_are_sorted_narrowed_paged_and_given_out_and_nobody_elses() {
        UUID sam = Staff.administrator("Sam Sessions");
        String here = Staff.session(sam, FIREFOX);
        for (int more = 0; more < 60; more++) {
            Staff.session(sam, "curl/8.5.0");
        }
        Staff.session(Staff.administrator("Robin Sessions"), FIREFOX);
        String first = Staff.with(here).get(ACCOUNT + "?sort=-since").asString();
        String rest = Staff.with(here).get(ListDeskTest.link(first, "next")).asString();
        assertEquals(
                60,
                Stream.of(first, rest)
                        .flatMap(page -> handlesOn(page).stream())
                        .distinct()
                        .count());
        assertEquals(50, handlesOn(first).size());
        assertEquals(2, csv(here, "?q=FIREFOX").size());
        assertEquals(62, csv(here, "").size());
        assertTrue(csv(here, "").get(0).contains("Last used (desk only)"));
        Staff.with(here)
                .get(ACCOUNT + "?q=firefox")
                .then()
                .statusCode(200)
                .body(containsString("Sign out everywhere else"), not(containsString("/ending")));
        Staff.with(here).get(ACCOUNT + "?sort=handle").then().statusCode(422);
        Staff.fromOurPages().get("/desk/exports/sessions.csv").then().statusCode(303);
    }

    private static List<String> csv(String session, String query) {
        return Staff.with(session)
                .get("/desk/exports/sessions.csv" + query)
                .asString()
                .lines()
                .toList();
    }

    private static String signIn(String userAgent) {
        Staff.administrator("Alex Browser");
        return Staff.fromOurPages()
                .header("User-Agent", userAgent)
                .header("X-Forwarded-For", "192.0.2.40")
                .formParam("email", Staff.email("Alex Browser"))
                .formParam("password", Staff.PASSWORD)
                .post("/desk/sign-in")
                .then()
                .statusCode(303)
                .extract()
                .cookie("undersigned-session");
    }

    private static Response end(String session, String handle) {
        return Staff.with(session).post(ACCOUNT + "/sessions/{handle}/ending", handle);
    }

    private static List<String> handles(String session) {
        return handlesOn(Staff.with(session).get(ACCOUNT).asString());
    }

    private static List<String> handlesOn(String page) {
        return HANDLE.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
