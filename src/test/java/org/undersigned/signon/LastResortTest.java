package org.undersigned.signon;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.Congress;
import org.undersigned.World;

/** What the schema itself refuses of a sign-on, whoever writes it. */
@QuarkusTest
class LastResortTest {

    private static final String LETTER = "the-last-resort";
    private static UUID representative;
    private static UUID senator;

    @Inject
    EntityManager records;

    @BeforeEach
    void two_members_stand_under_a_letter() {
        if (senator == null) {
            representative = World.signature(LETTER, Congress.ANA, signOn -> {});
            senator = World.signature(LETTER, Congress.SENATOR, signOn -> {});
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a_member_has_state_and_party            | state = null
                    a_member_has_state_and_party            | party = null
                    a_members_seat_is_of_a_chamber          | chamber = null, district = null
                    a_seat_is_of_a_known_chamber            | chamber = 'LORDS', district = null
                    a_members_district_is_of_the_house      | district = null
                    the_day_of_a_withdrawal_is_of_one       | withdrawn_on = '2026-01-06'
                    a_sign_on_leaves_the_list_in_one_way    | place = null, withdrawn_at = received_at, withdrawal_reason = 'x', struck_at = received_at, struck_reason = 'x'
                    a_sign_on_has_a_date_of_known_form      | signed_on = '2026-1-6'
                    a_sign_on_has_a_date_of_known_form      | signed_on = 'in May'
                    a_sign_on_leaves_the_list_in_one_way    | place = null, struck_at = received_at, struck_reason = 'x', superseded_at = received_at, superseded_by = id
                    """)
    void a_sign_on_of_a_representative_is_not_changed_to(String constraint, String change) {
        assertRefused(constraint, change, representative);
    }

    @Test
    void a_senator_has_no_district() {
        assertRefused("a_members_district_is_of_the_house", "district = 1", senator);
    }

    @Test
    void nobody_signs_another_letters_wording() {
        World.letterAt("the-last-resort-of-others");
        assertRefused(
                "what_is_signed_is_a_revision_of_the_letter",
                "revision_id = (select r.id from revision r where r.letter_id <> sign_on.letter_id limit 1)",
                senator);
    }

    private void assertRefused(String constraint, String change, UUID signOn) {
        String told = assertThrows(
                        ConstraintViolationException.class,
                        () -> World.written(
                                () -> records.createNativeQuery("update sign_on set " + change + " where id = ?1")
                                        .setParameter(1, signOn)
                                        .executeUpdate()))
                .getMessage();
        assertTrue(told.toLowerCase(Locale.ROOT).contains(constraint), told);
    }
}
