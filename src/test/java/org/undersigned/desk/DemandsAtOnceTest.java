package org.undersigned.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
import org.undersigned.campaign.DemandService;
import org.undersigned.campaign.Letter;
import org.undersigned.ledger.LedgerEntry;

/** Two or more at a campaign's demands at the same moment. */
@QuarkusTest
class DemandsAtOnceTest {

    private static final List<String> ENDORSERS =
            List.of("Aardvark Herders", "Bison Keepers", "Civet Walkers", "Dingo Minders");

    @Inject
    DemandService service;

    @Test
    void numbers_have_no_gap_whatever_is_done_at_once() throws Exception {
        UUID campaign = Drafts.campaign("Demands at once");
        List<UUID> demands = new ArrayList<>();
        for (int number = 0; number < 8; number++) {
            demands.add(Drafts.demand(campaign, "At once number " + number));
        }
        UUID letter = Drafts.letter(campaign, "A letter at once");
        World.written(() -> Letter.<Letter>findById(letter)
                .demands
                .addAll(Demand.list("id in ?1 order by ordinal", demands.subList(5, 8))));
        Drafts.frozen(letter, "We ask for ==all of them at once==.");
        Drafts.published("campaign", campaign);
        Drafts.published("letter", letter);
        for (int round = 0; round < ENDORSERS.size(); round++) {
            String title = "At once added " + round;
            allDone(
                    act(demands.get(round), "striking"),
                    rise(demands.get(7)),
                    add(campaign, title),
                    endorse(letter, ENDORSERS.get(round)),
                    act(demands.get(round + 1), "striking"));
            assertNumbered(campaign);
            int before = number(demands.get(7));
            allDone(
                    act(demands.get(round), "restoration"),
                    add(campaign, title + " too"),
                    rise(demands.get(7)),
                    act(demands.get(round + 1), "restoration"));
            assertNumbered(campaign);
            assertTrue(number(demands.get(7)) < before || before == 1, "it was moved");
        }
        add(campaign, "At once after all").call();
        assertNumbered(campaign);
    }

    @Test
    void what_is_thrown_away_while_it_becomes_public_is_one_or_the_other() throws Exception {
        for (int round = 0; round < ENDORSERS.size(); round++) {
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

    private Callable<Integer> rise(UUID demand) {
        return () -> {
            service.rise(demand);
            return 303;
        };
    }

    private static Callable<Integer> endorse(UUID letter, String name) {
        return () -> {
            Drafts.endorsement(letter, name, true);
            return 303;
        };
    }

    private static int number(UUID demand) {
        return World.written(() -> Demand.<Demand>findById(demand).ordinal);
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
