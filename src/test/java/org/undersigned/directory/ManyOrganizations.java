package org.undersigned.directory;

import io.quarkus.hibernate.orm.panache.Panache;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.undersigned.World;
import org.undersigned.base.FoldedColumn;

/** A directory as large as that of many campaigns, for figures: made-up names of which many share words. */
public final class ManyOrganizations {

    public record Made(UUID id, String name, byte[] sortKey, String searchText) {}

    private static final int CHUNK = 1_000;
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

    private static final String[] TOWNS =
            "Springfield Portland Salem Auburn Clinton Franklin Madison Chicago".split(" ");

    private final Random random = new Random(1);
    private final Random places = new Random(3);

    public List<Made> make(int many) {
        List<Made> made = new ArrayList<>();
        while (made.size() < many) {
            made.addAll(World.written(this::chunk));
        }
        return made;
    }

    // As many rows as the record would hold, without its entities, which would take an hour.
    private List<Made> chunk() {
        List<Organization> some = new ArrayList<>();
        for (int made = 0; made < CHUNK; made++) {
            Organization one = new Organization();
            one.website = "https://www." + one.id + ".example.org";
            one.place = TOWNS[places.nextInt(TOWNS.length)] + ", " + State.values()[places.nextInt(50)].name();
            one.rename(name(), List.of());
            some.add(one);
        }
        Panache.getEntityManager().unwrap(Session.class).doWork(connection -> insert(some, connection));
        return some.stream()
                .map(one -> new Made(one.id, one.name, one.sortKey, one.searchText))
                .toList();
    }

    private static void insert(List<Organization> some, Connection connection) throws SQLException {
        try (PreparedStatement organization = connection.prepareStatement(
                "insert into organization (id, slug, name, website, sort_key, search_text, place, place_text, created_at, salt, version,"
                        + " compared) values (?, ?, ?, ?, ?, ?, ?, ?, current_timestamp, ?, 0, true)")) {
            for (Organization one : some) {
                organization.setObject(1, one.id);
                organization.setString(2, one.id.toString());
                organization.setString(3, one.name);
                organization.setString(4, one.website);
                organization.setBytes(5, one.sortKey);
                organization.setString(6, one.searchText);
                organization.setString(7, one.place);
                organization.setString(8, one.placeText);
                organization.setBytes(9, one.salt);
                organization.addBatch();
            }
            organization.executeBatch();
        }
        try (PreparedStatement key = connection.prepareStatement(
                        "insert into organization_key (organization_id, content) values (?, ?)");
                PreparedStatement word = connection.prepareStatement(
                        "insert into organization_word (organization_id, content) values (?, ?)");
                PreparedStatement placed = connection.prepareStatement(
                        "insert into organization_placed_word (organization_id, content) values (?, ?)")) {
            for (Organization one : some) {
                for (String content : one.keys) {
                    key.setObject(1, one.id);
                    key.setString(2, content);
                    key.addBatch();
                }
                insertWords(one.id, one.words, word);
                insertWords(one.id, one.placedWords, placed);
            }
            key.executeBatch();
            word.executeBatch();
            placed.executeBatch();
        }
    }

    public static void insertWords(UUID id, Set<String> words, PreparedStatement into) throws SQLException {
        for (String word : words) {
            into.setObject(1, id);
            into.setBytes(2, new FoldedColumn().convertToDatabaseColumn(word));
            into.addBatch();
        }
    }

    public String name() {
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
}
