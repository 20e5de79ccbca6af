package org.undersigned.desk;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.access.Reach;
import org.undersigned.access.Staff;
import org.undersigned.base.Folded;
import org.undersigned.base.FoldedColumn;
import org.undersigned.base.Ids;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Revision;
import org.undersigned.desk.links.Links;
import org.undersigned.directory.ManyOrganizations;
import org.undersigned.directory.ManyOrganizations.Made;

/**
 * How long finding takes among 100,000 organizations and 1,000,000 sign-ons, each with its entry in the ledger; run by hand:
 * {@code -Dtest=SearchTimes}.
 */
@QuarkusTest
class SearchTimes {

    private static final int ORGANIZATIONS = Integer.getInteger("organizations", 100_000);
    private static final int SIGN_ONS = Integer.getInteger("signons", 1_000_000);
    private static final int CHUNK = 20_000;
    private static final int LETTERS = 20;
    private static final int MEMBERS = 600;
    private static final int ROUNDS = 10;
    private static final String[] FIRST =
            "Ana Luis Maria Jose Emma Noah Olga Ivan Mei Wei Amina Omar Ruth Saul Nina Theo Rosa Hugo Lena Karl Uma Ravi Elsa Finn"
                    .split(" ");

    private final Random random = new Random(2);
    private final ManyOrganizations names = new ManyOrganizations();
    private final List<UUID> letters = new ArrayList<>();
    private final List<UUID> revisions = new ArrayList<>();
    private final List<UUID> members = new ArrayList<>();
    private List<Made> organizations;
    private UUID alex;
    private UUID big;
    private UUID small;

    @Inject
    Links links;

    @Inject
    DataSource database;

    @Test
    void finding_among_many() throws SQLException {
        long begun = System.nanoTime();
        fill();
        System.out.printf(
                "%d organizations and %d sign-ons made in %d s%n",
                ORGANIZATIONS, SIGN_ONS, (System.nanoTime() - begun) / 1_000_000_000);
        String session = Staff.session(alex);
        List<Double> all = new ArrayList<>();
        List<Double> options = new ArrayList<>();
        queries().forEach((what, queries) -> {
            all.addAll(measure("page, " + what, queries, q -> get(session, "/desk/search", q)));
            options.addAll(measure("options, " + what, queries, q -> get(session, "/desk/search/options", q)));
        });
        print("page, all queries", all);
        print("options, all queries", options);
        List<String> every = queries().values().stream().flatMap(List::stream).toList();
        for (String kind : Search.KINDS) {
            Reach everywhere = new Reach(true, Set.of());
            print(
                    "only " + kind,
                    measure(
                            "",
                            every,
                            q -> World.written(() -> new Finding(q, everywhere, List.of(), links, "en", 9).of(kind))));
        }
        measure("type-ahead", every, q -> get(session, "/desk/suggestions/organizations", q));
        List<String> whole = queries().get("a whole name");
        measure("asked again, a whole name", whole, q -> get(session, "/desk/search", q));
        oneCampaign("a small campaign's", Staff.editor("Small Campaigner", small));
        oneCampaign("an empty campaign's", Staff.editor("Empty Campaigner", DeskWorld.campaign("empty")));
    }

    private void oneCampaign(String whose, UUID editor) {
        String session = Staff.session(editor);
        List<Double> all = new ArrayList<>();
        queries()
                .forEach((what, queries) ->
                        all.addAll(measure(whose + " page, " + what, queries, q -> get(session, "/desk/search", q))));
        print(whose + " page, all queries", all);
    }

    private Map<String, List<String>> queries() {
        Map<String, List<String>> queries = new LinkedHashMap<>();
        queries.put(
                "a whole name",
                List.of(organizations.get(17).name(), organizations.get(4_711).name()));
        queries.put("one word", List.of("immigrant", "refugee", "Caville", "national"));
        queries.put(
                "two words",
                List.of("immigrant rights", "chicago law", "national Baville", "center national", "ana paville"));
        queries.put("a prefix", List.of("immi", "na", "ce", "cav"));
        queries.put("one letter", List.of("a", "c", "n", "z", "i"));
        queries.put("nonsense", List.of("xqzzt", "xqzzt immigrant", "national xq", "qqqqqq wwwwww"));
        queries.put("misspelt", List.of("Imigrant Caville", "Refuge Coalitoin", "Imigrant", "Sollidarity network"));
        queries.put("place", List.of("legal springfield", "springfield", "chicago tx", "Caville salem", "xqzzt salem"));
        queries.put("e-mail", List.of("ana.1234@example.org", "luis.77", "nobody@example.org"));
        queries.put("member", List.of("X000123", "sample 77", "illinois", "texas placeholder"));
        queries.put("individual", List.of("ana example", "Rosa Bavillex 123", "hugo 4242"));
        queries.put("action", List.of("published", "alex example", "letterhead", "withdrawn alex", "published alex"));
        return queries;
    }

    private void fill() throws SQLException {
        alex = Staff.administrator("Alex Example");
        big = World.campaignId();
        small = DeskWorld.otherCampaign();
        for (int letter = 0; letter < LETTERS; letter++) {
            UUID campaign = campaign(letter);
            String revision =
                    DeskWorld.lettersOwnRevision("times-" + letter, one -> one.campaign = Campaign.findById(campaign));
            revisions.add(UUID.fromString(revision));
            letters.add(World.written(() -> Revision.<Revision>findById(UUID.fromString(revision)).letter.id));
        }
        for (int member = 0; member < MEMBERS; member++) {
            members.add(DeskWorld.member(
                    String.format("X%06d", member), pick(FIRST), "Sample" + member, pick(FIRST) + " Sample " + member));
        }
        organizations = names.make(ORGANIZATIONS);
        for (int made = 0; made < SIGN_ONS; made += CHUNK) {
            int from = made;
            World.written(() -> chunk(from));
        }
        tidy();
    }

    // As PostgreSQL does by itself some minutes after so many rows came, otherwise in the midst of what is measured.
    private void tidy() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(isEmbedded(connection) ? "analyze" : "vacuum analyze");
        }
    }

    private static boolean isEmbedded(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }

    // One letter of twenty is another campaign's.
    private UUID campaign(int letter) {
        return letter == 0 ? small : big;
    }

    private record Row(
            UUID id,
            int letter,
            String kind,
            UUID member,
            Made organization,
            String name,
            String affiliation,
            UUID place) {

        String searchText() {
            return organization == null ? Folded.searchText(2_000, name, affiliation) : organization.searchText();
        }
    }

    // Of ten four are organizations', one in twenty a member's as long as there are any, the others individuals'.
    private Row row(int number) {
        UUID id = Ids.next();
        if (number % 10 < 4) {
            int nth = number / 10 * 4 + number % 10;
            Made of = organizations.get(nth % organizations.size());
            int letter = (nth / organizations.size() + nth) % LETTERS;
            return new Row(id, letter, "ORGANIZATION", null, of, of.name(), null, of.id());
        }
        if (number % 20 == 19 && number / 20 < MEMBERS * LETTERS) {
            UUID member = members.get(number / 20 % MEMBERS);
            return new Row(
                    id, number / 20 / MEMBERS, "MEMBER", member, null, "Sample " + number / 20 % MEMBERS, null, member);
        }
        String name = pick(FIRST) + " " + names.name().split(" ")[0] + "x " + random.nextInt(20_000);
        return new Row(id, number % LETTERS, "INDIVIDUAL", null, null, name, number % 4 == 0 ? names.name() : null, id);
    }

    private int chunk(int from) {
        Panache.getEntityManager().unwrap(Session.class).doWork(connection -> {
            believeKeys(connection);
            try (PreparedStatement signOn = connection.prepareStatement(
                            "insert into sign_on (id, letter_id, campaign_id, revision_id, kind, member_id, organization_id, name, affiliation,"
                                    + " chamber, party, state, district, date_basis, assurance, received_at, published_at, place,"
                                    + " list_key, search_text, salt, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'SIGNED',"
                                    + " 'ATTESTED', current_timestamp, current_timestamp, ?, ?, ?, ?, 0)");
                    PreparedStatement word = connection.prepareStatement(
                            "insert into sign_on_word (sign_on_id, campaign_id, content) values (?, ?, ?)");
                    PreparedStatement contact = connection.prepareStatement(
                            "insert into contact (sign_on_id, email, email_key, may_sign, salt, version) values (?, ?, ?, true, ?, 0)");
                    PreparedStatement entry = connection.prepareStatement(
                            "insert into ledger_entry (id, at, actor_kind, actor_id, actor_name, verb, subject_type, subject,"
                                    + " campaign_id, is_public, fields, reason) values (?, current_timestamp, 'STAFF', ?, 'Alex Example', ?,"
                                    + " 'sign_on', ?, ?, false, '', ?)");
                    PreparedStatement reason = connection.prepareStatement(
                            "insert into ledger_entry_word (entry_id, campaign_id, content) values (?, ?, ?)")) {
                for (int number = from; number < from + CHUNK; number++) {
                    Row row = row(number);
                    UUID campaign = campaign(row.letter);
                    boolean ofMember = row.member != null;
                    Object[] values = {
                        row.id,
                        letters.get(row.letter),
                        campaign,
                        revisions.get(row.letter),
                        row.kind,
                        row.member,
                        row.organization == null ? null : row.organization.id(),
                        row.name,
                        row.affiliation,
                        ofMember ? "HOUSE" : null,
                        ofMember ? "Democrat" : null,
                        ofMember ? "IL" : null,
                        ofMember ? 4 : null,
                        row.place,
                        key(row),
                        row.searchText(),
                        new byte[16]
                    };
                    set(signOn, values);
                    if (row.kind.equals("INDIVIDUAL")) {
                        insertWords(row.id, campaign, row.searchText(), word);
                    }
                    if (number % 5 == 0) {
                        String email = pick(FIRST).toLowerCase() + "." + number + "@example.org";
                        set(contact, row.id, email, email.getBytes(StandardCharsets.UTF_8), new byte[16]);
                    }
                    UUID id = Ids.next();
                    boolean withdrawn = number % 50 == 0;
                    String why = withdrawn ? "their letterhead of " + pick(FIRST) + " says so" : null;
                    set(entry, id, alex, withdrawn ? "sign_on.withdrawn" : "sign_on.published", row.id, campaign, why);
                    if (withdrawn) {
                        insertWords(id, campaign, why, reason);
                    }
                }
                for (PreparedStatement each : List.of(signOn, word, contact, entry, reason)) {
                    each.executeBatch();
                }
            }
        });
        return CHUNK;
    }

    private static void insertWords(UUID id, UUID campaign, String text, PreparedStatement into) throws SQLException {
        for (String word : Folded.each(text)) {
            set(into, id, campaign, new FoldedColumn().convertToDatabaseColumn(word));
        }
    }

    // What is made here refers to what was made here.
    private static void believeKeys(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    isEmbedded(connection)
                            ? "set referential_integrity false"
                            : "set local session_replication_role = replica");
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
        statement.addBatch();
    }

    private static byte[] key(Row row) {
        byte[] name = Folded.sortKey(row.name);
        byte[] key = new byte[3 + name.length];
        key[0] = (byte) (row.kind.equals("MEMBER") ? 1 : row.kind.equals("ORGANIZATION") ? 2 : 3);
        System.arraycopy(name, 0, key, 3, name.length);
        return key;
    }

    private static void get(String session, String path, String q) {
        try {
            HttpResponse<String> answer = CLIENT.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path + "?q="
                                    + URLEncoder.encode(q, StandardCharsets.UTF_8)))
                            .header("Cookie", "undersigned-session=" + session)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(q + ": " + answer.statusCode());
            }
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }

    private static List<Double> measure(String what, List<String> queries, Consumer<String> use) {
        queries.forEach(use);
        List<Double> times = new ArrayList<>();
        String slowest = "";
        double longest = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (String query : queries) {
                long begun = System.nanoTime();
                use.accept(query);
                double took = (System.nanoTime() - begun) / 1e6;
                times.add(took);
                if (took > longest) {
                    longest = took;
                    slowest = query;
                }
            }
        }
        if (!what.isEmpty()) {
            print(what + " (slowest: " + slowest + ")", times);
        }
        return times;
    }

    private static void print(String what, List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        System.out.printf(
                "%-70s median %.1f ms, 95th %.1f ms, worst %.1f ms%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.get(sorted.size() - 1));
    }
}
