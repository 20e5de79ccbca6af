package org.undersigned.intake.imports;

import java.time.Instant;
import java.util.List;

/** Finds tables that the program has to do something about by itself. */
final class SheetImports {

    /** Those on which the program has to go on by itself, oldest first. */
    static List<SheetImport> underway() {
        return SheetImport.list(
                "appliedAt is null and sheet is not null and (stagedAt is null or mappedAt is not null and"
                        + " matchedAt is null) order by broughtAt, id");
    }

    /** Those that somebody has recorded and nobody goes on with, oldest first. */
    static List<SheetImport> toRecord(Instant now) {
        return SheetImport.list(
                "recordingAt is not null and appliedAt is null and (steppedAt is null or steppedAt < ?1)"
                        + " order by recordingAt, id",
                now.minus(SheetImport.BROKEN_OFF_AFTER));
    }

    /** Those of which not all is taken back yet that is to be, in the order in which that was asked for. */
    static List<SheetImport> toTakeBack() {
        return SheetImport.list("takenBackAt is not null and takenBackTo < staged order by takenBackAt, id");
    }

    /** Those recorded of which the search does not know all yet. */
    static List<SheetImport> toMakeFindable() {
        return SheetImport.list("appliedAt is not null and findableAt is null order by appliedAt, id");
    }

    /** Those that were brought before a moment and not imported, or ended before it and still have their cells. */
    static List<SheetImport> toForget(Instant then) {
        return SheetImport.list(
                "(recordingAt is null and broughtAt < ?1) or (appliedAt < ?1 and (takenBackAt is null or takenBackAt < ?1)"
                        + " and forgottenAt is null) order by broughtAt, id",
                then);
    }

    private SheetImports() {}
}
