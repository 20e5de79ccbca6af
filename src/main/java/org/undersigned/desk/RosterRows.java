package org.undersigned.desk;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.base.Codes;
import org.undersigned.base.Language;
import org.undersigned.desk.lists.Asked;
import org.undersigned.desk.lists.Column;
import org.undersigned.desk.lists.Filter;
import org.undersigned.desk.lists.HeldListing;
import org.undersigned.publishing.roster.Outcome;
import org.undersigned.publishing.roster.Outcome.Row;
import org.undersigned.publishing.roster.Outcome.Touched;

/** What one list of members changes, line by line; whoever asks for it must have looked whether they may. */
final class RosterRows implements HeldListing<Row> {

    static final String CHANGE = "change";
    private static final String WORDS = "q";

    private final UUID roster;
    private final Outcome outcome;
    private final DeskWords words;
    private final MemberWords members;

    RosterRows(UUID roster, Outcome outcome, Language language) {
        this.roster = roster;
        this.outcome = outcome;
        this.words = language.words(DeskWords.class);
        this.members = language.words(MemberWords.class);
    }

    static String address(UUID roster) {
        return "/desk/members/imports/" + roster;
    }

    @Override
    public String code() {
        return "roster-rows";
    }

    @Override
    public String address() {
        return address(roster);
    }

    @Override
    public String files() {
        return address() + "/rows";
    }

    @Override
    public Optional<UUID> campaign(Asked asked) {
        return Optional.empty();
    }

    @Override
    public List<Row> held(Asked asked) {
        String typed = asked.value(WORDS).toLowerCase(Locale.ROOT);
        return outcome.rows().stream()
                .filter(row -> !asked.has(CHANGE) || Codes.of(row.change()).equals(asked.value(CHANGE)))
                .filter(row ->
                        typed.isEmpty() || text(row).toLowerCase(Locale.ROOT).contains(typed))
                .toList();
    }

    private String text(Row row) {
        return name(row) + " " + of(row, Touched::bioguide) + " " + changes(row);
    }

    @Override
    public UUID id(Row row) {
        return UUID.nameUUIDFromBytes((Codes.of(row.change()) + " " + of(row, Touched::bioguide) + " "
                        + (row.wrong() == null ? "" : row.at()))
                .getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Comparator<Row> by(String key) {
        return key.equals(CHANGE)
                ? Comparator.comparing(Row::change).thenComparing(Row::at)
                : Comparator.comparing(this::name);
    }

    @Override
    public List<Column<Row>> columns() {
        return List.of(
                Column.<Row>ofTheDesk("name", this::name).sortedBy("name").leadingTo(RosterRows::page),
                Column.<Row>ofTheDesk(CHANGE, Row::change).sortedBy(CHANGE),
                Column.ofTheDesk("changes", this::changes),
                Column.<Row>ofTheDesk("bioguide", row -> of(row, Touched::bioguide))
                        .inFiles(),
                Column.<Row>ofTheDesk(
                                "file_line",
                                row -> row.wrong() == null ? null : row.wrong().line())
                        .inFiles());
    }

    private String name(Row row) {
        return row.wrong() == null
                ? row.touched().name()
                : members.line(row.wrong().line());
    }

    private static String page(Row row) {
        return row.wrong() == null ? "/desk/members/" + row.touched().bioguide() : null;
    }

    private static String of(Row row, Function<Touched, String> part) {
        return row.wrong() == null ? part.apply(row.touched()) : "";
    }

    private String changes(Row row) {
        return row.wrong() != null
                ? members.why(row.wrong().code(), row.wrong().found())
                : row.touched().lines().stream()
                        .map(one -> words.label(one.field()) + ": " + one.gone() + " → " + one.come())
                        .collect(Collectors.joining("\n"));
    }

    @Override
    public String sorted() {
        return CHANGE;
    }

    @Override
    public List<Filter> filters() {
        // Asked where the rows are held.
        return List.of(
                Filter.typed((finder, typed) -> {}),
                Filter.choice(
                                CHANGE,
                                () -> Arrays.stream(Outcome.Change.values())
                                        .map(one -> new Filter.Choice(Codes.of(one), null))
                                        .toList(),
                                (finder, change) -> {})
                        .chosenElsewhere());
    }
}
