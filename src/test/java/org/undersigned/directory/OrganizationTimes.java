package org.undersigned.directory;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.undersigned.World;
import org.undersigned.access.Staff;

/** How long an entry takes among 100,000 made-up organizations; run by hand: {@code -Dtest=OrganizationTimes}. */
@QuarkusTest
class OrganizationTimes {

    private static final int MANY = 100_000;
    private static final int CHUNK = 1_000;
    private static final int ENTRIES = 60;
    private static final String[] PLACES =
            "National American Texas Chicago Austin Dallas Bronx Oakland Harbor Central Valley Northern Southern Greater United Ohio Vermont Boston Denver Tampa"
                    .split(" ");
    private static final String[] WHOM =
            "Immigrant Immigration Refugee Asylum Workers Families Youth Women Legal Civil Human Community Farmworkers Faith Interfaith Latino African Asian Migrant Border"
                    .split(" ");
    private static final String[] WHAT =
            "Rights Justice Defense Resource Advocacy Action Support Health Housing Education Policy Law Services Organizing Relief Solidarity"
                    .split(" ");
    private static final String[] KIND =
            "Center Coalition Network Project Alliance Association Union Committee League Council Fund Institute Society Clinic Collective Foundation"
                    .split(" ");

    private final Random random = new Random(1);

    @Test
    void an_entry_among_many() {
        long begun = System.nanoTime();
        for (int made = 0; made < MANY; made += CHUNK) {
            World.written(this::chunk);
        }
        World.written(
                () -> Panache.getEntityManager().createNativeQuery("analyze").executeUpdate());
        System.out.printf("%d made in %d s%n", MANY, (System.nanoTime() - begun) / 1_000_000_000);
        List<String> names = new ArrayList<>();
        for (int entry = 0; entry < ENTRIES; entry++) {
            names.add(entry % 3 == 0 ? name().replace("Immigrant", "Imigrant") : name());
        }
        measure("lookalikes", names, name -> World.written(() -> Lookalike.of(name, 8)));
        measure("exactly", names, name -> World.written(() -> Organization.calledExactly(name)));
        measure("beginning so", names, name -> World.written(() -> Organization.named(name, 8)));
        measure(
                "two words",
                names,
                name -> World.written(
                        () -> Organization.named(name.split(" ")[0] + " " + name.split(" ")[1].substring(0, 2), 8)));
        String session = Staff.session(Staff.administrator("Alex Example"));
        measure(
                "type-ahead, over HTTP",
                names,
                name -> Staff.with(session).queryParam("q", name).get("/desk/suggestions/organizations"));
        measure(
                "list of duplicates",
                names.subList(0, 3),
                name -> World.written(() -> Duplicates.behind(Organization.named(name.split(" ")[0], 1).stream()
                                .findFirst()
                                .orElse(null))
                        .pairs()
                        .size()));
    }

    // As many rows as the record would hold, without its entities, which would take an hour.
    private int chunk() {
        Panache.getEntityManager().unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement organization = connection.prepareStatement(
                            "insert into organization (id, slug, name, website, sort_key, search_text, created_at, salt, version)"
                                    + " values (?, ?, ?, ?, ?, ?, current_timestamp, ?, 0)");
                    PreparedStatement key = connection.prepareStatement(
                            "insert into organization_key (organization_id, content) values (?, ?)")) {
                for (int made = 0; made < CHUNK; made++) {
                    Organization one = new Organization();
                    one.website = "https://www." + one.id + ".example.org";
                    one.rename(name(), List.of());
                    organization.setObject(1, one.id);
                    organization.setString(2, one.id.toString());
                    organization.setString(3, one.name);
                    organization.setString(4, one.website);
                    organization.setBytes(5, one.sortKey);
                    organization.setString(6, one.searchText);
                    organization.setBytes(7, one.salt);
                    organization.addBatch();
                    for (String content : one.keys) {
                        key.setObject(1, one.id);
                        key.setString(2, content);
                        key.addBatch();
                    }
                }
                organization.executeBatch();
                key.executeBatch();
            }
        });
        return CHUNK;
    }

    private String name() {
        int words = 1 + random.nextInt(4);
        return pick(PLACES)
                + (words > 1 ? " " + pick(WHOM) : "")
                + (words > 2 ? " " + pick(WHAT) : "")
                + (words > 3 ? " " + pick(WHOM) : "")
                + " " + pick(KIND)
                + (random.nextInt(3) > 0 ? " of " + rare() : "");
    }

    // As towns have: some thousand words that few share.
    private String rare() {
        return "" + (char) ('A' + random.nextInt(26)) + "aeiou".charAt(random.nextInt(5))
                + (char) ('a' + random.nextInt(26)) + "ville";
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
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
