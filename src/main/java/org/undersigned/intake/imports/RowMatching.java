package org.undersigned.intake.imports;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.undersigned.base.Folded;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.Organization;
import org.undersigned.signon.SignOnKind;

/** Says of some rows what each is, from its cells, from what stands under the letter, and from whom the directory knows. */
final class RowMatching {

    private final SheetImport brought;
    private final Letter letter;
    private final Map<Integer, Column> columns;
    private final Terms terms;
    private final LocalDate today;
    private final RowsAbove above;

    RowMatching(SheetImport brought, LocalDate today, RowsAbove above) {
        this.brought = brought;
        this.letter = brought.revision.letter;
        this.columns = brought.columns();
        this.terms = brought.said();
        this.today = today;
        this.above = above;
    }

    void judge(List<ImportRow> rows) {
        List<EarlierDecision> decided = EarlierDecision.about(rows);
        judgeByItself(rows);
        decided.forEach(EarlierDecision::tryAgain);
    }

    private void judgeByItself(List<ImportRow> rows) {
        Map<ImportRow, Told> told = new LinkedHashMap<>();
        rows.stream().filter(row -> row.line > brought.heading).forEach(row -> {
            try {
                Told one = Told.of(row.texts(), columns, terms);
                one.refuseAhead(today);
                row.identify(one.kind(), key(one));
                told.put(row, one);
            } catch (Told.Wrong wrong) {
                row.identify(null, "");
                row.wrong(wrong.code, wrong.found);
            }
        });
        leaveOutRepeated(told);
        leaveOutUnasked(told);
        new OrganizationMatching(letter, above).judge(of(told, SignOnKind.ORGANIZATION));
        new IndividualMatching(letter).judge(of(told, SignOnKind.INDIVIDUAL));
        new MemberMatching(letter, today).judge(of(told, SignOnKind.MEMBER));
    }

    private static String key(Told told) {
        return switch (told.kind()) {
            case ORGANIZATION -> "organization " + Organization.telling(told.name());
            case MEMBER ->
                "member "
                        + (told.bioguide() == null ? Folded.words(told.name()) + " " + told.state() : told.bioguide());
            case INDIVIDUAL ->
                "individual "
                        + String.join(
                                "|",
                                Folded.words(told.name()),
                                String.valueOf(told.state()),
                                Folded.words(String.valueOf(told.affiliation())));
        };
    }

    private void leaveOutRepeated(Map<ImportRow, Told> told) {
        Map<String, Told> seen = before(told.keySet());
        told.entrySet().removeIf(one -> {
            Told first = seen.putIfAbsent(one.getKey().signerKey, one.getValue());
            if (first != null && one.getValue().repeats(first)) {
                one.getKey().known("twice", "");
            } else if (first != null) {
                one.getKey().possible("twice_otherwise", first.name(), List.of());
            }
            return first != null;
        });
    }

    /** What the rows further up say of the same signers, by their keys. */
    private Map<String, Told> before(Set<ImportRow> rows) {
        Map<String, Told> before = new HashMap<>();
        if (!rows.isEmpty()) {
            ofSigners(
                            rows.stream().map(row -> row.signerKey).toList(),
                            rows.iterator().next().ordinal)
                    .forEach(row -> before.putIfAbsent(row.signerKey, Told.of(row.texts(), columns, terms)));
        }
        return before;
    }

    /** Those before an ordinal that name any of some signers, by their keys; each key is of one import. */
    private static List<ImportRow> ofSigners(Collection<String> keys, int ordinal) {
        return ImportRow.list("signerKey in ?1 and ordinal < ?2 order by ordinal", keys, ordinal);
    }

    private void leaveOutUnasked(Map<ImportRow, Told> told) {
        told.keySet().removeIf(row -> {
            boolean unasked = !row.kind.maySign(letter);
            if (unasked) {
                row.wrong("kind_not_asked", "");
            }
            return unasked;
        });
    }

    private static Map<ImportRow, Told> of(Map<ImportRow, Told> told, SignOnKind kind) {
        Map<ImportRow, Told> some = new LinkedHashMap<>(told);
        some.keySet().removeIf(row -> row.kind != kind);
        return some;
    }
}
