package org.undersigned.intake.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.undersigned.directory.Member;
import org.undersigned.signon.Evidence;
import org.undersigned.signon.Recording;
import org.undersigned.signon.Signer;

/** What rows of an import have recorded. */
final class RowRecordings {

    private final SheetImport brought;
    private final Terms terms;
    private final Evidence evidence;
    private final LocalDate today;

    RowRecordings(SheetImport brought, LocalDate today) {
        this.brought = brought;
        this.terms = brought.said();
        this.evidence = terms.evidence(brought.sourceId);
        this.today = today;
    }

    /** In the order of the rows. */
    List<Recording> of(Map<ImportRow, Told> rows) {
        Map<UUID, Member> members = RowsToRecord.membersAmong(rows.keySet());
        return rows.entrySet().stream()
                .map(one -> recording(one.getKey(), one.getValue(), members))
                .toList();
    }

    private Recording recording(ImportRow row, Told told, Map<UUID, Member> members) {
        return new Recording(
                row.id,
                brought.revision.id,
                signer(row, told, members),
                told.date(),
                terms.basis(),
                null,
                evidence,
                terms.isPublished(),
                told.contact());
    }

    private Signer signer(ImportRow row, Told told, Map<UUID, Member> members) {
        return switch (row.kind) {
            case ORGANIZATION ->
                row.decision == Decision.KNOWN
                        ? new Signer.AnOrganization(row.chosen, told.name())
                        : new Signer.ANewOrganization(told.name(), told.website(), told.level(), told.place());
            case MEMBER -> new MemberMatching(brought.revision.letter, today).signer(members.get(row.chosen), told);
            case INDIVIDUAL -> new Signer.AnIndividual(told.name(), told.title(), told.affiliation(), told.state());
        };
    }
}
