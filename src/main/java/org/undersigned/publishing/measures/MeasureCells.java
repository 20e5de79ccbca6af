package org.undersigned.publishing.measures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.base.Errors;
import org.undersigned.base.Folded;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Demand;
import org.undersigned.campaign.Measure;
import org.undersigned.campaign.MeasureFields;
import org.undersigned.intake.sheet.SheetRow;
import org.undersigned.ledger.Field;
import org.undersigned.source.CitationService;

/** Reads a line's cells as the form for one figure reads its fields. */
final class MeasureCells {

    private final List<Field<Measure>> fields;
    private final Map<String, String> demands;
    private final List<Optional<String>> columns;
    private final TwoWays numbers;
    private final TwoWays days;
    private final TwoWays sourceDays;

    /** @param columns the field of each, or none. @param all by which each is understood */
    MeasureCells(Campaign campaign, List<Optional<String>> columns, List<SheetRow> all) {
        this.fields = MeasureFields.shapes(campaign);
        this.demands = campaign.demands.stream()
                .collect(Collectors.toMap(demand -> String.valueOf(demand.ordinal), MeasureCells::id));
        this.columns = columns;
        this.numbers = new TwoWays(Readings::figure, column("value", all));
        this.days = new TwoWays(Readings::date, column("date", all));
        this.sourceDays = new TwoWays(Readings::date, column("source_date", all));
    }

    private static String id(Demand demand) {
        return demand.id.toString();
    }

    private List<String> column(String field, List<SheetRow> all) {
        return all.stream()
                .map(line -> byField(line.cells(), columns).getOrDefault(field, ""))
                .toList();
    }

    MeasureRow row(SheetRow line, Set<String> known, Set<String> above) {
        Map<String, String> cells = byField(line.cells(), columns);
        Map<String, String> typed = typed(cells);
        Errors unsure = unsure(cells);
        Errors errors = wrong(line, typed, unsure);
        String state = !errors.any() ? state(typed, known, above) : errors.equals(unsure) ? "unsure" : "wrong";
        return new MeasureRow(line.number(), typed, state, errors);
    }

    private Errors unsure(Map<String, String> cells) {
        List<String> figures = numbers.of(cells.getOrDefault("value", ""));
        List<String> dates = days.of(cells.getOrDefault("date", ""));
        List<String> sources = isLine(cells) ? List.of() : sourceDays.of(cells.getOrDefault("source_date", ""));
        return Errors.NONE
                .withIf(figures.size() > 1, "value", "figure_unsure " + String.join(" / ", figures))
                .withIf(dates.size() > 1, "date", "date_unsure " + String.join(" / ", dates))
                .withIf(sources.size() > 1, "source_date", "date_unsure " + String.join(" / ", sources));
    }

    private Errors wrong(SheetRow line, Map<String, String> typed, Errors unsure) {
        // A sign between two columns that stands within one moves all behind it.
        boolean tooMany = line.cells().stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank());
        Errors errors = unsure.withIf(tooMany, "table", "cells_too_many " + columns.size());
        for (Field<Measure> field : fields) {
            String problem = field.shape().problem(typed.getOrDefault(field.code(), ""));
            errors = errors.withIf(problem != null, field.code(), problem);
        }
        // A date that may be two is in the way of reading the line that it stands in.
        boolean unreadable = !unsure.has("source_date") && !CitationService.areReadable(typed.get("sources"));
        return errors.withIf(unreadable, "sources", "sources_wrong");
    }

    private static Map<String, String> byField(List<String> cells, List<Optional<String>> fields) {
        Map<String, String> byField = new HashMap<>();
        for (int i = 0; i < Math.min(cells.size(), fields.size()); i++) {
            String cell = cells.get(i);
            fields.get(i).ifPresent(field -> byField.putIfAbsent(field, cell));
        }
        return byField;
    }

    private static String state(Map<String, String> typed, Set<String> known, Set<String> above) {
        String key = MeasureFields.key(typed);
        return known.contains(key) ? "known" : above.add(key) ? "fresh" : "repeated";
    }

    private Map<String, String> typed(Map<String, String> cells) {
        Map<String, String> typed = new HashMap<>(cells);
        typed.computeIfPresent("value", (field, value) -> sure(numbers, value));
        typed.computeIfPresent("date", (field, date) -> sure(days, date));
        typed.computeIfPresent("source_date", (field, date) -> sure(sourceDays, date));
        typed.computeIfPresent("qualifier", (field, word) -> qualifier(word));
        typed.computeIfPresent("demand", (field, number) -> demands.getOrDefault(number, number));
        typed.put("sources", source(typed));
        return typed;
    }

    private static String qualifier(String word) {
        return switch (Folded.words(word)) {
            case "more than", "mas de" -> "over";
            case "cerca de", "unos", "unas", "alrededor de" -> "about";
            default -> word;
        };
    }

    private static String sure(TwoWays ways, String cell) {
        List<String> readings = ways.of(cell);
        return readings.size() == 1 ? readings.get(0) : cell;
    }

    // A whole line, or its parts in columns of their own.
    private static boolean isLine(Map<String, String> cells) {
        return cells.getOrDefault("source", "").contains("|");
    }

    private static String source(Map<String, String> cells) {
        String title = cells.getOrDefault("source", "");
        if (isLine(cells)) {
            return title;
        }
        return Stream.of("publisher", "source_date", "source_address")
                .map(part -> cells.getOrDefault(part, ""))
                .collect(Collectors.joining(" | ", title + " | ", ""))
                .replaceAll("( \\|\\s*)+$", "");
    }
}
