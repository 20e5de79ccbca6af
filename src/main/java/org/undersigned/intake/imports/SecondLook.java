package org.undersigned.intake.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.undersigned.base.Folded;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.Member;
import org.undersigned.directory.Organization;
import org.undersigned.signon.PreparedSignOns;
import org.undersigned.signon.PriorSignOns;
import org.undersigned.signon.Recordings;
import org.undersigned.signon.SignOnKind;

/** Leaves out, of the rows that are to be recorded, what has come to stand under the letter since they were judged, and what its rules refuse since. */
final class SecondLook {

    private final SheetImport brought;
    private final Recordings recordings;
    private final LocalDate today;
    private final Set<UUID> signed = new HashSet<>();
    private final Set<String> added = new HashSet<>();

    SecondLook(SheetImport brought, Recordings recordings, LocalDate today) {
        this.brought = brought;
        this.recordings = recordings;
        this.today = today;
    }

    /** What is left of them, and what they tell. */
    Map<ImportRow, Told> of(List<ImportRow> rows) {
        Letter letter = brought.revision.letter;
        Terms terms = brought.said();
        Map<Integer, Column> columns = brought.columns();
        Map<ImportRow, Told> told = new LinkedHashMap<>();
        rows.forEach(row -> told.put(row, Told.of(row.texts(), columns, terms)));
        leaveOutRefused(told, letter);
        meetAgain(told);
        leaveOutAddedTwice(told);
        leaveOutLive(told.keySet(), letter);
        leaveOutIndividuals(told, letter);
        return told;
    }

    // The letter may ask for others by now, and a list of members may say otherwise.
    private void leaveOutRefused(Map<ImportRow, Told> told, Letter letter) {
        Map<UUID, Member> members = RowsToRecord.membersAmong(told.keySet());
        MemberMatching matching = new MemberMatching(letter, today);
        told.entrySet().removeIf(one -> {
            ImportRow row = one.getKey();
            Member member = members.get(row.chosen);
            String why = !row.kind.maySign(letter)
                    ? "kind_not_asked"
                    : row.kind != SignOnKind.MEMBER
                            ? null
                            : member == null ? "member_unknown" : matching.obstacle(member, one.getValue());
            if (why != null) {
                row.wrong(why, member == null ? one.getValue().name() : member.officialName);
                row.leaveOut();
            }
            return why != null;
        });
    }

    private void meetAgain(Map<ImportRow, Told> told) {
        Map<ImportRow, Told> added = new LinkedHashMap<>(told);
        added.keySet().removeIf(row -> row.kind != SignOnKind.ORGANIZATION || row.decision != Decision.NEW);
        Map<String, UUID> known =
                recordings.meet(added.values().stream().map(Told::name).toList());
        added.forEach((row, one) -> {
            UUID meant = known.get(Folded.words(one.name()));
            if (meant != null) {
                row.decision = Decision.KNOWN;
                row.chosen = meant;
            }
        });
    }

    // The same name has the same key, so they come together.
    private void leaveOutAddedTwice(Map<ImportRow, Told> told) {
        told.entrySet().removeIf(one -> {
            ImportRow row = one.getKey();
            boolean again = row.kind == SignOnKind.ORGANIZATION
                    && row.decision == Decision.NEW
                    && !added.add(Folded.words(one.getValue().name()));
            if (again) {
                row.known("twice", one.getValue().name());
                row.leaveOut();
            }
            return again;
        });
    }

    private void leaveOutLive(Set<ImportRow> rows, Letter letter) {
        Map<UUID, UUID> roots = roots(rows);
        Set<UUID> taken = new HashSet<>(PriorSignOns.placesTaken(letter, roots.values()));
        taken.addAll(PreparedSignOns.signing(brought.id, roots.values()));
        rows.removeIf(row -> {
            UUID signer = row.chosen == null ? null : roots.get(row.chosen);
            boolean stands = signer != null && (taken.contains(signer) || !signed.add(signer));
            if (stands) {
                row.known("signer_already_live", "");
                row.leaveOut();
            }
            return stands;
        });
    }

    // Somebody may have merged the one that is meant meanwhile.
    private static Map<UUID, UUID> roots(Set<ImportRow> rows) {
        Map<UUID, UUID> roots = new HashMap<>();
        rows.stream().filter(row -> row.chosen != null).forEach(row -> roots.put(row.chosen, row.chosen));
        if (!roots.isEmpty()) {
            Organization.<Organization>list("id in ?1 and mergedInto is not null", List.copyOf(roots.keySet()))
                    .forEach(one -> roots.put(one.id, one.root().id));
        }
        return roots;
    }

    private void leaveOutIndividuals(Map<ImportRow, Told> told, Letter letter) {
        Map<ImportRow, Told> fresh = new LinkedHashMap<>(told);
        fresh.keySet().removeIf(row -> row.kind != SignOnKind.INDIVIDUAL || row.verdict != Verdict.NEW);
        for (ImportRow row : new IndividualMatching(letter).live(fresh)) {
            row.known("signer_already_live", row.detail);
            row.leaveOut();
            told.remove(row);
        }
    }
}
