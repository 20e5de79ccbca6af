package org.undersigned.desk.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.base.Finder;
import org.undersigned.base.Order;
import org.undersigned.base.Settings;
import org.undersigned.publishing.roster.RosterImport;

/** Lists of members that were brought, newest first; all of it is the desk's own. */
@ApplicationScoped
public class RostersList implements TableListing<RosterImport> {

    private final Access access;
    private final ZoneId zone;

    RostersList(Access access, Settings settings) {
        this.access = access;
        this.zone = settings.zone();
    }

    @Override
    public String code() {
        return "rosters";
    }

    @Override
    public String address() {
        return "/desk/members/imports";
    }

    @Override
    public Finder<RosterImport> finder(Asked asked) {
        access.require(Permission.RECORD, null);
        return Finder.of(RosterImport.class, "");
    }

    @Override
    public List<Column<RosterImport>> columns() {
        return List.of(
                Column.<RosterImport>ofTheDesk("file", one -> one.fileName)
                        .sortedBy("lower(it.fileName)")
                        .leadingTo(one -> address() + "/" + one.id),
                Column.<RosterImport>ofTheDesk("holds_on", one -> one.holdsOn).sortedBy(Order.ofDate("it.holdsOn")),
                Column.<RosterImport>ofTheDesk("read_in", one -> one.appliedAt)
                        .sortedBy(Order.ofMoment("it.appliedAt")),
                Column.<RosterImport>ofTheDesk("brought_by", one -> one.broughtBy)
                        .sortedBy("lower(it.broughtBy)"),
                Column.<RosterImport>ofTheDesk("brought", one -> one.broughtAt).sortedBy("it.broughtAt"),
                Column.<RosterImport>ofTheDesk("whom", one -> one.former ? "former" : "sitting")
                        .inFiles(),
                Column.<RosterImport>ofTheDesk("title", one -> one.title).inFiles(),
                Column.<RosterImport>ofTheDesk("publisher", one -> one.publisher)
                        .inFiles(),
                Column.<RosterImport>ofTheDesk("source_address", one -> one.address)
                        .inFiles(),
                Column.<RosterImport>ofTheDesk("id", one -> one.id).inFiles());
    }

    @Override
    public String sorted() {
        return "-brought";
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.part("concat(it.fileName, ' ', it.title, ' ', coalesce(it.publisher, ''))"),
                Filter.choice(
                        "whom",
                        () -> List.of(new Filter.Choice("sitting", null), new Filter.Choice("former", null)),
                        (finder, whom) -> finder.and("it.former = ?", whom.equals("former"))),
                Filter.truth("is_read_in", "it.appliedAt is not null", "it.appliedAt is null"),
                Filter.from("brought_from", "it.broughtAt", zone).keptApart(),
                Filter.until("brought_until", "it.broughtAt", zone).keptApart());
    }
}
