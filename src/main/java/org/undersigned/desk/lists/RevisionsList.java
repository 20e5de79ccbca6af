package org.undersigned.desk.lists;

import jakarta.inject.Singleton;
import java.util.List;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.base.Finder;
import org.undersigned.base.Language;
import org.undersigned.campaign.Revision;
import org.undersigned.desk.links.Links;
import org.undersigned.source.CitationService;

/** The frozen wordings of all letters. */
@Singleton
public class RevisionsList implements TableListing<Revision> {

    private final Access access;
    private final Choosable choosable;
    private final Language language;

    RevisionsList(Access access, Choosable choosable, Language language) {
        this.access = access;
        this.choosable = choosable;
        this.language = language;
    }

    @Override
    public String code() {
        return "revisions";
    }

    @Override
    public Finder<Revision> finder(Asked asked) {
        return access.reach(Permission.RECORD)
                .within(
                        Finder.of(Revision.class, "join fetch it.letter l join fetch l.campaign"),
                        "it.letter.campaign.id");
    }

    @Override
    public List<Column<Revision>> columns() {
        return List.of(
                Column.<Revision>of("letter", one -> one.letter.title(language.code()))
                        .sortedBy("lower(it.letter.title)")
                        .leadingTo(Links::page),
                Column.<Revision>of("revision", one -> one.ordinal).sortedBy("it.ordinal"),
                Column.<Revision>of("frozen", one -> one.frozenAt).sortedBy("it.frozenAt"),
                Column.of("language", one -> one.language),
                Column.of("excerpt", one -> one.excerpt),
                Column.<Revision>of("campaign", one -> one.letter.campaign.title(language.code()))
                        .leadingTo(one -> Links.page(one.letter.campaign)),
                Column.<Revision>of("remark", one -> one.note(language.code())).inFiles(),
                Column.<Revision>of("sha256", one -> one.sha256).inFiles(),
                Column.<Revision>of("lines", one -> CitationService.lines(one.citations))
                        .inFiles(),
                Column.<Revision>of("public", one -> one.isPublic()).inFiles().ofTheDeskOnly(),
                Column.<Revision>of("id", one -> one.id).inFiles());
    }

    @Override
    public String sorted() {
        return "-frozen";
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.partInAnyLanguage("it.letter.title"),
                choosable.letter("it.letter.id"),
                choosable.campaign("it.letter.campaign.id"),
                Filter.truth("sourced", "it.citations is not empty", "it.citations is empty"),
                choosable.source());
    }
}
