package org.undersigned.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.access.Staff;

/** Forms about a record that a colleague has thrown away while somebody wrote. */
@QuarkusTest
class GoneFormsTest {

    @Test
    void what_was_written_about_what_was_thrown_away_is_given_back_to_be_read() {
        UUID demand = Drafts.demand(Drafts.campaign("Gone forms"), "Gone while written");
        Drafts.discard("demand", demand, 0).then().statusCode(303);
        Map<String, String> form =
                Map.of("title", "Gone <b>and</b> written", "opened_title", "Gone while written", "reason", "at length");
        String there = Drafts.send("/desk/demands/" + demand + "/correction", form)
                .then()
                .statusCode(307)
                .header("Location", endsWith("&gone=on"))
                .extract()
                .header("Location");
        Drafts.send(there, form)
                .then()
                .statusCode(404)
                .body(
                        containsString("This is not there any more"),
                        containsString("Gone &lt;b&gt;and&lt;/b&gt; written"),
                        containsString("at length"),
                        not(containsString("<form class=\"form\"")));
        Drafts.send(there, Map.of())
                .then()
                .statusCode(404)
                .body(containsString("This is not there any more"), not(containsString("copy what you still need")));
    }

    @Test
    void a_stranger_is_asked_to_sign_in_and_shown_nothing() {
        String nowhere = "/desk/demands/" + UUID.randomUUID() + "/correction";
        strangers(nowhere).statusCode(307).header("Location", startsWith("/desk/kept?to="));
        strangers("/desk/kept?gone=on&to=" + nowhere).statusCode(404).body(not(containsString("a stranger’s")));
        strangers("/nowhere").statusCode(404);
    }

    private static ValidatableResponse strangers(String address) {
        return Staff.fromOurPages()
                .contentType("application/x-www-form-urlencoded")
                .formParam("title", "a stranger’s")
                .post(address)
                .then();
    }
}
