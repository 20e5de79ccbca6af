package org.undersigned.signon;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.access.Reach;
import org.undersigned.base.Beginning;
import org.undersigned.base.Folded;
import org.undersigned.base.WordTable;
import org.undersigned.base.WordTable.Joined;
import org.undersigned.directory.Organization;
import org.undersigned.directory.Organizations;

/**
 * Sign-ons of any letter, standing or not, where somebody may see them: by the names of their signers, and by the beginning
 * of an e-mail address of whoever spoke for them.
 */
public final class SignOnFinder {

    private static final WordTable WORDS = new WordTable("sign_on_word", "sign_on_id");
    private static final int SHORTEST_ADDRESS = 3;

    private final String query;
    private final List<String> words;
    private final Reach reach;
    private final int limit;

    private SignOnFinder(String query, Reach reach, int limit) {
        this.query = query;
        this.words = List.copyOf(Folded.each(query));
        this.reach = reach;
        this.limit = limit;
    }

    /** @param likeliest the organizations that the same query finds, whose sign-ons come first */
    public static List<SignOn> find(String query, List<Organization> likeliest, Reach reach, int limit) {
        return new SignOnFinder(query, reach, limit).find(likeliest);
    }

    private List<SignOn> find(List<Organization> likeliest) {
        if (words.isEmpty()) {
            return List.of();
        }
        List<UUID> spokenFor = ofContacts();
        Set<UUID> found = new LinkedHashSet<>(spokenFor);
        found.addAll(of(likeliest));
        found.addAll(ofMembers());
        found.addAll(WORDS.find(words, joined(" join sign_on s on s.id = w.sign_on_id"), limit));
        if (found.size() < limit) {
            found.addAll(Organizations.WORDS.find(
                    words, joined(" join sign_on s on s.organization_id = w.organization_id"), limit));
        }
        return bestFirst(found, Set.copyOf(spokenFor));
    }

    private List<UUID> ofContacts() {
        String address = Contact.emailKey(query);
        if (address.length() < SHORTEST_ADDRESS || address.contains(" ")) {
            return List.of();
        }
        Beginning beginning = Beginning.of(address);
        return ids(
                " from contact c join sign_on s on s.id = c.sign_on_id",
                "c.email_key >= :from and c.email_key < :till",
                "order by c.email_key, s.id",
                Map.of("from", beginning.from(), "till", beginning.till()));
    }

    private List<UUID> of(Collection<Organization> organizations) {
        return organizations.isEmpty()
                ? List.of()
                : ids(
                        " from sign_on s",
                        "s.organization_id in (:organizations)",
                        "order by s.organization_id, s.id",
                        Map.of(
                                "organizations",
                                organizations.stream().map(one -> one.id).toList()));
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

    private List<UUID> ids(String from, String condition, String order, Map<String, Object> parameters) {
        Joined joined = joined(from);
        Query asked = Panache.getEntityManager()
                .createNativeQuery(
                        "select s.id" + joined.joins() + " where " + condition + joined.condition() + " " + order,
                        UUID.class)
                .setMaxResults(limit);
        parameters.forEach(asked::setParameter);
        joined.parameters().forEach(asked::setParameter);
        @SuppressWarnings("unchecked")
        List<UUID> found = asked.getResultList();
        return found;
    }

    // Asked for with the rest, so that what may not be seen takes nobody's place.
    private Joined joined(String joins) {
        return reach.everywhere()
                ? new Joined("s.id", joins, "", Map.of())
                : new Joined(
                        "s.id",
                        joins + " join letter l on l.id = s.letter_id",
                        " and l.campaign_id in (:campaigns)",
                        Map.of("campaigns", reach.campaigns()));
    }

    private List<SignOn> bestFirst(Set<UUID> found, Set<UUID> spokenFor) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, SignOn> loaded =
                SignOn.<SignOn>list("from SignOn s join fetch s.letter where s.id in ?1", found).stream()
                        .collect(Collectors.toMap(one -> one.id, Function.identity()));
        String wanted = Folded.words(query);
        return found.stream()
                .map(loaded::get)
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
