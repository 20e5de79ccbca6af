package org.undersigned.intake.imports;

/** How far an import has come: what it waits for, or what became of it; with the condition on those that are there. */
public enum Progress {
    SHEET("it.sheet is null"),
    STAGING("it.sheet is not null and it.stagedAt is null"),
    MAPPING("it.stagedAt is not null and it.mappedAt is null"),
    MATCHING("it.mappedAt is not null and it.matchedAt is null"),
    DECISIONS("it.matchedAt is not null and it.recordingAt is null"),
    RECORDING("it.recordingAt is not null and it.appliedAt is null"),
    APPLIED("it.appliedAt is not null and it.takenBackAt is null"),
    TAKING_BACK("it.takenBackAt is not null and it.takenBackTo < it.staged"),
    TAKEN_BACK("it.takenBackAt is not null and it.takenBackTo >= it.staged");

    public final String condition;

    Progress(String condition) {
        this.condition = condition;
    }

    static Progress of(SheetImport brought) {
        if (brought.takenBackAt != null) {
            return brought.isBeingTakenBack() ? TAKING_BACK : TAKEN_BACK;
        }
        if (brought.appliedAt != null) {
            return APPLIED;
        }
        if (brought.isBeingRecorded()) {
            return RECORDING;
        }
        if (brought.sheet == null) {
            return SHEET;
        }
        if (brought.stagedAt == null) {
            return STAGING;
        }
        if (brought.mappedAt == null) {
            return MAPPING;
        }
        return brought.matchedAt == null ? MATCHING : DECISIONS;
    }
}
