package org.undersigned.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.undersigned.AtOnce;
import org.undersigned.World;
import org.undersigned.base.Ids;
import org.undersigned.campaign.Demand;
import org.undersigned.ledger.LedgerEntry;

/** Two or more at a campaign's demands at the same moment. */
@QuarkusTest
class DemandsAtOnceTest {

    private static final int ROUNDS = 5;

    @Test
    void numbers_have_no_gap_whatever_is_done_at_once() throws Exception {
        UUID campaign = Drafts.campaign("Demands at once");
        List<UUID> demands = new ArrayList<>();
        for (int number = 0; number < 6; number++) {
            demands.add(Drafts.demand(campaign, "At once number " + number));
        }
        Drafts.published("campaign", campaign);
        for (int round = 0; round < ROUNDS; round++) {
            String title = "At once added " + round;
            allDone(
                    act(demands.get(round), "striking"),
                    act(demands.get(5), "rise"),
                    add(campaign, title),
                    act(demands.get(round + 1), "striking"));
            assertNumbered(campaign);
            allDone(
                    act(demands.get(round), "restoration"),
                    add(campaign, title + " too"),
                    act(demands.get(5), "rise"),
                    act(demands.get(round + 1), "restoration"));
            assertNumbered(campaign);
        }
        add(campaign, "At once after all").call();
        assertNumbered(campaign);
    }

    @Test
    void what_is_thrown_away_while_it_becomes_public_is_one_or_the_other() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            UUID campaign = Drafts.campaign("Public at once " + round);
            UUID demand = Drafts.demand(campaign, "Thrown away at once " + round);
            Drafts.demand(campaign, "Kept at once " + round);
            List<Integer> statuses = AtOnce.all(
                    () -> Drafts.send("/desk/campaigns/" + campaign + "/publication", Map.of())
                            .statusCode(),
                    () -> Drafts.discard("demand", demand, 0).statusCode());
            assertEquals(303, statuses.get(0));
            boolean stands = World.written(() -> Demand.findById(demand) != null);
            assertEquals(stands, statuses.get(1) != 303);
            assertEquals(stands, World.written(() -> LedgerEntry.isKnownPublicly(demand)), "round " + round);
            assertNumbered(campaign);
        }
    }

    @SafeVarargs
    private static void allDone(Callable<Integer>... them) throws Exception {
        assertEquals(Set.of(303), Set.copyOf(AtOnce.all(them)));
    }

    private static Callable<Integer> act(UUID demand, String act) {
        return () -> Drafts.send("/desk/demands/" + demand + "/" + act, Map.of("reason", "at once"))
                .statusCode();
    }

    private static Callable<Integer> add(UUID campaign, String title) {
        return () -> Drafts.send(
                        "/desk/demands?campaign=" + campaign,
                        Map.of(
                                "title",
                                title,
                                "short_title",
                                title,
                                "form",
                                Ids.next().toString()))
                .statusCode();
    }

    private static void assertNumbered(UUID campaign) {
        List<Long> numbers = World.written(
                () -> Demand.<Demand>list("campaign.id = ?1 and ordinal > 0 order by ordinal", campaign).stream()
                        .map(one -> (long) one.ordinal)
                        .toList());
        assertEquals(LongStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers);
    }
}
