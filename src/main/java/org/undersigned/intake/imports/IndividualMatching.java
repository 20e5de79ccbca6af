package org.undersigned.intake.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.undersigned.base.Folded;
import org.undersigned.campaign.Letter;
import org.undersigned.signon.Contact;
import org.undersigned.signon.PriorSignOns;
import org.undersigned.signon.SignOn;

/** Says of rows whether somebody of the name stands under the letter already. */
final class IndividualMatching {

    private final Letter letter;
    private Map<UUID, String> mailboxes = Map.of();

    IndividualMatching(Letter letter) {
        this.letter = letter;
    }

    void judge(Map<ImportRow, Told> told) {
        Map<String, List<SignOn>> prior = prior(told);
        mailboxes = Contact.mailboxes(
                prior.values().stream().flatMap(List::stream).map(one -> one.id).toList());
        told.forEach((row, one) -> judge(row, one, prior.getOrDefault(Folded.words(one.name()), List.of())));
    }

    /** Those of whom the same stands under the letter. */
    Set<ImportRow> live(Map<ImportRow, Told> told) {
        Map<String, List<SignOn>> prior = prior(told);
        Set<ImportRow> live = new HashSet<>(told.keySet());
        live.removeIf(row -> prior.getOrDefault(Folded.words(told.get(row).name()), List.of()).stream()
                .noneMatch(one -> one.isLive() && isSame(told.get(row), one)));
        return live;
    }

    private Map<String, List<SignOn>> prior(Map<ImportRow, Told> told) {
        Map<String, List<SignOn>> prior = new HashMap<>();
        PriorSignOns.individualsCalled(
                        letter,
                        told.values().stream().map(Told::name).distinct().toList())
                .forEach(one -> prior.computeIfAbsent(Folded.words(one.name), none -> new ArrayList<>())
                        .add(one));
        return prior;
    }

    private void judge(ImportRow row, Told told, List<SignOn> namesakes) {
        if (namesakes.isEmpty()) {
            row.fresh("signer_new", "");
            return;
        }
        SignOn same =
                namesakes.stream().filter(one -> isSame(told, one)).findFirst().orElse(null);
        if (same != null && isOfAnotherMailbox(told, same)) {
            row.possible("namesake", about(same), List.of());
        } else if (same != null && same.isLive()) {
            row.known("signer_already_live", same.name);
        } else if (same != null) {
            row.possible(same.isWaiting() ? "waits_already" : "withdrew_before", same.name, List.of());
        } else {
            row.possible("namesake", about(namesakes.get(0)), List.of());
        }
    }

    private static boolean isSame(Told told, SignOn one) {
        return folded(told.state()).equals(folded(one.state))
                && folded(told.affiliation()).equals(folded(one.affiliation));
    }

    private boolean isOfAnotherMailbox(Told told, SignOn one) {
        String known = mailboxes.get(one.id);
        String email = told.contact() == null ? null : told.contact().email();
        return known != null && email != null && !known.equalsIgnoreCase(email);
    }

    private static String about(SignOn one) {
        return one.name
                + (one.affiliation == null ? "" : ", " + one.affiliation)
                + (one.state == null ? "" : ", " + one.state);
    }

    private static String folded(String text) {
        return text == null ? "" : Folded.words(text);
    }
}
