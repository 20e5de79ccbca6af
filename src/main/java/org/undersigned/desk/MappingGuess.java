package org.undersigned.desk;

import java.util.Map;
import java.util.stream.Collectors;
import org.undersigned.base.Codes;
import org.undersigned.intake.imports.Column;
import org.undersigned.intake.imports.SheetImport;
import org.undersigned.intake.imports.Terms;

/** What the columns of a table may be, for somebody to correct. */
final class MappingGuess {

    /** As it was said of this table, or else as it seems. */
    static MappingForm of(SheetImport brought) {
        Map<Integer, Column> meant = brought.columns();
        Terms terms = brought.said() == null ? blank(brought, meant) : brought.said();
        return form(String.valueOf(brought.heading), meant, terms);
    }

    /** By the headings in another row; what was typed besides stays. */
    static MappingForm anew(SheetImport brought, MappingForm typed) {
        Map<Integer, Column> meant = brought.guessAt(typed.headingRow());
        Terms terms = typed.terms();
        boolean wasGuessed = terms.kind().equals(kind(brought, brought.guessAt(typed.namedRow())));
        return form(typed.heading(), meant, wasGuessed ? terms.withKind(kind(brought, meant)) : terms);
    }

    private static MappingForm form(String heading, Map<Integer, Column> meant, Terms terms) {
        Map<Integer, String> columns =
                meant.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> Codes.of(one.getValue())));
        return new MappingForm(heading, heading, columns, terms);
    }

    private static String kind(SheetImport brought, Map<Integer, Column> meant) {
        return meant.containsValue(Column.KIND) ? "column" : Codes.of(brought.likelyKind(meant));
    }

    private static Terms blank(SheetImport brought, Map<Integer, Column> meant) {
        String order = brought.dayFirst ? "day" : "month";
        return new Terms(
                kind(brought, meant), "", "signed", order, "attested", "email", "", "on", "", "", "", "", "", "on");
    }

    private MappingGuess() {}
}
