package org.undersigned.signon;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.access.Reach;
import org.undersigned.base.Beginning;
import org.undersigned.base.Folded;
import org.undersigned.base.WordTable;
import org.undersigned.base.WordTable.Joined;
import org.undersigned.base.WordTable.Listed;
import org.undersigned.directory.Organization;
import org.undersigned.directory.Organizations;

/**
 * Sign-ons of any letter, standing or not, where somebody may see them: by the names of their signers, and by the beginning
 * of an e-mail address of whoever spoke for them.
 */
public final class SignOnFinder {

    private static final WordTable WORDS = new WordTable("sign_on_word", "sign_on_id");
    private static final int SHORTEST_ADDRESS = 3;
    // More begin so only while it is not typed yet.
    private static final int MOST_ADDRESSES = 1_000;

    private final String query;
    private final List<String> words;
    private final UUID campaign;
    private final int limit;

    /** @param campaign the one to look in, or null for all */
    private SignOnFinder(String query, UUID campaign, int limit) {
        this.query = query;
        this.words = List.copyOf(Folded.each(query));
        this.campaign = campaign;
        this.limit = limit;
    }

    /** @param likeliest the organizations that the same query finds, at most as many, whose sign-ons come first */
    public static List<SignOn> find(String query, List<Organization> likeliest, Reach reach, int limit) {
        if (Folded.words(query).isEmpty()) {
            return List.of();
        }
        Set<UUID> spokenFor = new LinkedHashSet<>();
        Set<UUID> named = new LinkedHashSet<>();
        for (UUID campaign : reach.scopes()) {
            SignOnFinder there = new SignOnFinder(query, campaign, limit);
            spokenFor.addAll(there.ofContacts());
            named.addAll(there.named(likeliest));
        }
        return bestFirst(query, spokenFor, named, limit);
    }

    private Set<UUID> named(List<Organization> likeliest) {
        Set<UUID> found = new LinkedHashSet<>(
                signedBy(likeliest.stream().map(one -> one.id).toList()));
        found.addAll(ofMembers());
        found.addAll(WORDS.of(campaign).find(words, limit));
        // Fewer than are wanted are all that are named so.
        if (found.size() < limit && likeliest.size() >= limit) {
            found.addAll(ofOrganizations());
        }
        return found;
    }

    private List<UUID> ofContacts() {
        String address = Contact.emailKey(query);
        if (address.length() < SHORTEST_ADDRESS || address.contains(" ")) {
            return List.of();
        }
        Beginning beginning = Beginning.of(address);
        return ids(
                " from (select c.sign_on_id, c.email_key from contact c where c.email_key >= :from and c.email_key < :till"
                        + " order by c.email_key, c.sign_on_id limit " + MOST_ADDRESSES + ") c"
                        + " join sign_on s on s.id = c.sign_on_id",
                "1 = 1",
                "order by c.email_key, s.id",
                Map.of("from", beginning.from(), "till", beginning.till()));
    }

    private List<UUID> signedBy(Collection<UUID> organizations) {
        // Within a campaign an index tells it all; asked without the join, H2 would read each of their sign-ons.
        String theirs = campaign == null ? "" : " and s.campaign_id = :campaign";
        return organizations.isEmpty()
                ? List.of()
                : ids(
                        " from organization o join sign_on s on s.organization_id = o.id" + theirs,
                        "o.id in (:organizations)",
                        "order by o.id, s.id",
                        Map.of("organizations", organizations));
    }

    private List<UUID> ofMembers() {
        Map<String, Object> patterns = new HashMap<>();
        StringBuilder named = new StringBuilder("1 = 1");
        for (String word : words) {
            String name = "word" + patterns.size();
            named.append(" and m.search_text like :").append(name);
            patterns.put(name, Folded.wordsBeginningLike(word));
        }
        return ids(" from member m join sign_on s on s.member_id = m.id", named.toString(), "", patterns);
    }

    private List<UUID> ofOrganizations() {
        if (campaign == null) {
            String joins = " join sign_on s on s.organization_id = w.organization_id";
            return Organizations.WORDS.find(words, new Joined("s.id", joins, "", Map.of()), limit);
        }
        return Organizations.WORDS
                .findAllIfFew(words)
                .map(this::signedBy)
                .orElseGet(() -> Organizations.WORDS.findAmong(endorsements(), words, limit));
    }

    // The beginning keeps H2 from going through all those that have no organization.
    private Listed endorsements() {
        return new Listed(
                "s.id",
                "sign_on s",
                "s.organization_id",
                "s.campaign_id = :campaign and s.organization_id >= '00000000-0000-0000-0000-000000000000'",
                "s.campaign_id, s.organization_id, s.id",
                given());
    }

    private List<UUID> ids(String from, String condition, String order, Map<String, Object> parameters) {
        Query asked = Panache.getEntityManager()
                .createNativeQuery(
                        "select s.id" + from + " where " + condition + " and " + within() + " " + order, UUID.class)
                .setMaxResults(limit);
        parameters.forEach(asked::setParameter);
        given().forEach(asked::setParameter);
        @SuppressWarnings("unchecked")
        List<UUID> found = asked.getResultList();
        return found;
    }

    // Asked for with the rest, so that what may not be seen takes nobody's place.
    // Written so that no index answers it: H2 would go through the whole campaign.
    private String within() {
        return campaign == null ? "1 = 1" : "(s.campaign_id = :campaign or s.campaign_id is null)";
    }

    private Map<String, Object> given() {
        return campaign == null ? Map.of() : Map.of("campaign", campaign);
    }

    private static List<SignOn> bestFirst(String query, Set<UUID> spokenFor, Set<UUID> named, int limit) {
        Set<UUID> found = new LinkedHashSet<>(spokenFor);
        found.addAll(named);
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, SignOn> loaded =
                SignOn.<SignOn>list("from SignOn s join fetch s.letter where s.id in ?1", found).stream()
                        .collect(Collectors.toMap(one -> one.id, Function.identity()));
        String wanted = Folded.words(query);
        return found.stream()
                .map(loaded::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(
                        one -> spokenFor.contains(one.id) ? 0 : rank(Folded.words(one.name), wanted)))
                .limit(limit)
                .toList();
    }

    private static int rank(String name, String wanted) {
        if (name.equals(wanted)) {
            return 1;
        }
        return name.startsWith(wanted) ? 2 : 3;
    }
}
