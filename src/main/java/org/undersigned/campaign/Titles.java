package org.undersigned.campaign;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.undersigned.access.Reach;
import org.undersigned.base.Finder;
import org.undersigned.base.Folded;

/** Campaigns and letters, drafts too, by the words of their titles in any language; there are few, so that each is looked at. */
public final class Titles {

    private static final int NONE = 4;
    private static final String CAMPAIGNS =
            "select c.id, c.id, c.title, t.title from Campaign c left join c.translations t order by c.id desc";
    private static final String LETTERS =
            "select l.id, l.campaign.id, l.title, t.title from Letter l left join l.translations t order by l.id desc";

    private record Title(UUID id, UUID campaign, String original, String translated) {}

    /** Those that somebody may see: what is called so, then what begins so, then where each word begins one of a title's. */
    public static List<Campaign> campaigns(String query, Reach reach, int limit) {
        List<UUID> ids = find(CAMPAIGNS, query, reach::covers, limit);
        return inOrder(ids, Campaign.<Campaign>list("id in ?1", ids), one -> one.id);
    }

    public static List<Letter> letters(String query, Reach reach, int limit) {
        List<UUID> ids = find(LETTERS, query, reach::covers, limit);
        return inOrder(ids, Letter.<Letter>list("id in ?1", ids), one -> one.id);
    }

    /** Narrows campaigns to those of which each word begins a word of one title. */
    public static void narrowCampaigns(Finder<?> finder, String query) {
        finder.and("it.id in ?", find(CAMPAIGNS, query, any -> true, Integer.MAX_VALUE));
    }

    public static void narrowLetters(Finder<?> finder, String query) {
        finder.and("it.id in ?", find(LETTERS, query, any -> true, Integer.MAX_VALUE));
    }

    private static List<UUID> find(String titles, String query, Predicate<UUID> campaign, int limit) {
        Set<String> words = Folded.each(query);
        String wanted = Folded.words(query);
        Map<UUID, Integer> ranks = new LinkedHashMap<>();
        for (Title title :
                Panache.getEntityManager().createQuery(titles, Title.class).getResultList()) {
            int rank = Math.min(rank(title.original, wanted, words), rank(title.translated, wanted, words));
            if (rank < NONE && campaign.test(title.campaign)) {
                ranks.merge(title.id, rank, Math::min);
            }
        }
        return ranks.keySet().stream()
                .sorted(Comparator.comparing(ranks::get))
                .limit(limit)
                .toList();
    }

    private static int rank(String title, String wanted, Set<String> words) {
        if (title == null || words.isEmpty()) {
            return NONE;
        }
        String folded = Folded.words(title);
        if (folded.equals(wanted)) {
            return 1;
        }
        if (folded.startsWith(wanted)) {
            return 2;
        }
        String framed = " " + folded;
        return words.stream().allMatch(word -> framed.contains(" " + word)) ? 3 : NONE;
    }

    private static <T> List<T> inOrder(List<UUID> ids, List<T> found, Function<T, UUID> id) {
        Map<UUID, T> byId = found.stream().collect(Collectors.toMap(id, Function.identity()));
        return ids.stream().map(byId::get).toList();
    }

    private Titles() {}
}
