package org.undersigned.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.base.Errors;
import org.undersigned.base.Finder.Found;
import org.undersigned.base.Order;
import org.undersigned.base.Rows;
import org.undersigned.desk.lists.Asked;
import org.undersigned.desk.lists.Listing;

/** That pages of all lists at the desk, in each of their orders, go on and back without missing anything. */
@QuarkusTest
class EveryListPagedTest {

    private static final int MOST = 9;

    @Inject
    @All
    List<Listing<?>> lists;

    @Test
    void pages_of_every_list_meet_everything_once_in_every_order_and_lead_back() {
        for (int number = 0; number < 3; number++) {
            World.waitingEndorsement("Everywhere Paged " + number);
        }
        DuplicateDeskTest.awaitCompared();
        Staff.here("Alex Example");
        for (Listing<?> list : lists) {
            for (String column : EveryListTest.sorted(list)) {
                for (String sort : List.of(column, "-" + column)) {
                    World.written(() -> metOnce(list, new Asked(Map.of(), sort, Errors.NONE)));
                }
            }
        }
    }

    private static List<UUID> metOnce(Listing<?> list, Asked asked) {
        String about = list.code() + " by " + asked.sort();
        Rows<?> rows = list.rows(asked);
        Order order = list.order(asked);
        List<UUID> met = onwards(rows, order);
        assertEquals(met.size(), Set.copyOf(met).size(), about);
        if (met.size() < MOST) {
            assertEquals(rows.countAll(), met.size(), about);
        }
        if (!met.isEmpty()) {
            assertEquals(met.subList(0, met.size() - 1), backFrom(met.get(met.size() - 1), rows, order), about);
        }
        return met;
    }

    // The first ones, as the links to the next page lead to them.
    private static List<UUID> onwards(Rows<?> rows, Order order) {
        List<UUID> met = new ArrayList<>();
        Found<?> page = rows.after(null, order, 2);
        met.addAll(ids(page));
        while (page.more() && met.size() < MOST) {
            page = rows.after(rows.placeOf(page.last().id(), order).orElseThrow(), order, 2);
            met.addAll(ids(page));
        }
        return met;
    }

    // All before it, as the links to the page before lead to them.
    private static List<UUID> backFrom(UUID last, Rows<?> rows, Order order) {
        List<UUID> met = new ArrayList<>();
        Found<?> page = rows.before(rows.placeOf(last, order).orElseThrow(), order, 2);
        met.addAll(ids(page));
        while (page.more()) {
            page = rows.before(rows.placeOf(page.first().id(), order).orElseThrow(), order, 2);
            met.addAll(0, ids(page));
        }
        return met;
    }

    // Of a page of two, or one, the first and the last are all.
    private static List<UUID> ids(Found<?> page) {
        return page.rows().size() < 2
                ? page.rows().stream().map(one -> page.first().id()).toList()
                : List.of(page.first().id(), page.last().id());
    }
}
