package org.undersigned.desk.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.base.Finder;
import org.undersigned.base.Language;
import org.undersigned.base.Settings;
import org.undersigned.desk.links.Links;
import org.undersigned.intake.imports.Progress;
import org.undersigned.intake.imports.SheetImport;

/** Tables of sign-ons that were brought, newest first; all of it is the desk's own. */
@ApplicationScoped
public class ImportsList implements TableListing<SheetImport> {

    private static final String FETCHED = "join fetch it.revision r join fetch r.letter l join fetch l.campaign";

    private final Access access;
    private final Choosable choosable;
    private final Language language;
    private final ZoneId zone;

    ImportsList(Access access, Choosable choosable, Language language, Settings settings) {
        this.access = access;
        this.choosable = choosable;
        this.language = language;
        this.zone = settings.zone();
    }

    @Override
    public String code() {
        return "imports";
    }

    @Override
    public Finder<SheetImport> finder(Asked asked) {
        return access.reach(Permission.RECORD)
                .within(Finder.of(SheetImport.class, FETCHED), "it.revision.letter.campaign.id");
    }

    @Override
    public List<Column<SheetImport>> columns() {
        return List.of(
                Column.<SheetImport>ofTheDesk("file", one -> one.fileName)
                        .sortedBy("lower(it.fileName)")
                        .leadingTo(Links::page),
                Column.<SheetImport>ofTheDesk("letter", one -> one.revision.letter.title(language.code()))
                        .leadingTo(one -> Links.page(one.revision.letter)),
                Column.ofTheDesk("progress", SheetImport::progress),
                Column.<SheetImport>ofTheDesk("rows", SheetImport::rowsBelow).sortedBy("it.rowCount - it.headRows"),
                Column.<SheetImport>ofTheDesk("brought_by", one -> one.broughtBy)
                        .sortedBy("lower(it.broughtBy)"),
                Column.<SheetImport>ofTheDesk("brought", one -> one.broughtAt).sortedBy("it.broughtAt"),
                Column.<SheetImport>ofTheDesk("revision", one -> one.revision.ordinal)
                        .inFiles(),
                Column.<SheetImport>ofTheDesk("campaign", one -> one.revision.letter.campaign.title(language.code()))
                        .inFiles(),
                Column.<SheetImport>ofTheDesk("imported", one -> one.appliedAt).inFiles(),
                Column.<SheetImport>ofTheDesk("imported_by", one -> one.appliedBy)
                        .inFiles(),
                Column.<SheetImport>ofTheDesk("taken_back", one -> one.takenBackAt)
                        .inFiles(),
                Column.<SheetImport>ofTheDesk("taken_back_by", one -> one.takenBackBy)
                        .inFiles(),
                Column.<SheetImport>ofTheDesk("reason", one -> one.takenBackReason)
                        .inFiles(),
                Column.<SheetImport>ofTheDesk("id", one -> one.id).inFiles());
    }

    @Override
    public String sorted() {
        return "-brought";
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.part("it.fileName"),
                choosable.letter("it.revision.letter.id"),
                Filter.code("progress", Progress.class, (finder, one) -> finder.and(one.condition)),
                choosable.campaign("it.revision.letter.campaign.id").keptApart(),
                Filter.from("brought_from", "it.broughtAt", zone).keptApart(),
                Filter.until("brought_until", "it.broughtAt", zone).keptApart());
    }
}
