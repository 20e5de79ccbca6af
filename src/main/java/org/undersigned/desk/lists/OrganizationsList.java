package org.undersigned.desk.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.base.Finder;
import org.undersigned.desk.links.Links;
import org.undersigned.directory.Called;
import org.undersigned.directory.Level;
import org.undersigned.directory.Organization;

/** The directory's organizations; those merged into others are left out. */
@ApplicationScoped
public class OrganizationsList implements TableListing<Organization> {

    private final Access access;

    OrganizationsList(Access access) {
        this.access = access;
    }

    @Override
    public String code() {
        return "organizations";
    }

    @Override
    public Finder<Organization> finder(Asked asked) {
        access.require(Permission.RECORD, null);
        return Finder.of(Organization.class, "").and("it.mergedInto is null");
    }

    @Override
    public List<Column<Organization>> columns() {
        return List.of(
                Column.<Organization>of("name", one -> one.name)
                        .sortedBy("it.sortKey")
                        .leadingTo(Links::page),
                Column.of("aliases", one -> one.aliases),
                Column.of("website", one -> one.website),
                Column.of("level", one -> one.level),
                Column.of("place", one -> one.place),
                Column.<Organization>ofTheDesk("public", Organization::isPublic),
                Column.<Organization>of("added", one -> one.createdAt)
                        .sortedBy("it.createdAt")
                        .ofTheDeskOnly()
                        .inFiles(),
                Column.<Organization>of("slug", one -> one.slug).inFiles(),
                Column.<Organization>of("id", one -> one.id).inFiles());
    }

    @Override
    public String sorted() {
        return "name";
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.typed((finder, typed) -> Called.so(typed, finder)),
                Filter.code("level", Level.class, (finder, level) -> finder.and("it.level = ?", level)),
                Filter.words("place", "it.placeText"),
                Filter.truth("public", "it.publicSince is not null", "it.publicSince is null"));
    }
}
