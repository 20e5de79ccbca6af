package org.undersigned.desk.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.base.Finder;
import org.undersigned.base.Language;
import org.undersigned.base.Order;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Titles;
import org.undersigned.desk.links.Links;
import org.undersigned.signon.LiveCounts;
import org.undersigned.signon.SignOnKind;
import org.undersigned.signon.SignOns;

/** Letters of all campaigns, drafts too, with how many signed them. */
@ApplicationScoped
public class LettersList implements TableListing<LettersList.Row> {

    /** @param waiting how many sign-ons wait for the desk */
    public record Row(Letter letter, Map<SignOnKind, Long> live, long waiting) {

        static List<Row> of(List<Letter> letters) {
            LiveCounts live = LiveCounts.under(letters);
            Map<UUID, Long> waiting = SignOns.waitingUnder(letters);
            return letters.stream()
                    .map(one -> new Row(one, live.of(one), waiting.getOrDefault(one.id, 0L)))
                    .toList();
        }
    }

    private final Access access;
    private final Choosable choosable;
    private final Language language;

    LettersList(Access access, Choosable choosable, Language language) {
        this.access = access;
        this.choosable = choosable;
        this.language = language;
    }

    @Override
    public String code() {
        return "letters";
    }

    @Override
    public Finder<Row> finder(Asked asked) {
        return access.reach(Permission.RECORD)
                .within(Finder.of(Letter.class, "join fetch it.campaign"), "it.campaign.id")
                .told(Row::of);
    }

    @Override
    public List<Column<Row>> columns() {
        return List.of(
                Column.<Row>of("title", row -> row.letter.title(language.code()))
                        .sortedBy("lower(it.title)")
                        .leadingTo(row -> Links.page(row.letter)),
                Column.<Row>of("campaign", row -> row.letter.campaign.title(language.code()))
                        .leadingTo(row -> Links.page(row.letter.campaign)),
                Column.<Row>of("dated", row -> row.letter.dated).sortedBy(Order.ofDate("it.dated")),
                Column.<Row>ofTheDesk("announced", row -> Announced.of(row.letter)),
                live("members", SignOnKind.MEMBER),
                live("organizations", SignOnKind.ORGANIZATION),
                live("individuals", SignOnKind.INDIVIDUAL),
                Column.<Row>ofTheDesk("waiting", Row::waiting),
                Column.<Row>of("kinds", row -> kinds(row.letter)).inFiles(),
                Column.<Row>of("opens", row -> row.letter.opensAt).inFiles(),
                Column.<Row>of("closes", row -> row.letter.closesAt).inFiles(),
                Column.<Row>of("language", row -> row.letter.language).inFiles(),
                Column.<Row>of("begun", row -> row.letter.createdAt)
                        .sortedBy("it.createdAt")
                        .inFiles()
                        .ofTheDeskOnly(),
                Column.<Row>of("published", row -> row.letter.publishedAt).inFiles(),
                Column.<Row>of("slug", row -> row.letter.slug).inFiles(),
                Column.<Row>of("id", row -> row.letter.id).inFiles());
    }

    private static Column<Row> live(String code, SignOnKind kind) {
        return Column.of(code, row -> row.live.getOrDefault(kind, 0L));
    }

    private static List<SignOnKind> kinds(Letter letter) {
        return Stream.of(SignOnKind.values())
                .filter(kind -> kind.maySign(letter))
                .toList();
    }

    @Override
    public String sorted() {
        return "-begun";
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.typed(Titles::narrowLetters),
                choosable.campaign("it.campaign.id"),
                Filter.code("announced", Announced.class, (finder, one) -> finder.and(one.condition)));
    }
}
