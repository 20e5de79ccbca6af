package org.undersigned.publishing.measures;

import java.math.BigDecimal;
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
import org.undersigned.ledger.Field;
import org.undersigned.publishing.csv.CsvIn.Line;
import org.undersigned.source.CitationService;

/** Reads a line's cells as the form for one figure reads its fields. */
final class MeasureCells {

    private static final Map<String, String> QUALIFIERS =
            Map.of("more than", "over", "mas de", "over", "unos", "about", "unas", "about", "alrededor de", "about");

    private final List<Field<Measure>> fields;
    private final Map<String, String> demands;

    MeasureCells(Campaign campaign) {
        this.fields = MeasureFields.shapes(campaign);
        this.demands = campaign.demands.stream()
                .collect(Collectors.toMap(demand -> String.valueOf(demand.ordinal), MeasureCells::id));
    }

    private static String id(Demand demand) {
        return demand.id.toString();
    }

    /** @param columns the field of each, or none */
    MeasureRow row(Line line, List<Optional<String>> columns, Set<String> known, Set<String> above) {
        Map<String, String> typed = typed(byField(line.cells(), columns));
        // A sign between two columns that stands within one moves all behind it.
        boolean tooMany = line.cells().stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank());
        Errors errors = Errors.NONE.withIf(tooMany, "table", "cells_too_many " + columns.size());
        for (Field<Measure> field : fields) {
            String problem = field.shape().problem(typed.getOrDefault(field.code(), ""));
            errors = errors.withIf(problem != null, field.code(), problem);
        }
        errors = errors.withIf(!CitationService.areReadable(typed.get("sources")), "sources", "sources_wrong");
        return new MeasureRow(line.number(), typed, errors.any() ? "wrong" : state(typed, known, above), errors);
    }

    private static Map<String, String> byField(List<String> cells, List<Optional<String>> fields) {
        Map<String, String> byField = new HashMap<>();
        for (int i = 0; i < Math.min(cells.size(), fields.size()); i++) {
            String cell = cells.get(i).strip();
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
        typed.computeIfPresent("value", (field, value) -> plain(value));
        typed.computeIfPresent("qualifier", (field, word) -> QUALIFIERS.getOrDefault(Folded.words(word), word));
        typed.computeIfPresent("demand", (field, number) -> demands.getOrDefault(number, number));
        typed.put("sources", source(cells));
        return typed;
    }

    // As one is compared with those recorded, and not as it is shown: 12.50 is 12.5.
    private static String plain(String value) {
        return value.matches("-?\\d{1,14}(\\.\\d{1,4})?")
                ? Measure.plain(new BigDecimal(value)).toPlainString()
                : value;
    }

    // A whole line, or its parts in columns of their own.
    private static String source(Map<String, String> cells) {
        String title = cells.getOrDefault("source", "");
        if (title.contains("|")) {
            return title;
        }
        return Stream.of("publisher", "source_date", "source_address")
                .map(part -> cells.getOrDefault(part, ""))
                .collect(Collectors.joining(" | ", title + " | ", ""))
                .replaceAll("( \\|\\s*)+$", "");
    }
}
