package org.undersigned.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SharedBrowserTest {

    private static final String ALEX = "Alex Example";
    private static final String ROBIN = "Robin Testcase";
    private static final String COOKIE = "undersigned-browser";

    @Test
    void a_browser_that_two_share_is_known_for_both_and_each_has_tries_of_their_own() {
        List.of(ALEX, ROBIN).forEach(Staff::administrator);
        String shared = signIn("192.0.2.41", null, ALEX, Staff.PASSWORD).cookie(COOKIE);
        assertEquals(shared, signIn("192.0.2.41", shared, ROBIN, Staff.PASSWORD).cookie(COOKIE));
        for (int i = 0; i < 10; i++) {
            signIn("192.0.2.41", null, ROBIN, "guess number " + i);
            signIn("192.0.2.41", shared, ROBIN, "guess number " + i);
        }
        assertEquals(429, signIn("192.0.2.41", null, ALEX, Staff.PASSWORD).statusCode());
        assertEquals(429, signIn("192.0.2.41", shared, ROBIN, Staff.PASSWORD).statusCode());
        assertEquals(303, signIn("192.0.2.41", shared, ALEX, Staff.PASSWORD).statusCode());
    }

    @Test
    void whoever_comes_in_by_a_link_leaves_the_browser_known_for_others() {
        Staff.administrator(ALEX);
        UUID forgetful = Staff.administrator("Robin Forgetful");
        String shared = signIn("192.0.2.42", null, ALEX, Staff.PASSWORD).cookie(COOKIE);
        Response comingIn = Staff.fromOurPages()
                .cookie(COOKIE, shared)
                .formParam("password", "a walk in the snow")
                .post("/desk/password/{token}", Staff.passwordLink(forgetful));
        assertEquals(303, comingIn.statusCode());
        assertEquals(shared, comingIn.cookie(COOKIE));
    }

    @Test
    void a_token_that_is_nobodys_is_not_taken_over() {
        Staff.administrator(ALEX);
        assertNotEquals(
                "made up", signIn("192.0.2.43", "made up", ALEX, Staff.PASSWORD).cookie(COOKIE));
    }

    private static Response signIn(String address, String browser, String name, String password) {
        RequestSpecification request = Staff.fromOurPages().header("X-Forwarded-For", address);
        if (browser != null) {
            request.cookie(COOKIE, browser);
        }
        return request.formParam("email", Staff.email(name))
                .formParam("password", password)
                .post("/desk/sign-in");
    }
}
