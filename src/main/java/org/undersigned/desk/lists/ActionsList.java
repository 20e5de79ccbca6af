package org.undersigned.desk.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.base.Codes;
import org.undersigned.base.Finder;
import org.undersigned.base.Language;
import org.undersigned.base.Settings;
import org.undersigned.base.Typed;
import org.undersigned.base.Worded;
import org.undersigned.desk.ActionSearch;
import org.undersigned.desk.links.Link;
import org.undersigned.desk.links.Links;
import org.undersigned.desk.lists.Filter.Choice;
import org.undersigned.ledger.Actor;
import org.undersigned.ledger.Changes;
import org.undersigned.ledger.Entries;
import org.undersigned.ledger.LedgerEntry;

/** The ledger as the desk reads it: who did what to what, newest first. */
@ApplicationScoped
public class ActionsList implements TableListing<ActionsList.Row> {

    /** @param subject what it was done to, as it is called now, or null */
    public record Row(LedgerEntry entry, Link subject) {}

    /** All kinds of records that the ledger tells of. */
    private static final List<String> TYPES = List.of(
            "sign_on",
            "contact",
            "organization",
            "distinction",
            "campaign",
            "demand",
            "step",
            "measure",
            "letter",
            "draft",
            "revision",
            "reported_count",
            "statement",
            "source",
            "roster",
            "member",
            "staff_member",
            "grant",
            "import",
            "export");

    private final Access access;
    private final Choosable choosable;
    private final Links links;
    private final Language language;
    private final ZoneId zone;
    private final Instance<Listing<?>> lists;

    ActionsList(
            Access access,
            Choosable choosable,
            Links links,
            Language language,
            Settings settings,
            @Any Instance<Listing<?>> lists) {
        this.access = access;
        this.choosable = choosable;
        this.links = links;
        this.language = language;
        this.zone = settings.zone();
        this.lists = lists;
    }

    @Override
    public String code() {
        return "actions";
    }

    @Override
    public Finder<Row> finder(Asked asked) {
        Finder<LedgerEntry> finder =
                access.reach(Permission.RECORD).within(Finder.of(LedgerEntry.class, ""), "it.campaignId");
        if (!access.withheld().isEmpty()) {
            finder.and("it.subjectType not in ?", access.withheld());
        }
        return finder.told(this::rows);
    }

    private List<Row> rows(List<LedgerEntry> entries) {
        Map<UUID, Link> about = links.of(entries);
        return entries.stream()
                .map(one -> new Row(one, one.subjectType.equals("export") ? list(one) : about.get(one.subject)))
                .toList();
    }

    // What was taken out as a file is a list, as it was asked for.
    private Link list(LedgerEntry export) {
        String code = said(export, "list");
        String address = said(export, "address");
        return Optional.of(address)
                .filter(kept -> !kept.isEmpty())
                .or(() -> address(code))
                .map(known -> new Link(
                        "export",
                        known + said(export, "filters"),
                        new Worded(language.words(ListWords.class).title(code), language.code())))
                .orElse(null);
    }

    // Entries of before keep none.
    private Optional<String> address(String code) {
        return lists.stream().filter(one -> one.code().equals(code)).findFirst().map(Listing::address);
    }

    private static String said(LedgerEntry entry, String field) {
        Changes.Change change = entry.changes().byField().get(field);
        return change == null || change.after() == null ? "" : change.after().toString();
    }

    /** What happened last; of members, whom a list changes by hundreds, the list alone, and of files that were taken out none. */
    public List<Row> latest(int limit) {
        Asked all = Asked.nothing(this);
        return finder(all)
                .and("it.subjectType not in ('member', 'export')")
                .after(null, order(all), limit)
                .rows();
    }

    @Override
    public List<Column<Row>> columns() {
        return List.of(
                Column.<Row>ofTheDesk("verb", row -> row.entry.verb),
                Column.<Row>of("subject", row -> row.subject == null ? null : row.subject.name())
                        .leadingTo(row -> row.subject == null ? null : row.subject.address())
                        .ofTheDeskOnly(),
                Column.<Row>ofTheDesk("who", row -> row.entry.actor()),
                Column.<Row>of("at", row -> row.entry.at)
                        .sortedBy("it.sequence")
                        .ofTheDeskOnly(),
                Column.<Row>ofTheDesk("reason", row -> row.entry.reason),
                Column.<Row>ofTheDesk("subject_type", row -> row.entry.subjectType)
                        .inFiles(),
                Column.<Row>ofTheDesk("id", row -> row.entry.subject).inFiles());
    }

    @Override
    public String sorted() {
        return "-at";
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.typed((finder, typed) -> ActionSearch.narrow(finder, typed, language.code())),
                Filter.choice("who", this::actors, ActionsList::doneBy),
                Filter.choice("verb", () -> codes(Entries.verbs()), (finder, verb) -> finder.and("it.verb = ?", verb)),
                Filter.choice(
                        "subject_type", () -> codes(TYPES), (finder, type) -> finder.and("it.subjectType = ?", type)),
                Filter.one("subject", this::called, (finder, subject) -> finder.and("it.subject = ?", subject)),
                choosable.campaign("it.campaignId"),
                Filter.from("done_from", "it.at", zone),
                Filter.until("done_until", "it.at", zone));
    }

    // As far as whoever is signed in may know of it.
    private Optional<String> called(UUID subject) {
        Asked all = Asked.nothing(this);
        return finder(all).and("it.subject = ?", subject).after(null, order(all), 1).rows().stream()
                .findFirst()
                .map(row -> row.subject == null
                        ? subject.toString()
                        : row.subject.name().text());
    }

    private List<Choice> actors() {
        return Stream.concat(
                        choosable.staff().get().stream(),
                        Stream.of(Actor.Kind.PARTNER, Actor.Kind.SIGNER, Actor.Kind.SYSTEM)
                                .map(kind -> new Choice(Codes.of(kind), null)))
                .toList();
    }

    private static void doneBy(Finder<?> finder, String who) {
        Typed.id(who)
                .ifPresentOrElse(
                        (UUID id) -> finder.and("it.actorId = ?", id),
                        () -> finder.and(
                                "it.actorKind = ?",
                                Codes.find(Actor.Kind.class, who).orElseThrow()));
    }

    private static List<Choice> codes(List<String> codes) {
        return codes.stream().map(one -> new Choice(one, null)).toList();
    }
}
