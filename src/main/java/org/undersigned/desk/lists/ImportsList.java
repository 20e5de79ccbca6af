package org.undersigned.desk.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.base.Finder;
import org.undersigned.base.Language;
import org.undersigned.base.Settings;
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
                of("file", one -> one.fileName)
                        .sortedBy("lower(it.fileName)")
                        .leadingTo(one -> "/desk/imports/" + one.id),
                of("letter", one -> one.revision.letter.title(language.code()))
                        .leadingTo(one -> "/desk/letters/" + one.revision.letter.id),
                of("progress", SheetImport::progress),
                of("rows", SheetImport::rowsBelow).sortedBy("it.rowCount - it.headRows"),
                of("brought_by", one -> one.broughtBy).sortedBy("lower(it.broughtBy)"),
                of("brought", one -> one.broughtAt).sortedBy("it.broughtAt"),
                of("revision", one -> one.revision.ordinal).inFiles(),
                of("campaign", one -> one.revision.letter.campaign.title(language.code()))
                        .inFiles(),
                of("imported", one -> one.appliedAt).inFiles(),
                of("imported_by", one -> one.appliedBy).inFiles(),
                of("taken_back", one -> one.takenBackAt).inFiles(),
                of("taken_back_by", one -> one.takenBackBy).inFiles(),
                of("reason", one -> one.takenBackReason).inFiles(),
                of("id", one -> one.id).inFiles());
    }

    private static Column<SheetImport> of(String code, Function<SheetImport, Object> value) {
        return Column.of(code, value).ofTheDeskOnly();
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
