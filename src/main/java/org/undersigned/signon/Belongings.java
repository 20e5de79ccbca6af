package org.undersigned.signon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.undersigned.access.Grant;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Draft;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Revision;
import org.undersigned.ledger.Subject;

/**
 * All that goes when something is thrown away, in an order in which nothing refers to what is gone.
 *
 * @param signOnIds of the sign-ons, which go first: they may be many
 * @param all the others, itself last
 */
public record Belongings(List<UUID> signOnIds, List<Subject> all) {

    public static Belongings of(Subject subject) {
        List<Subject> all = new ArrayList<>();
        if (subject instanceof Campaign campaign) {
            add(campaign, all);
        } else if (subject instanceof Letter letter) {
            add(letter, all);
        } else {
            all.add(subject);
        }
        List<UUID> signOns = all.stream()
                .filter(Letter.class::isInstance)
                .flatMap(letter -> SignOn.under((Letter) letter).stream())
                .toList();
        return new Belongings(signOns, List.copyOf(all));
    }

    private static void add(Campaign campaign, List<Subject> all) {
        all.addAll(Preview.<Preview>list("campaign = ?1 and letter is null", campaign));
        all.addAll(Grant.<Grant>list("campaignId", campaign.id));
        all.addAll(campaign.steps);
        all.addAll(campaign.measures);
        followersFirst(campaign.letters).forEach(letter -> add(letter, all));
        all.addAll(campaign.demands);
        all.add(campaign);
    }

    private static void add(Letter letter, List<Subject> all) {
        all.addAll(Preview.<Preview>list("letter", letter));
        Draft.of(letter).ifPresent(all::add);
        all.addAll(Statement.of(letter));
        all.addAll(ReportedCount.of(letter));
        List<Revision> newestFirst = new ArrayList<>(letter.revisions);
        Collections.reverse(newestFirst);
        all.addAll(newestFirst);
        all.add(letter);
    }

    private static List<Letter> followersFirst(List<Letter> letters) {
        List<Letter> ordered = new ArrayList<>();
        List<Letter> left = new ArrayList<>(letters);
        while (!left.isEmpty()) {
            Letter last = left.stream()
                    .filter(one -> left.stream().noneMatch(other -> one.equals(other.follows)))
                    .findFirst()
                    .orElse(left.get(0));
            ordered.add(last);
            left.remove(last);
        }
        return ordered;
    }

    /** How many of each kind, of those that people know of. */
    public Map<String, Long> counted() {
        Map<String, Long> counted = new LinkedHashMap<>();
        if (signOns() > 0) {
            counted.put("sign_on", signOns());
        }
        all.stream()
                .limit(all.size() - 1L)
                .map(Subject::subjectType)
                .filter(type -> !type.equals("grant"))
                .forEach(type -> counted.merge(type, 1L, Long::sum));
        return counted;
    }

    public long signOns() {
        return signOnIds.size();
    }
}
