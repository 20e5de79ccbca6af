package org.undersigned.desk.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.undersigned.access.Access;
import org.undersigned.base.Finder;
import org.undersigned.base.Order;
import org.undersigned.desk.links.Links;
import org.undersigned.source.CitationService;
import org.undersigned.source.Source;

/** Sources, newest entered first; who keeps but one campaign sees those that are public. */
@ApplicationScoped
public class SourcesList implements TableListing<SourcesList.Row> {

    /** @param cited how many records cite it */
    public record Row(Source source, long cited) {}

    private final Access access;

    SourcesList(Access access) {
        this.access = access;
    }

    @Override
    public String code() {
        return "sources";
    }

    @Override
    public Finder<Row> finder(Asked asked) {
        Finder<Source> finder = Finder.of(Source.class, "");
        if (!access.isEverywhere()) {
            finder.and("it.publicSince is not null");
        }
        return finder.told(SourcesList::rows);
    }

    private static List<Row> rows(List<Source> found) {
        Map<UUID, Long> cited = Source.cited(found);
        return found.stream()
                .map(one -> new Row(one, cited.getOrDefault(one.id, 0L)))
                .toList();
    }

    @Override
    public List<Column<Row>> columns() {
        return List.of(
                Column.<Row>of("title", row -> row.source.title)
                        .sortedBy("lower(it.title)")
                        .leadingTo(row -> Links.page(row.source)),
                Column.<Row>of("publisher", row -> row.source.publisher).sortedBy("lower(coalesce(it.publisher, ''))"),
                Column.<Row>of("source_date", row -> row.source.dated).sortedBy(Order.ofDate("it.dated")),
                Column.<Row>ofTheDesk("cited", Row::cited),
                Column.<Row>ofTheDesk("public", row -> row.source.isPublic()),
                Column.<Row>of("line", row -> CitationService.line(row.source)).inFiles(),
                Column.<Row>of("id", row -> row.source.id).sortedBy("it.id").inFiles());
    }

    @Override
    public String sorted() {
        return "-id";
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.words("it.searchText"),
                Filter.truth("public", "it.publicSince is not null", "it.publicSince is null"));
    }
}
