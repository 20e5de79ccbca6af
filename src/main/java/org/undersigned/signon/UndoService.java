package org.undersigned.signon;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Refusal;
import org.undersigned.base.Writes;
import org.undersigned.ledger.Changes.Change;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.source.CitationService;

/** Takes back what somebody just did to a sign-on, from what the ledger says that it was before. */
@ApplicationScoped
public class UndoService {

    /** The reason that an undoing is entered with. */
    public static final String REASON = "undone";

    private final SignOnService signOns;
    private final CorrectionService corrections;

    UndoService(SignOnService signOns, CorrectionService corrections) {
        this.signOns = signOns;
        this.corrections = corrections;
    }

    /** What is to be taken back: all since an entry, if that is one act of this person's; else nothing. */
    public static List<LedgerEntry> undoable(UUID signOn, long since, UUID staffMember) {
        List<LedgerEntry> done = LedgerEntry.about(signOn, since);
        boolean theirs = done.stream().allMatch(entry -> staffMember.equals(entry.actorId));
        return theirs && isOneAct(done) ? done : List.of();
    }

    // An act enters each record that it changes once.
    private static boolean isOneAct(List<LedgerEntry> done) {
        return done.stream().map(entry -> entry.subjectType).distinct().count() == done.size();
    }

    /** @throws Refusal {@code undo_overtaken} if there is nothing, or more was done since */
    @Writes
    public void undo(UUID signOn, long since, UUID staffMember) {
        List<LedgerEntry> done = undoable(signOn, since, staffMember);
        if (done.isEmpty()) {
            throw new Refusal("undo_overtaken");
        }
        done.forEach(entry -> undo(signOn, entry));
    }

    private void undo(UUID id, LedgerEntry entry) {
        switch (entry.verb) {
            case "sign_on.published" -> signOns.strike(id, REASON);
            case "sign_on.received" -> signOns.decline(id, REASON);
            case "sign_on.declined", "sign_on.withdrawn", "sign_on.struck" -> signOns.restore(id, REASON);
            case "sign_on.restored" -> repeat(id, entry.changes().byField());
            case "sign_on.corrected", "contact.corrected" ->
                putBack(id, entry.changes().byField());
            default -> {} // What was recorded beside it stays.
        }
    }

    private void repeat(UUID id, Map<String, Change> changes) {
        if (before(changes, "withdrawn_at") != null) {
            String on = before(changes, "withdrawn_on");
            signOns.withdraw(id, before(changes, "withdrawal_reason"), on == null ? null : new PartialDate(on));
        } else if (before(changes, "struck_at") != null) {
            signOns.strike(id, before(changes, "struck_reason"));
        } else {
            signOns.decline(id, before(changes, "declined_reason"));
        }
    }

    private void putBack(UUID id, Map<String, Change> changes) {
        Map<String, String> before = new LinkedHashMap<>();
        changes.forEach((field, change) -> before.put(field, text(change.before())));
        SignOn signOn = SignOn.withId(id);
        corrections.apply(before, signOn, Contact.behind(signOn), REASON);
    }

    // As its form writes it: several sources stand one a line.
    private static String text(Object before) {
        return before instanceof Collection<?> cited
                ? cited.stream()
                        .map(one -> CitationService.line((Map<?, ?>) one))
                        .collect(Collectors.joining("\n"))
                : Objects.toString(before, "");
    }

    private static String before(Map<String, Change> changes, String field) {
        Change change = changes.get(field);
        return change == null ? null : (String) change.before();
    }
}
