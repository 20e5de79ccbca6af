package org.undersigned.site;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.Congress;
import org.undersigned.World;
import org.undersigned.base.PartialDate;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOnService;

@QuarkusTest
class MinePagesTest {

    private static final String SLUG = "who-sat-where";
    private static final String MINE = "/letters/" + SLUG + "/mine";

    @Inject
    SignOnService signOns;

    @BeforeEach
    void aLetterThatOneMemberSigned() {
        Congress.meets();
        World.letterAt(SLUG, letter -> letter.openToMembers = letter.openToHouse = true);
        if (World.<Long>written(() -> SignOn.count("letter.slug", SLUG)) == 0) {
            World.signature(SLUG, Congress.ANA, signOn -> {});
        }
    }

    @Test
    void a_zip_code_tells_who_sat_there_on_the_letters_day_and_that_the_record_names_them() {
        when().get(MINE + "?zip=" + Congress.ZIP)
                .then()
                .statusCode(200)
                .body(containsString("Texas, 91st district"))
                .body(containsString("Ana Placeholder"))
                .body(containsString("in our record"))
                .body(containsString("The letter was not open to the Senate."))
                .body(containsString("116th Congress"))
                .body(not(containsString("did not sign")));
    }

    @Test
    void all_districts_of_a_zip_code_are_shown_and_a_vacant_seat_is_said() {
        when().get(MINE + "?zip=" + Congress.SPLIT_ZIP + "-1234")
                .then()
                .statusCode(200)
                .body(containsString("It lies in 2 districts"))
                .body(containsString("Texas, 92nd district"))
                .body(containsString("The seat was vacant on 5 January 2026."));
    }

    @Test
    void where_the_record_does_not_name_somebody_it_never_says_that_they_did_not_sign() {
        when().get(MINE + "?state=nc&district=93")
                .then()
                .statusCode(200)
                .body(containsString("Nora Dummy"))
                .body(containsString("not in our record"))
                .body(not(containsString("did not sign")));
    }

    @Test
    void it_warns_where_the_zip_tables_lines_were_others_on_that_day() {
        when().get(MINE + "?zip=" + Congress.REDRAWN_ZIP).then().body(containsString("The district may be another."));
        when().get(MINE + "?state=NC&district=93").then().body(not(containsString("The district may be another.")));
    }

    @Test
    void a_letter_of_another_day_than_the_rosters_says_so() {
        World.letterAt("of-another-day", letter -> {
            letter.dated = new PartialDate("2026-06-01");
            letter.openToMembers = letter.openToHouse = letter.openToSenate = true;
        });
        when().get("/letters/of-another-day/mine?zip=" + Congress.ZIP)
                .then()
                .body(containsString(
                        "Our record says who held this seat on 5 January 2026, and not who did on 1 June 2026."));
        when().get("/letters/of-another-day/mine?state=WY&district=94")
                .then()
                .body(containsString("Sam Sample"))
                .body(containsString("Wyoming, Senate"));
        when().get("/letters/of-another-day/mine?zip=" + Congress.SPLIT_ZIP)
                .then()
                .body(containsString("Our rosters do not say who held this seat on 1 June 2026."));
    }

    @Test
    void one_who_withdrew_is_told_so() {
        World.letterAt("signed-and-left", letter -> letter.openToMembers = letter.openToHouse = true);
        signOns.withdraw(
                World.signature("signed-and-left", Congress.ANA, signOn -> {}),
                "a reason",
                new PartialDate("2026-02-02"));
        when().get("/letters/signed-and-left/mine?zip=" + Congress.ZIP)
                .then()
                .body(containsString("signed, and withdrew"))
                .body(containsString("2 February 2026"));
    }

    @Test
    void what_is_no_place_gets_a_clear_answer_and_keeps_what_was_typed() {
        for (String zip : List.of("1234", "abcde", "00000", "123456789012", "٠٠٠٩١", "<b>", "00091\u0007x")) {
            given().queryParam("zip", zip).get(MINE).then().statusCode(422).body(containsString("id=\"zip-error\""));
        }
        when().get(MINE + "?state=XX&district=1")
                .then()
                .statusCode(422)
                .body(containsString("Choose a state from the list."));
        when().get(MINE + "?state=TX&district=one").then().statusCode(422).body(containsString("value=\"one\""));
        when().get(MINE + "?state=TX&district=99")
                .then()
                .statusCode(422)
                .body(containsString("The state has no such district"));
        when().get("/es" + MINE + "?zip=x")
                .then()
                .statusCode(422)
                .body(containsString("código postal de cinco cifras"));
    }

    @Test
    void without_a_question_it_asks_for_one() {
        when().get(MINE)
                .then()
                .statusCode(200)
                .body(containsString("name=\"zip\""))
                .body(containsString("name=\"district\""));
    }
}
