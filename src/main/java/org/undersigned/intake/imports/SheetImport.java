package org.undersigned.intake.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NoResultException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.base.Codes;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Revision;
import org.undersigned.intake.sheet.SheetRow;
import org.undersigned.intake.sheet.Spoiled;
import org.undersigned.ledger.Actor;
import org.undersigned.ledger.Form;
import org.undersigned.ledger.Subject;
import org.undersigned.signon.SignOnKind;

/** A table of sign-ons under one letter and revision, from the moment it was brought to what became of it. */
@Entity
public class SheetImport extends Subject {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<Map<Integer, String>> CELLS = new TypeReference<>() {};
    private static final TypeReference<Terms> TERMS = new TypeReference<>() {};

    static final Duration KEPT = Duration.ofDays(30);

    /** How long after its last step a run is taken for broken off. */
    static final Duration BROKEN_OFF_AFTER = Duration.ofMinutes(1);

    private static final int LOOKED_AT = 30;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NAMES = 20_000;

    @ManyToOne(fetch = FetchType.LAZY)
    public Revision revision;

    public String fileName;
    public String digest;
    String sheets;
    /** The one that is read; null until it is chosen of several. */
    public String sheet;

    /** All with something in it. */
    public int rowCount;

    /** Of them those down to the headings. */
    int headRows;

    /** The number of the row with the headings, or 0. */
    public int heading;

    String formulas = "{}";
    public boolean dayFirst;
    String mapping;
    String terms;

    public Instant broughtAt;
    public String broughtBy;
    public int staged;
    public Instant stagedAt;
    public Instant mappedAt;
    public int matched;
    public Instant matchedAt;

    /** Since when its sign-ons are prepared, or null. */
    Instant recordingAt;

    UUID recorderId;

    /** Who goes on with that, and when they last did; null where it is left to the next. */
    private UUID run;

    Instant steppedAt;

    /** The code of why nothing was recorded the last time, or null. */
    public String refused;

    /** The source that all are recorded from, once there is one. */
    UUID sourceId;

    /** How many sign-ons it comes to at most, since it is being recorded. */
    public int toRecord;

    /** How many of them are written, seen or not yet. */
    public int prepared;

    public Instant appliedAt;
    public String appliedBy;

    /** The ordinal up to which what was recorded is found by its names. */
    public int findable;

    public Instant findableAt;
    /** Since when it is taken back, also where the program is still at it. */
    public Instant takenBackAt;

    public String takenBackBy;
    public String takenBackReason;
    UUID takerId;

    /** The ordinal up to which its rows are taken back. */
    public int takenBackTo;

    /** Since when its cells are not kept any more. */
    public Instant forgottenAt;

    public static SheetImport withId(UUID id) {
        return SheetImport.<SheetImport>findByIdOptional(id).orElseThrow(NoResultException::new);
    }

    /** One that nobody else changes before this transaction ends. */
    static SheetImport held(UUID id) {
        return SheetImport.<SheetImport>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(NoResultException::new);
    }

    /** Another of the same file under the same letter that was applied, and stands. */
    public Optional<SheetImport> twin() {
        return find(
                        "digest = ?1 and revision.letter = ?2 and id <> ?3 and appliedAt is not null"
                                + " and takenBackAt is null order by appliedAt desc",
                        digest,
                        revision.letter,
                        id)
                .firstResultOptional();
    }

    /** @throws Spoiled where there are none, or such as no spreadsheet gives */
    void nameSheets(List<String> sheetNames) {
        sheets = Json.write(sheetNames);
        if (sheetNames.isEmpty()) {
            throw new Spoiled("no_rows", "");
        }
        if (sheets.length() > LONGEST_NAMES || sheetNames.stream().anyMatch(one -> one.length() > LONGEST_NAME)) {
            throw new Spoiled("sheet_names_too_long", String.valueOf(LONGEST_NAME));
        }
    }

    /** @throws Spoiled where there is nothing below its headings */
    void look(String chosen, Look look) {
        Guess guess = Guess.of(look.first);
        look.refuseUnlessBelow(guess.heading());
        sheet = chosen;
        rowCount = look.rows;
        heading = guess.heading();
        headRows = look.upTo(heading);
        mapping = Json.write(guess.mapping());
        formulas = Json.write(look.formulas);
        dayFirst = look.isDayFirst();
    }

    /** @throws Refusal {@code import_applied}, or {@code import_recording} */
    void refuseIfRecorded() {
        refuseIf(appliedAt != null, "import_applied");
        refuseIf(recordingAt != null, "import_recording");
    }

    static void refuseIf(boolean wrong, String code) {
        if (wrong) {
            throw new Refusal(code);
        }
    }

    void map(int headingRow, Map<Integer, Column> columns, Terms said, Instant now) {
        heading = headingRow;
        headRows = ImportRow.countUpTo(id, headingRow);
        mapping = Json.write(columns);
        if (terms == null || !said().cited().equals(said.cited())) {
            sourceId = null;
        }
        terms = Json.write(said);
        refused = null;
        mappedAt = now;
        matched = 0;
        matchedAt = null;
    }

    /** How many rows there are below the headings. */
    public int rowsBelow() {
        return below(rowCount);
    }

    /** How many of so many rows stand below the headings. */
    public int below(int rows) {
        return Math.max(0, rows - headRows);
    }

    public List<String> sheetNames() {
        return Json.read(sheets, TEXTS);
    }

    /** The first cell with a formula of each column that has one. */
    public Map<Integer, String> formulaCells() {
        return Json.read(formulas, CELLS);
    }

    public Map<Integer, Column> columns() {
        return mapping == null ? Map.of() : Json.read(mapping, RememberedMapping.COLUMNS);
    }

    /** Null until somebody said them. */
    public Terms said() {
        return terms == null ? null : Json.read(terms, TERMS);
    }

    /** What the columns are taken for, where somebody says in which row their headings stand. */
    public Map<Integer, Column> guessAt(int row) {
        List<SheetRow> first =
                ImportRow.first(id, LOOKED_AT).stream().map(ImportRow::row).toList();
        ImportRow headings = row == 0 ? null : ImportRow.atLine(id, row);
        return Guess.at(headings == null ? null : headings.row(), first);
    }

    /** @param row of the headings, or 0 */
    public boolean hasRowsBelow(int row) {
        return ImportRow.isAnyBelow(id, row);
    }

    /** Of what kind the signers seem to be, where the columns are these. */
    public SignOnKind likelyKind(Map<Integer, Column> columns) {
        return Guess.kind(columns, revision.letter);
    }

    @Override
    public String subjectType() {
        return "import";
    }

    @Override
    public UUID campaignId() {
        return revision.campaignId();
    }

    // What it does is as public as its letter.
    @Override
    public Subject whole() {
        return revision.letter;
    }

    @Override
    public boolean isPublic() {
        return false;
    }

    @Override
    public Form form() {
        return new Form()
                .closed("file_name", fileName)
                .closed("revision", revision)
                .closed("rows", rowsBelow())
                .closed("brought_by", broughtBy)
                .closed("applied_at", appliedAt)
                .closed("taken_back_at", takenBackAt);
    }

    void beginRecording(int rows, String by, Instant now) {
        toRecord = rows;
        recordingAt = now;
        refused = null;
        recorderId = Actor.now().id();
        appliedBy = by;
    }

    boolean isBeingRecorded() {
        return recordingAt != null && appliedAt == null;
    }

    /** Whether nobody goes on with recording it who took a step lately. */
    boolean isToGoOnWith(Instant now) {
        return isBeingRecorded() && (steppedAt == null || steppedAt.isBefore(now.minus(BROKEN_OFF_AFTER)));
    }

    boolean isOf(UUID theRun) {
        return isBeingRecorded() && theRun.equals(run);
    }

    UUID beginRun(Instant now) {
        run = Ids.next();
        steppedAt = now;
        return run;
    }

    /** As if nobody had asked for it, but for why. */
    void endRecording(String why) {
        recordingAt = null;
        recorderId = null;
        appliedBy = null;
        run = null;
        steppedAt = null;
        toRecord = 0;
        prepared = 0;
        refused = why;
    }

    /** Whether it can still be thrown away. */
    public boolean isDiscardable() {
        return recordingAt == null;
    }

    /** Whoever has it recorded. */
    Actor recorder() {
        return colleague(recorderId, appliedBy);
    }

    private static Actor colleague(UUID id, String name) {
        return id == null ? Actor.SYSTEM : new Actor(Actor.Kind.STAFF, id, name);
    }

    void apply(Instant now) {
        appliedAt = now;
    }

    public boolean isBeingMadeFindable() {
        return appliedAt != null && findableAt == null;
    }

    void makeFindable(int upTo, Instant now) {
        findable = Math.min(upTo, staged);
        findableAt = findable == staged ? now : null;
    }

    void takeBack(String reason, String by, Instant now) {
        takenBackAt = now;
        takenBackBy = by;
        takenBackReason = reason;
        takerId = Actor.now().id();
    }

    static boolean isAnyBeingTakenBack(Letter letter) {
        return count("revision.letter = ?1 and takenBackAt is not null and takenBackTo < staged", letter) > 0;
    }

    boolean isBeingTakenBack() {
        return takenBackAt != null && takenBackTo < staged;
    }

    /** Whoever takes it back. */
    Actor taker() {
        return colleague(takerId, takenBackBy);
    }

    public Progress progress() {
        return Progress.of(this);
    }

    /** Until when its cells are kept; until when all of it is, where it is not imported. */
    public Instant keptUntil() {
        Instant since = takenBackAt != null ? takenBackAt : appliedAt != null ? appliedAt : broughtAt;
        return since.plus(KEPT);
    }

    void throwAway() {
        KeptPart.forget(id);
        ImportRow.delete("importId", id);
        delete();
    }

    /** Of its rows there stays what was made of them, so that they are understood and can be taken back. */
    void forgetCells(Instant now) {
        ImportRow.forgetCells(id);
        forgottenAt = now;
    }

    /** The code of its progress. */
    public String stage() {
        return Codes.of(progress());
    }
}
