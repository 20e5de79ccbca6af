package org.undersigned.intake.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.directory.Member;
import org.undersigned.directory.Members;
import org.undersigned.directory.Organization;
import org.undersigned.signon.SignOnKind;

/** Finds the rows that are decided to be recorded: by their place in the table, or by their signers. */
final class RowsToRecord {

    static int count(UUID importId) {
        return (int) ImportRow.count("importId = ?1 and decision in ?2", importId, Decision.TO_RECORD);
    }

    /** Those of a window from which something is recorded, or will be. */
    static List<ImportRow> window(UUID importId, int after, int size) {
        return ImportRow.list(
                ImportRow.WINDOW + " and decision in ?4 order by ordinal",
                importId,
                after,
                after + size,
                Decision.TO_RECORD);
    }

    /** The keys of their signers, in order. */
    static List<String> keys(UUID importId) {
        return ImportRow.getEntityManager()
                .createQuery(
                        "select distinct signerKey from ImportRow where importId = ?1 and decision in ?2 order by signerKey",
                        String.class)
                .setParameter(1, importId)
                .setParameter(2, Decision.TO_RECORD)
                .getResultList();
    }

    static List<ImportRow> of(Collection<String> keys) {
        return ImportRow.list(
                "signerKey in ?1 and decision in ?2 order by signerKey, ordinal", keys, Decision.TO_RECORD);
    }

    /** The organizations of those that are prepared which nobody knows of yet. */
    static List<Organization> toDisclose(UUID importId) {
        return Organization.list(
                "select distinct o from ImportRow r join SignOn s on s.id = r.id join s.organization o"
                        + " where r.importId = ?1 and r.chosen is not null and o.publicSince is null",
                importId);
    }

    /** The members that some are meant to be, by their ids. */
    static Map<UUID, Member> membersAmong(Collection<ImportRow> rows) {
        List<UUID> meant = rows.stream()
                .filter(row -> row.kind == SignOnKind.MEMBER)
                .map(row -> row.chosen)
                .toList();
        return meant.isEmpty()
                ? new HashMap<>()
                : Members.withTerms(meant).stream()
                        .collect(Collectors.toMap(one -> one.id, Function.identity(), (one, same) -> one));
    }

    private RowsToRecord() {}
}
