package org.undersigned.intake.imports;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.undersigned.base.Codes;

/**
 * How many rows of an import are what.
 *
 * @param toRecord how many sign-ons will be recorded as things are decided; none once it is imported
 * @param undecided possible duplicates that nobody decided about
 * @param lost of which what was decided holds no more
 */
public record RowCounts(
        Map<Verdict, Long> of,
        long toRecord,
        long undecided,
        long lost,
        long recorded,
        long leftOut,
        long struck,
        long changed) {

    // Who is known is recorded once, whatever number of rows name them, and not again where they stand already.
    private static final String KNOWN_TO_RECORD =
            "select count(distinct r.chosen) from ImportRow r where r.importId = ?1 and r.decision = ?2 and not exists"
                    + " (select 1 from SignOn s where s.place = r.chosen and s.letter = ?3)";

    public static RowCounts of(SheetImport brought) {
        UUID importId = brought.id;
        Map<Verdict, Long> of = new EnumMap<>(Verdict.class);
        for (Verdict one : Verdict.values()) {
            of.put(one, 0L);
        }
        long toRecord = 0;
        long undecided = 0;
        for (Object[] row : Panache.getEntityManager()
                .createQuery(
                        "select verdict, decision, count(*) from ImportRow where importId = ?1 and verdict is not null"
                                + " group by verdict, decision",
                        Object[].class)
                .setParameter(1, importId)
                .getResultList()) {
            long number = (Long) row[2];
            of.merge((Verdict) row[0], number, Long::sum);
            toRecord += row[1] == Decision.NEW ? number : 0;
            undecided += row[1] == null ? number : 0;
        }
        return new RowCounts(
                of,
                brought.appliedAt == null ? toRecord + knownToRecord(brought) : 0,
                undecided,
                ImportRow.countLost(importId),
                brought.appliedAt == null ? 0 : brought.prepared,
                withOutcome(importId, ImportRow.LEFT_OUT),
                withOutcome(importId, ImportRow.STRUCK, ImportRow.DECLINED),
                withOutcome(importId, ImportRow.CHANGED));
    }

    private static long withOutcome(UUID importId, String... outcomes) {
        return ImportRow.count("importId = ?1 and outcome in ?2", importId, List.of(outcomes));
    }

    private static long knownToRecord(SheetImport brought) {
        return Panache.getEntityManager()
                .createQuery(KNOWN_TO_RECORD, Long.class)
                .setParameter(1, brought.id)
                .setParameter(2, Decision.KNOWN)
                .setParameter(3, brought.revision.letter)
                .getSingleResult();
    }

    public long all() {
        return of.values().stream().mapToLong(Long::longValue).sum();
    }

    public long of(String verdict) {
        return Codes.find(Verdict.class, verdict).map(of::get).orElseGet(this::all);
    }
}
