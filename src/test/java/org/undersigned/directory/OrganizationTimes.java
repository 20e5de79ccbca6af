package org.undersigned.directory;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.undersigned.World;
import org.undersigned.access.Staff;

/** How long an entry takes among 100,000 made-up organizations; run by hand: {@code -Dtest=OrganizationTimes}. */
@QuarkusTest
class OrganizationTimes {

    private static final int MANY = Integer.getInteger("organizations", 100_000);
    private static final int ENTRIES = 60;
    private static final int COMPARED = 2_000;
    private final ManyOrganizations many = new ManyOrganizations();

    @Test
    void an_entry_among_many() {
        long begun = System.nanoTime();
        many.make(MANY);
        World.written(
                () -> Panache.getEntityManager().createNativeQuery("analyze").executeUpdate());
        System.out.printf("%d made in %d s%n", MANY, (System.nanoTime() - begun) / 1_000_000_000);
        compareSome();
        List<String> names = new ArrayList<>();
        for (int entry = 0; entry < ENTRIES; entry++) {
            names.add(entry % 3 == 0 ? many.name().replace("Immigrant", "Imigrant") : many.name());
        }
        measure("lookalikes", names, name -> World.written(() -> Lookalike.of(name, 8)));
        measure("exactly", names, name -> World.written(() -> Organizations.calledExactly(name)));
        measure("beginning so", names, name -> World.written(() -> Organizations.named(name, 8)));
        measure("resembling", names, name -> World.written(() -> Organizations.resembling(name, 8)));
        measure("a letter", names, name -> World.written(() -> Organizations.named(name.substring(0, 1), 8)));
        measure(
                "two words",
                names,
                name -> World.written(
                        () -> Organizations.named(name.split(" ")[0] + " " + name.split(" ")[1].substring(0, 2), 8)));
        String session = Staff.session(Staff.administrator("Alex Example"));
        measure(
                "type-ahead, over HTTP",
                names,
                name -> Staff.with(session).queryParam("q", name).get("/desk/suggestions/organizations"));
        measure(
                "list of duplicates",
                names.subList(0, 20),
                name -> Staff.with(session)
                        .queryParam("q", name)
                        .queryParam("sort", "likeness")
                        .get("/desk/organizations/duplicates"));
    }

    private static void compareSome() {
        World.written(() -> Organization.update(
                "compared = false where id in ?1",
                Organization.<Organization>find("order by sortKey").page(0, COMPARED).stream()
                        .map(one -> one.id)
                        .toList()));
        long begun = System.nanoTime();
        while (World.written(Uncompared::count) > 0) {
            World.pause();
        }
        System.out.printf("each compared in %.1f ms%n", (System.nanoTime() - begun) / 1e6 / COMPARED);
    }

    private static void measure(String what, List<String> names, Consumer<String> entry) {
        names.forEach(entry);
        List<Double> times = new ArrayList<>();
        for (String name : names) {
            long begun = System.nanoTime();
            entry.accept(name);
            times.add((System.nanoTime() - begun) / 1e6);
        }
        Collections.sort(times);
        System.out.printf(
                "%-24s median %.1f ms, 95th %.1f ms, longest %.1f ms%n",
                what, times.get(times.size() / 2), times.get(times.size() * 95 / 100), times.get(times.size() - 1));
    }
}
