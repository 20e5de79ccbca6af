package org.undersigned.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.access.StaffMember;

@QuarkusTest
class SetupDeskTest {

    @BeforeEach
    void nobodyWorksHereYet() {
        Staff.nobodyHasAnAccount();
    }

    @Test
    void the_link_makes_the_first_account_and_lets_it_in() {
        String token = Staff.setupLink();
        Staff.fromOurPages()
                .get("/desk/setup/{token}", token)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"));
        Response made = setUp(token, "Alex Example", "Alex@Example.org", Staff.PASSWORD);
        made.then().statusCode(303).header("Location", equalTo("/desk"));
        Staff.with(made.cookie("undersigned-session"))
                .get("/desk")
                .then()
                .statusCode(200)
                .body(containsString("Alex Example"));
    }

    @Test
    void a_forged_an_expired_and_a_used_link_make_no_account() {
        String used = Staff.setupLink();
        setUp(used, "Alex Example", "alex@example.org", Staff.PASSWORD).then().statusCode(303);
        setUp(used, "Mallory Example", "mallory@example.org", Staff.PASSWORD)
                .then()
                .statusCode(404);
        Staff.nobodyHasAnAccount();
        String expired = Staff.setupLink();
        Staff.expire(expired);
        setUp(expired, "Mallory Example", "mallory@example.org", Staff.PASSWORD)
                .then()
                .statusCode(404);
        setUp("forged", "Mallory Example", "mallory@example.org", Staff.PASSWORD)
                .then()
                .statusCode(404)
                .body(containsString("This link does not work"));
        assertEquals(0, (long) World.written(() -> StaffMember.count()));
    }

    @Test
    void no_link_makes_a_second_account() {
        String token = Staff.setupLink();
        Staff.administrator("Alex Example");
        setUp(token, "Mallory Example", "mallory@example.org", Staff.PASSWORD)
                .then()
                .statusCode(404);
    }

    @Test
    void a_form_with_errors_comes_back_with_what_was_typed_and_the_link_still_works() {
        String token = Staff.setupLink();
        setUp(token, "Alex Example", "no address", "short")
                .then()
                .statusCode(422)
                .body(
                        containsString("value=\"Alex Example\""),
                        containsString("href=\"#email\""),
                        containsString("id=\"email-error\""));
        setUp(token, "Alex Example", "alex@example.org", "short")
                .then()
                .statusCode(422)
                .body(containsString("at least 12"));
        setUp(token, "Alex Example", "alex@example.org", "x1y2".repeat(100_000))
                .then()
                .statusCode(422)
                .body(containsString("at most 500"));
        setUp(token, "Alex Example", "alex@example.org", Staff.PASSWORD).then().statusCode(303);
    }

    private static Response setUp(String token, String name, String email, String password) {
        return Staff.fromOurPages()
                .formParam("name", name)
                .formParam("email", email)
                .formParam("password", password)
                .formParam("language", "en")
                .post("/desk/setup/{token}", token);
    }
}
