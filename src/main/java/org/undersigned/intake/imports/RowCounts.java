package org.undersigned.intake.imports;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.undersigned.base.Codes;

/**
 * How many rows of an import are what.
 *
 * @param toRecord those that will be recorded as things are decided
 * @param undecided possible duplicates that nobody decided about
 */
public record RowCounts(
        Map<Verdict, Long> of, long toRecord, long undecided, long recorded, long leftOut, long struck, long changed) {

    public static RowCounts of(UUID importId) {
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
            toRecord += row[1] == Decision.NEW || row[1] == Decision.KNOWN ? number : 0;
            undecided += row[1] == null ? number : 0;
        }
        return new RowCounts(
                of,
                toRecord,
                undecided,
                ImportRow.count("importId = ?1 and signOnId is not null", importId),
                ImportRow.count("importId = ?1 and outcome = 'left_out'", importId),
                ImportRow.count("importId = ?1 and outcome in ('struck', 'declined')", importId),
                ImportRow.count("importId = ?1 and outcome = 'changed'", importId));
    }

    public long all() {
        return of.values().stream().mapToLong(Long::longValue).sum();
    }

    public long of(String verdict) {
        return Codes.find(Verdict.class, verdict).map(of::get).orElseGet(this::all);
    }
}
