package org.undersigned.desk.lists;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.undersigned.base.Finder.Found;
import org.undersigned.base.Finder.Place;
import org.undersigned.base.Order;
import org.undersigned.base.Rows;
import org.undersigned.base.Submission;
import org.undersigned.base.Typed;
import org.undersigned.desk.lists.ListView.CellShown;
import org.undersigned.desk.lists.ListView.FilterShown;
import org.undersigned.desk.lists.ListView.Heading;
import org.undersigned.desk.lists.ListView.Option;

/** Shows of a list what an address asks for. */
@ApplicationScoped
public class Lists {

    private static final int SHOWN = 50;

    private final Cells cells;

    Lists(Cells cells) {
        this.cells = cells;
    }

    /** @param rows what the view shows, for pages that show it otherwise than as a table */
    public record Shown<R>(ListView view, List<R> rows) {}

    /** Answers with the page; {@code 422} where the address asks for what means nothing. */
    public static Response answer(ListView view, TemplateInstance page) {
        return Submission.show(view.errors().any() ? 422 : 200, page);
    }

    public <R> Response answer(Listing<R> list, UriInfo asked, Function<ListView, TemplateInstance> page) {
        ListView view = view(list, asked.getQueryParameters());
        return answer(view, page.apply(view));
    }

    public <R> ListView view(Listing<R> list, MultivaluedMap<String, String> parameters) {
        return show(list, parameters).view();
    }

    public <R> ListView all(Listing<R> list) {
        return view(list, new MultivaluedHashMap<>());
    }

    public <R> Shown<R> show(Listing<R> list, MultivaluedMap<String, String> parameters) {
        Asked asked = Asked.of(list, parameters);
        Rows<R> rows = list.rows(asked);
        if (asked.errors().any()) {
            // What was asked for is not known: to list something else would only mislead.
            return new Shown<>(
                    view(list, asked, Map.of(), new Found<>(List.of(), null, null, false), 0, null, null), List.of());
        }
        Order order = list.order(asked);
        Optional<Place> before = place(rows, parameters.getFirst("before"), order);
        Optional<Place> after = place(rows, parameters.getFirst("after"), order);
        Found<R> found = before.isPresent()
                ? rows.before(before.get(), order, SHOWN)
                : rows.after(after.orElse(null), order, SHOWN);
        boolean begun = before.isPresent() ? found.more() : after.isPresent();
        boolean goesOn = before.isPresent() || found.more();
        return new Shown<>(
                view(
                        list,
                        asked,
                        place("before", before, place("after", after, Map.of())),
                        found,
                        list.isCountedWhole() ? rows.countAll() : rows.count(ListView.COUNTED),
                        begun ? found.first() : null,
                        goesOn ? found.last() : null),
                found.rows());
    }

    private static Optional<Place> place(Rows<?> rows, String id, Order order) {
        return Typed.id(Typed.text(id)).flatMap(known -> rows.placeOf(known, order));
    }

    private static Map<String, UUID> place(String from, Optional<Place> place, Map<String, UUID> otherwise) {
        return place.map(known -> Map.of(from, known.id())).orElse(otherwise);
    }

    private <R> ListView view(
            Listing<R> list,
            Asked asked,
            Map<String, UUID> place,
            Found<R> found,
            long count,
            Place previous,
            Place next) {
        List<Column<R>> columns =
                list.columns().stream().filter(one -> !one.inFilesOnly()).toList();
        String own = asked.query(list);
        return new ListView(
                list.code(),
                list.address(),
                list.files(),
                own,
                asked.query(list, asked.sort(), place),
                asked.sort().equals(list.sorted()) ? null : asked.sort(),
                list.filters().stream()
                        .filter(one -> one.kind() != Filter.Kind.ONE
                                || !asked.value(one.code()).isEmpty())
                        .map(one -> shown(list, one, asked))
                        .toList(),
                columns.stream().map(one -> heading(list, one, asked)).toList(),
                found.rows().stream().map(row -> cells(columns, row)).toList(),
                count,
                !list.isCountedWhole() && count > ListView.COUNTED,
                previous == null ? null : list.address() + own,
                address(list, asked, "before", previous),
                address(list, asked, "after", next),
                list.isOfTheDeskOnly(),
                asked.errors());
    }

    private static String address(Listing<?> list, Asked asked, String from, Place place) {
        return place == null ? null : list.address() + asked.query(list, asked.sort(), Map.of(from, place.id()));
    }

    private FilterShown shown(Listing<?> list, Filter filter, Asked asked) {
        String value = asked.value(filter.code());
        List<Option> options = new ArrayList<>();
        for (Filter.Choice one : filter.choices().apply(value)) {
            String label = one.label() == null ? cells.word(filter.code(), one.value()) : one.label();
            options.add(new Option(one.value(), label, one.value().equals(value)));
        }
        String label =
                filter.code().equals(Filter.WORDS) ? cells.words().find(list.code()) : cells.label(filter.code());
        return new FilterShown(filter.code(), label, filter.kind().name(), value, options, filter.apart());
    }

    private Heading heading(Listing<?> list, Column<?> column, Asked asked) {
        String label = cells.label(column.code());
        if (column.key() == null) {
            return new Heading(column.code(), label, null, null);
        }
        boolean sorted = asked.column().equals(column.code());
        boolean down = sorted && asked.descends();
        String other = (sorted && !down ? "-" : "") + column.code();
        return new Heading(
                column.code(),
                label,
                sorted ? down ? "descending" : "ascending" : "none",
                list.address() + asked.query(list, other, Map.of()));
    }

    private <R> List<CellShown> cells(List<Column<R>> columns, R row) {
        return columns.stream()
                .map(one -> new CellShown(
                        cells.label(one.code()),
                        cells.cell(one.code(), one.value().apply(row)),
                        one.address() == null ? null : one.address().apply(row)))
                .toList();
    }
}
