package org.undersigned.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.undersigned.World;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.Letter;

@QuarkusTest
class AccessTest {

    @Inject
    SessionFactory sessions;

    @Inject
    Sessions doors;

    @Test
    void a_page_asks_once_what_whoever_reads_it_may_do_however_many_rows_it_has() {
        Stream.of("Queueing Quilters", "Queueing Quakers", "Queueing Queens").forEach(World::waitingEndorsement);
        String session = Staff.session(Staff.editor("Own Editor", campaign()));
        Statistics statistics = sessions.getStatistics();
        statistics.clear();
        statistics.setStatisticsEnabled(true);
        Staff.with(session).get("/desk").then().statusCode(200).body(containsString("Queueing Queens"));
        statistics.setStatisticsEnabled(false);
        assertEquals(1, timesGrantsWereRead(statistics));
    }

    @Test
    void what_was_granted_or_not_counts_from_the_next_request_on() {
        World.waitingEndorsement("Zealous Zitherists");
        UUID editor = Staff.editor("Late Editor", campaign());
        String session = Staff.session(editor);
        Staff.with(session).get("/desk").then().body(containsString("Zealous Zitherists"));
        World.written(() -> Grant.delete("staffMember.id", editor));
        Staff.with(session).get("/desk").then().body(not(containsString("Zealous Zitherists")));
    }

    @Test
    void whoever_came_with_a_password_that_was_just_replaced_is_not_let_in() {
        UUID editor = Staff.editor("Replaced Editor", campaign());
        String old = World.written(() -> StaffMember.withId(editor).passwordHash);
        assertNotNull(doors.openBy(old, editor, null, null));
        World.written(() -> {
            StaffMember.withId(editor).usePassword("another", Instant.now());
            return null;
        });
        assertEquals("sign_in_wrong", assertThrows(Refusal.class, () -> doors.openBy(old, editor, null, null)).code);
    }

    private static UUID campaign() {
        UUID letter = World.letterId();
        return World.written(() -> Letter.<Letter>findById(letter).campaign.id);
    }

    private static long timesGrantsWereRead(Statistics statistics) {
        return Stream.of(statistics.getQueries())
                .filter(query -> query.contains(Grant.class.getName()))
                .mapToLong(query -> statistics.getQueryStatistics(query).getExecutionCount())
                .sum();
    }
}
