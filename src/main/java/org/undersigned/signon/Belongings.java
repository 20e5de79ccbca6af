package org.undersigned.signon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
        List<UUID> signOns =
                letters(all).flatMap(letter -> SignOns.under(letter).stream()).toList();
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

    /** How many of each kind there are, of those that people know of; asks for numbers alone. */
    public static Map<String, Long> counted(Subject subject) {
        Map<String, Long> counted = new LinkedHashMap<>();
        if (subject instanceof Campaign campaign) {
            counted.put("preview", Preview.count("campaign", campaign));
            counted.put("step", (long) campaign.steps.size());
            counted.put("measure", (long) campaign.measures.size());
            count(campaign.letters, counted);
            counted.put("letter", (long) campaign.letters.size());
            counted.put("demand", (long) campaign.demands.size());
        } else if (subject instanceof Letter letter) {
            counted.put("preview", Preview.count("letter", letter));
            count(List.of(letter), counted);
        }
        counted.values().removeIf(number -> number == 0);
        return counted;
    }

    private static void count(List<Letter> letters, Map<String, Long> counted) {
        counted.put("draft", Draft.count("letter in ?1", letters));
        counted.put("sign_on", SignOn.count("letter in ?1", letters));
        counted.put("statement", Statement.count("letter in ?1 and struckAt is null", letters));
        counted.put("reported_count", ReportedCount.count("letter in ?1 and struckAt is null", letters));
        counted.put("revision", Revision.count("letter in ?1", letters));
    }

    Stream<Letter> letters() {
        return letters(all);
    }

    private static Stream<Letter> letters(List<Subject> all) {
        return all.stream().filter(Letter.class::isInstance).map(Letter.class::cast);
    }

    public long signOns() {
        return signOnIds.size();
    }
}
