package org.undersigned.intake.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Page;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.undersigned.base.Ids;
import org.undersigned.intake.sheet.SheetRow;
import org.undersigned.signon.SignOnKind;

/** A row of a table that was brought: its cells, what was made of them, what was decided, and what came of it. */
@Entity
@IdClass(ImportRow.Key.class)
@Table(name = "sheet_import_row")
public class ImportRow extends PanacheEntityBase {

    record Key(UUID importId, int ordinal) implements Serializable {}

    public static final String LOST = "lost";
    public static final String LEFT_OUT = "left_out";
    public static final String STRUCK = "struck";
    public static final String DECLINED = "declined";
    public static final String CHANGED = "changed";

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final int LONGEST_DETAIL = 200;
    private static final int LONGEST_KEY = 400;

    @Id
    public UUID importId;

    @Id
    public int ordinal;

    /** By which lists go on; the sign-on that is recorded from it has it too. */
    public UUID id;

    /** Its number in the file. */
    public int line;

    String cells;

    @Enumerated(EnumType.STRING)
    public SignOnKind kind;

    String signerKey;

    @Enumerated(EnumType.STRING)
    public Verdict verdict;

    /** The code of why, and what it is about, or {@code ""}. */
    public String reason;

    public String detail;
    String candidates = "";

    @Enumerated(EnumType.STRING)
    public Decision decision;

    /** The member or organization that is meant, or null. */
    public UUID chosen;

    /** {@link #LOST}, where what was decided holds no more; {@link #LEFT_OUT} at the import; or what taking back made of it: {@link #STRUCK}, {@link #DECLINED} or {@link #CHANGED}. */
    public String outcome;

    static ImportRow of(UUID importId, int ordinal, SheetRow row) {
        ImportRow staged = new ImportRow();
        staged.importId = importId;
        staged.ordinal = ordinal;
        staged.id = Ids.next();
        staged.line = row.number();
        staged.cells = Json.write(row.cells());
        return staged;
    }

    public static List<ImportRow> withOutcome(UUID importId, String outcome, int limit) {
        return find("importId = ?1 and outcome = ?2 order by ordinal", importId, outcome)
                .page(Page.ofSize(limit))
                .list();
    }

    private static final String TO_DECIDE_ANEW = "importId = ?1 and outcome = ?2 and verdict in ?3";

    /** Those that somebody decided about and has to decide anew. */
    public static List<ImportRow> lost(UUID importId, int limit) {
        return find(TO_DECIDE_ANEW + " order by ordinal", importId, LOST, Verdict.OPEN)
                .page(Page.ofSize(limit))
                .list();
    }

    static long countLost(UUID importId) {
        return count(TO_DECIDE_ANEW, importId, LOST, Verdict.OPEN);
    }

    // By windows of ordinals, and not the first so many of the rest: those would be sorted anew each time.
    static final String WINDOW = "importId = ?1 and ordinal > ?2 and ordinal <= ?3";

    /** The rows behind an ordinal, up to {@code size} ordinals on. */
    static List<ImportRow> window(UUID importId, int after, int size) {
        return list(WINDOW + " order by ordinal", importId, after, after + size);
    }

    public static List<ImportRow> first(UUID importId, int limit) {
        return window(importId, 0, limit);
    }

    /** Those sign-ons of an import for which one that is not of it was set aside: without them its signer would not stand at all. */
    static List<UUID> standingForOthers(UUID importId, Collection<UUID> signOns) {
        return getEntityManager()
                .createQuery(
                        "select distinct s.supersededBy.id from SignOn s where s.supersededBy.id in ?1 and not exists"
                                + " (select 1 from ImportRow r where r.importId = ?2 and r.id = s.id)",
                        UUID.class)
                .setParameter(1, signOns)
                .setParameter(2, importId)
                .getResultList();
    }

    public static ImportRow atLine(UUID importId, int line) {
        return ImportRow.<ImportRow>find("importId = ?1 and line = ?2 order by ordinal", importId, line)
                .firstResult();
    }

    static int countUpTo(UUID importId, int line) {
        return (int) count("importId = ?1 and line <= ?2", importId, line);
    }

    static boolean isAnyBelow(UUID importId, int line) {
        return count("importId = ?1 and line > ?2", importId, line) > 0;
    }

    public List<String> texts() {
        return Json.read(cells, TEXTS);
    }

    SheetRow row() {
        return new SheetRow(line, texts(), Map.of());
    }

    public List<UUID> candidates() {
        return candidates.isEmpty()
                ? List.of()
                : Arrays.stream(candidates.split(",")).map(UUID::fromString).toList();
    }

    /** Whether something is recorded from it, or will be. */
    public boolean isToRecord() {
        return decision == Decision.NEW || decision == Decision.KNOWN;
    }

    public boolean isUndecided() {
        return verdict == Verdict.POSSIBLE && decision == null;
    }

    /** Whether anybody can decide about it. */
    public boolean isOpen() {
        return Verdict.OPEN.contains(verdict);
    }

    /** Whether a new signer can be made of it: of members there are only those of the directory. */
    public boolean mayBeNew() {
        return kind != SignOnKind.MEMBER && isOpen();
    }

    /** Whether one of those that may be meant can be chosen. */
    public boolean mayBeKnown() {
        return kind != SignOnKind.INDIVIDUAL && !candidates.isEmpty() && isOpen();
    }

    /** Whether one further up in the table may be meant: with nobody of the directory to choose it can be nothing else. */
    boolean isLikeOneAbove() {
        return kind == SignOnKind.ORGANIZATION && verdict == Verdict.POSSIBLE && candidates.isEmpty();
    }

    void judge(Verdict is, String why, String about, Decision first, List<UUID> whoMayBeMeant) {
        verdict = is;
        reason = why;
        detail = about.length() <= LONGEST_DETAIL ? about : about.substring(0, LONGEST_DETAIL - 1) + "…";
        decision = first;
        candidates = whoMayBeMeant.stream().map(UUID::toString).collect(Collectors.joining(","));
        chosen = first == Decision.KNOWN ? whoMayBeMeant.get(0) : null;
    }

    void wrong(String why, String about) {
        judge(Verdict.WRONG, why, about, Decision.SKIP, List.of());
    }

    void known(String why, String about) {
        judge(Verdict.KNOWN, why, about, Decision.SKIP, List.of());
    }

    void possible(String why, String about, List<UUID> whoMayBeMeant) {
        judge(Verdict.POSSIBLE, why, about, null, whoMayBeMeant);
    }

    void fresh(String why, String about) {
        judge(Verdict.NEW, why, about, Decision.NEW, List.of());
    }

    void meant(String why, String about, UUID who) {
        judge(Verdict.NEW, why, about, Decision.KNOWN, List.of(who));
    }

    // What is told beside the reason may be a cell.
    static void forgetCells(UUID importId) {
        update(
                "cells = '[]', signerKey = null, detail = case when detail = '' then '' else '…' end where importId = ?1",
                importId);
    }

    void leaveOut() {
        outcome = LEFT_OUT;
    }

    // The import's id in front, so that one index finds it.
    void identify(SignOnKind its, String key) {
        String whole = importId + " " + key;
        kind = its;
        signerKey = whole.length() <= LONGEST_KEY ? whole : whole.substring(0, LONGEST_KEY);
    }

    /** What was decided about it by itself. */
    Decision firstDecision() {
        return candidates.isEmpty() ? Decision.NEW : Decision.KNOWN;
    }

    /** Decides, where that may be; {@code who} is the one that is meant, or null for the likeliest. */
    boolean decide(Decision as, UUID who) {
        boolean may = switch (as) {
            case SKIP -> isOpen();
            case NEW -> mayBeNew() && !(verdict == Verdict.NEW && !candidates.isEmpty());
            case KNOWN -> mayBeKnown() && (who == null || candidates().contains(who));
        };
        if (may) {
            decision = as;
            chosen = as != Decision.KNOWN ? null : who == null ? candidates().get(0) : who;
            outcome = null;
        }
        return may;
    }
}
