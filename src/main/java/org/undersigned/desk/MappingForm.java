package org.undersigned.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.undersigned.base.Codes;
import org.undersigned.base.Errors;
import org.undersigned.base.Shape;
import org.undersigned.base.Typed;
import org.undersigned.intake.imports.Column;
import org.undersigned.intake.imports.SheetImport;
import org.undersigned.intake.imports.Terms;
import org.undersigned.signon.Contact;
import org.undersigned.signon.DateBasis;
import org.undersigned.signon.SignOnKind;

/**
 * What the columns of a table are, and what holds for all of its rows.
 *
 * @param heading the number of the row with the headings, or 0
 * @param named the same when the columns were named last
 * @param columns the code of what each column holds, by its index; {@code ""} where it is not used
 */
record MappingForm(String heading, String named, Map<Integer, String> columns, Terms terms) {

    private static final String COLUMN = "column-";
    private static final int MOST = 999_999;

    static MappingForm of(MultivaluedMap<String, String> typed) {
        Map<Integer, String> columns = new HashMap<>();
        typed.keySet().stream()
                .filter(key -> key.matches(COLUMN + "\\d{1,3}"))
                .forEach(key ->
                        columns.put(Integer.valueOf(key.substring(COLUMN.length())), Typed.text(typed.getFirst(key))));
        String named = text(typed, typed.containsKey("named") ? "named" : "heading");
        return new MappingForm(text(typed, "heading"), named, columns, termsOf(typed));
    }

    private static Terms termsOf(MultivaluedMap<String, String> typed) {
        return new Terms(
                text(typed, "kind"),
                text(typed, "date"),
                text(typed, "date_basis"),
                text(typed, "date_order").equals("day") ? "day" : "month",
                text(typed, "assurance").equals("attested") ? "attested" : "reported",
                text(typed, "heard_by"),
                text(typed, "heard_on"),
                ticked(typed, "may_sign"),
                text(typed, "source_title"),
                text(typed, "source_publisher"),
                text(typed, "source_date"),
                text(typed, "source_address"),
                ticked(typed, "second_hand"),
                ticked(typed, "publish"));
    }

    private static String text(MultivaluedMap<String, String> typed, String field) {
        return Typed.text(typed.getFirst(field));
    }

    private static String ticked(MultivaluedMap<String, String> typed, String field) {
        return text(typed, field).isEmpty() ? "" : "on";
    }

    /** Whether the columns are to be named by other headings. */
    boolean hasOtherHeadings() {
        return !named.equals(heading);
    }

    Errors check(SheetImport brought) {
        Errors errors = checkColumns(brought, checkTerms(checkHeading(brought)));
        SignOnKind kind = Codes.find(SignOnKind.class, terms.kind()).orElse(null);
        return errors.withIf(kind == null && !terms.kind().equals("column"), "kind", "unknown_choice")
                .withIf(kind != null && !kind.maySign(brought.revision.letter), "kind", "kind_not_asked");
    }

    Errors checkHeading(SheetImport brought) {
        boolean isNumber = heading.matches("\\d{1,6}");
        return Errors.NONE
                .withIf(!isNumber, "heading", "not_a_number " + MOST)
                .withIf(isNumber && !brought.hasRowsBelow(headingRow()), "heading", "no_rows");
    }

    private Errors checkColumns(SheetImport brought, Errors errors) {
        Collection<Column> meanings = meanings().values();
        boolean twice = meanings.stream().distinct().count() < meanings.size();
        boolean unknown = columns.values().stream()
                .anyMatch(code ->
                        !code.isEmpty() && Codes.find(Column.class, code).isEmpty());
        return errors.withIf(unknown, "columns", "unknown_choice")
                .withIf(twice, "columns", "column_twice")
                .withIf(!isNamed(meanings), "columns", "column_missing")
                .withIf(!formula(brought).isEmpty(), "columns", "formula_in_column " + formula(brought));
    }

    private Errors checkTerms(Errors errors) {
        boolean attested = terms.isAttested();
        Errors all = errors;
        for (Map.Entry<String, String> one : sourceProblems().entrySet()) {
            all = all.withIf(one.getValue() != null, one.getKey(), one.getValue());
        }
        return all.withIf(!Typed.isDateOrNothing(terms.date()), "date", "not_a_date")
                .withIf(Codes.find(DateBasis.class, terms.dateBasis()).isEmpty(), "date_basis", "unknown_choice")
                .withIf(!isWay(attested), "heard_by", "unknown_choice")
                .withIf(!Typed.isDateOrNothing(terms.heardOn()), "heard_on", "not_a_date");
    }

    private boolean isWay(boolean needed) {
        return terms.heardBy().isEmpty()
                ? !needed
                : Codes.find(Contact.Way.class, terms.heardBy()).isPresent();
    }

    // Also where they are not meant they are kept as typed, and must fit.
    private Map<String, String> sourceProblems() {
        Map<String, String> problems = new LinkedHashMap<>();
        Shape title = terms.isAttested() ? Shape.line(500) : Shape.line(500).needed();
        problems.put("source_title", title.problem(terms.sourceTitle()));
        problems.put("source_publisher", Shape.line(300).problem(terms.sourcePublisher()));
        problems.put("source_date", Shape.date().problem(terms.sourceDate()));
        problems.put("source_address", Shape.address().problem(terms.sourceAddress()));
        return problems;
    }

    private boolean isNamed(Collection<Column> meanings) {
        boolean kindKnown = !terms.kind().equals("column") || meanings.contains(Column.KIND);
        return kindKnown
                && meanings.stream()
                        .anyMatch(one -> one == Column.NAME
                                || one == Column.LAST_NAME
                                || one == Column.BIOGUIDE
                                || one == Column.ORGANIZATION && !areAllPeople());
    }

    // For them a column of organizations says only where they belong.
    private boolean areAllPeople() {
        return terms.kind().matches("member|individual");
    }

    private String formula(SheetImport brought) {
        return meanings().keySet().stream()
                .filter(brought.formulaCells()::containsKey)
                .sorted()
                .findFirst()
                .map(brought.formulaCells()::get)
                .orElse("");
    }

    int headingRow() {
        return Integer.parseInt(heading);
    }

    int namedRow() {
        return named.matches("\\d{1,6}") ? Integer.parseInt(named) : 0;
    }

    Map<Integer, Column> meanings() {
        return columns.entrySet().stream()
                .filter(one -> Codes.find(Column.class, one.getValue()).isPresent())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> Codes.find(Column.class, one.getValue()).orElseThrow()));
    }
}
