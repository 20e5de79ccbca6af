package org.undersigned.desk.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.base.Finder;
import org.undersigned.desk.links.Links;
import org.undersigned.directory.Likeness;
import org.undersigned.directory.Resemblance;
import org.undersigned.directory.Uncompared;

/** Organizations that may be the same, two and two, until they are told apart or merged. */
@ApplicationScoped
public class DuplicatesList implements TableListing<Resemblance> {

    private static final String STRONGEST_FIRST =
            "case it.likeness when NAME then 1 when WEBSITE then 2 when ACRONYM then 3 else 4 end";

    private final Access access;

    DuplicatesList(Access access) {
        this.access = access;
    }

    @Override
    public String code() {
        return "duplicates";
    }

    @Override
    public String address() {
        return "/desk/organizations/duplicates";
    }

    @Override
    public Finder<Resemblance> finder(Asked asked) {
        access.require(Permission.RECORD, null);
        return Finder.of(Resemblance.class, "join fetch it.one join fetch it.other")
                .and("it.one.mergedInto is null and it.other.mergedInto is null");
    }

    @Override
    public List<Column<Resemblance>> columns() {
        return List.of(
                Column.<Resemblance>ofTheDesk("name", two -> two.one.name)
                        .sortedBy("it.one.sortKey")
                        .leadingTo(two -> Links.page(two.one)),
                Column.<Resemblance>ofTheDesk("other", two -> two.other.name)
                        .sortedBy("it.other.sortKey")
                        .leadingTo(two -> Links.page(two.other)),
                Column.<Resemblance>ofTheDesk("likeness", two -> two.likeness).sortedBy(STRONGEST_FIRST),
                file("website", two -> two.one.website),
                file("other_website", two -> two.other.website),
                file("place", two -> two.one.place),
                file("other_place", two -> two.other.place),
                file("id", two -> two.one.id),
                file("other_id", two -> two.other.id));
    }

    private static Column<Resemblance> file(String code, Function<Resemblance, Object> value) {
        return Column.<Resemblance>ofTheDesk(code, value).inFiles();
    }

    @Override
    public String sorted() {
        return "name";
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.words("concat(it.one.searchText, it.other.searchText)"),
                Filter.code("likeness", Likeness.class, (finder, one) -> finder.and("it.likeness = ?", one)));
    }

    /** How many organizations are still to be compared with the others. */
    public long toCompare() {
        return Uncompared.count();
    }
}
