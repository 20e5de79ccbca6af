package org.undersigned.desk.lists;

import java.util.List;
import java.util.stream.Stream;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.base.Finder;
import org.undersigned.base.Language;
import org.undersigned.campaign.Campaign;
import org.undersigned.desk.links.Links;
import org.undersigned.source.CitationService;
import org.undersigned.source.Fact;

/** A kind of fact of all campaigns, newest first, also what is struck. */
abstract class FactsList<F extends Fact> implements TableListing<F> {

    static final String OF_CAMPAIGN = "it.campaign";
    static final String OF_LETTER = "it.letter.campaign";

    private final Class<F> type;
    private final String campaign;
    private final Access access;
    final Choosable choosable;
    final Language language;

    /** @param campaign where a fact has its campaign */
    FactsList(Class<F> type, String campaign, Access access, Choosable choosable, Language language) {
        this.type = type;
        this.campaign = campaign;
        this.access = access;
        this.choosable = choosable;
        this.language = language;
    }

    abstract Campaign campaignOf(F one);

    @Override
    public Finder<F> finder(Asked asked) {
        return access.reach(Permission.RECORD).within(Finder.of(type, fetched()), campaign + ".id");
    }

    /** What is read along with each. */
    String fetched() {
        return "join fetch it.campaign";
    }

    /** The columns of its own, and those that all facts have. */
    List<Column<F>> withWhatAllHave(List<Column<F>> own) {
        return Stream.concat(
                        own.stream(),
                        Stream.of(
                                Column.<F>of("campaign", one -> campaignOf(one).title(language.code()))
                                        .leadingTo(one -> Links.page(campaignOf(one))),
                                Column.<F>ofTheDesk("struck", one -> one.struckAt),
                                Column.<F>of("lines", one -> CitationService.lines(one.citations))
                                        .inFiles(),
                                Column.<F>of("public", one -> one.isPublic())
                                        .inFiles()
                                        .ofTheDeskOnly(),
                                Column.<F>of("id", one -> one.id).inFiles()))
                .toList();
    }

    @Override
    public String sorted() {
        return "-date";
    }

    /** @param words what is asked in words */
    List<Filter> filters(Filter words, Filter... own) {
        return Stream.of(
                        Stream.of(words, choosable.campaign(campaign + ".id")),
                        Stream.of(own),
                        Stream.of(
                                Filter.truth("sourced", "it.citations is not empty", "it.citations is empty"),
                                Filter.truth("struck", "it.struckAt is not null", "it.struckAt is null"),
                                choosable.source()))
                .flatMap(some -> some)
                .toList();
    }
}
