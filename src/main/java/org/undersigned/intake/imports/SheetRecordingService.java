package org.undersigned.intake.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.base.Folded;
import org.undersigned.base.Refusal;
import org.undersigned.base.Writes;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.Member;
import org.undersigned.directory.Organization;
import org.undersigned.directory.Organizations;
import org.undersigned.ledger.Ledger;
import org.undersigned.signon.PriorSignOns;
import org.undersigned.signon.Recording;
import org.undersigned.signon.RecordingService;
import org.undersigned.signon.Recordings;
import org.undersigned.signon.SignOnKind;
import org.undersigned.signon.Signer;

/** Records what an import came to, in one transaction: all of it, or nothing. */
@ApplicationScoped
public class SheetRecordingService {

    private final RecordingService recordings;
    private final Ledger ledger;
    private final Event<ImportService.ToDo> toDo;
    private final Clock clock;

    SheetRecordingService(RecordingService recordings, Ledger ledger, Event<ImportService.ToDo> toDo, Clock clock) {
        this.recordings = recordings;
        this.ledger = ledger;
        this.toDo = toDo;
        this.clock = clock;
    }

    /**
     * What stands under the letter since the rows were judged, and what its rules refuse since then, is left out and told.
     * The search learns of what was recorded afterwards, which takes longer than this.
     *
     * @throws Refusal {@code import_applied}, {@code import_not_matched}, {@code import_undecided}, or {@code import_adds_nothing}
     */
    public void apply(UUID id, String by) {
        record(id, by);
        toDo.fire(new ImportService.ToDo());
    }

    @Writes
    void record(UUID id, String by) {
        SheetImport brought = SheetImport.held(id);
        brought.refuseIfApplied();
        SheetImport.refuseIf(brought.matchedAt == null, "import_not_matched");
        SheetImport.refuseIf(
                ImportRow.count("importId = ?1 and verdict = ?2 and decision is null", id, Verdict.POSSIBLE) > 0,
                "import_undecided");
        Application application = new Application(id, recordings.manyFoundLater(), LocalDate.now(clock));
        // In the order of their names the embedded database writes them side by side.
        List<String> keys = ImportRow.keysToRecord(id);
        for (int from = 0; from < keys.size(); from += Recordings.AT_ONCE) {
            List<String> some = keys.subList(from, Math.min(keys.size(), from + Recordings.AT_ONCE));
            application.record(ImportRow.toRecord(some));
        }
        SheetImport.refuseIf(application.recorded.count() == 0, "import_adds_nothing");
        application.recorded.tell();
        SheetImport done = SheetImport.withId(id);
        ledger.changed("import.applied", done, null, () -> done.apply(by, clock.instant()));
    }

    /** The state of one such transaction. */
    private static final class Application {

        private final UUID id;
        private final Recordings recordings;
        private final LocalDate today;
        private final Set<UUID> signed = new HashSet<>();
        private final RecordedRows recorded;

        Application(UUID id, Recordings recordings, LocalDate today) {
            this.id = id;
            this.recordings = recordings;
            this.today = today;
            this.recorded = new RecordedRows(id);
        }

        void record(List<ImportRow> rows) {
            SheetImport brought = SheetImport.withId(id);
            Map<ImportRow, Recording> told = told(brought, rows);
            List<UUID> made = recordings.record(List.copyOf(told.values()));
            int at = 0;
            for (ImportRow row : told.keySet()) {
                recorded.add(row, made.get(at++));
            }
            recordings.write();
        }

        private Map<ImportRow, Recording> told(SheetImport brought, List<ImportRow> rows) {
            Letter letter = brought.revision.letter;
            Terms terms = brought.said();
            Map<Integer, Column> columns = brought.columns();
            Map<ImportRow, Told> told = new LinkedHashMap<>();
            rows.forEach(row -> told.put(row, Told.of(row.texts(), columns, terms)));
            Map<UUID, Member> members = membersAmong(rows);
            leaveOutRefused(told, letter, members);
            meetAgain(told, letter);
            Map<ImportRow, Recording> recordings = new LinkedHashMap<>();
            told.forEach((row, one) -> recordings.put(
                    row,
                    new Recording(
                            brought.revision.id,
                            signer(row, one, letter, members),
                            one.date(),
                            terms.basis(),
                            null,
                            terms.evidence(),
                            terms.isPublished(),
                            one.contact())));
            return recordings;
        }

        private static Map<UUID, Member> membersAmong(List<ImportRow> rows) {
            List<UUID> chosen = rows.stream()
                    .filter(row -> row.kind == SignOnKind.MEMBER)
                    .map(row -> row.chosen)
                    .toList();
            return chosen.isEmpty()
                    ? new HashMap<>()
                    : Member.withTerms(chosen).stream()
                            .collect(Collectors.toMap(one -> one.id, Function.identity(), (one, same) -> one));
        }

        // The letter may ask for others by now, and a list of members may say otherwise.
        private void leaveOutRefused(Map<ImportRow, Told> told, Letter letter, Map<UUID, Member> members) {
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

        private void meetAgain(Map<ImportRow, Told> told, Letter letter) {
            Map<String, Organization> known = Organizations.calledExactly(told.entrySet().stream()
                    .filter(one ->
                            one.getKey().kind == SignOnKind.ORGANIZATION && one.getKey().decision == Decision.NEW)
                    .map(one -> one.getValue().name())
                    .toList());
            told.forEach((row, one) -> {
                Organization meant = known.get(Folded.words(one.name()));
                if (meant != null && row.decision == Decision.NEW && row.kind == SignOnKind.ORGANIZATION) {
                    row.decision = Decision.KNOWN;
                    row.chosen = meant.id;
                }
            });
            Map<UUID, UUID> roots = roots(told.keySet());
            Map<UUID, UUID> live = PriorSignOns.live(letter, roots.values());
            told.keySet().removeIf(row -> {
                UUID signer = row.chosen == null ? null : roots.get(row.chosen);
                boolean stands = signer != null && (live.containsKey(signer) || !signed.add(signer));
                if (stands) {
                    row.known("signer_already_live", "");
                    row.leaveOut();
                }
                return stands;
            });
            leaveOutIndividuals(told, letter);
        }

        // Somebody may have merged the one that is meant meanwhile.
        private static Map<UUID, UUID> roots(Set<ImportRow> rows) {
            Map<UUID, UUID> roots = new LinkedHashMap<>();
            List<UUID> chosen = rows.stream()
                    .filter(row -> row.chosen != null)
                    .map(row -> row.chosen)
                    .toList();
            chosen.forEach(one -> roots.put(one, one));
            if (!chosen.isEmpty()) {
                Organization.<Organization>list("id in ?1 and mergedInto is not null", chosen)
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

        private Signer signer(ImportRow row, Told told, Letter letter, Map<UUID, Member> members) {
            return switch (row.kind) {
                case ORGANIZATION ->
                    row.decision == Decision.KNOWN
                            ? new Signer.AnOrganization(row.chosen, told.name())
                            : new Signer.ANewOrganization(told.name(), told.website(), told.level(), told.place());
                case MEMBER -> new MemberMatching(letter, today).signer(members.get(row.chosen), told);
                case INDIVIDUAL -> new Signer.AnIndividual(told.name(), told.title(), told.affiliation(), told.state());
            };
        }
    }
}
