package org.undersigned.desk.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import org.undersigned.base.Codes;
import org.undersigned.base.Dates;
import org.undersigned.base.Figures;
import org.undersigned.base.Language;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Settings;
import org.undersigned.base.Worded;
import org.undersigned.base.Words;
import org.undersigned.desk.ColleagueWords;
import org.undersigned.desk.DeskWords;
import org.undersigned.desk.ImportWords;
import org.undersigned.desk.MemberWords;
import org.undersigned.desk.OrganizationWords;
import org.undersigned.desk.Values;
import org.undersigned.ledger.Actor;

/** Values of columns and filters in the words of whoever is signed in. */
@ApplicationScoped
public class Cells {

    private final Language language;
    private final Values values;
    private final Settings settings;

    Cells(Language language, Values values, Settings settings) {
        this.language = language;
        this.values = values;
        this.settings = settings;
    }

    /**
     * As the page shows it.
     *
     * @param moment as programs read it, or null
     * @param foreign its language where that is another than the page's, or null
     */
    public record Cell(String text, String moment, String foreign) {}

    Cell cell(String code, Object value) {
        if (value instanceof Instant at) {
            return new Cell(Dates.in(language.code()).show(at.atZone(settings.zone())), at.toString(), null);
        }
        if (value instanceof PartialDate date) {
            return new Cell(Dates.in(language.code()).show(date), date.text(), null);
        }
        if (value instanceof Worded worded) {
            return new Cell(worded.text(), null, worded.isForeignTo(language.code()) ? worded.language() : null);
        }
        if (value instanceof Integer || value instanceof Long) {
            return new Cell(Figures.show(new BigDecimal(value.toString()), language.code()), null, null);
        }
        return new Cell(text(code, value), null, null);
    }

    /** What is no date in words; {@code ""} for nothing. */
    String text(String code, Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(one -> text(code, one)).collect(Collectors.joining(", "));
        }
        if (value instanceof Enum<?> constant) {
            return word(code, Codes.of(constant));
        }
        return value instanceof Boolean truth ? yesOrNo(truth) : word(code, value.toString());
    }

    /** What a code is called in a column or filter of that name. */
    String word(String code, String value) {
        if (value.isEmpty()) {
            return value;
        }
        return switch (code) {
            case "kind", "kinds" -> language.words(Words.class).kind(value);
            case "public", "sourced", "struck", "worded", "is_read_in" -> yesOrNo(value);
            case "stage" -> words().stage(value);
            case "announced" -> words().announced(value);
            case "account" -> language.words(ColleagueWords.class).state(value);
            case "language" -> language.words(Words.class).languageName(value);
            case "verb" -> language.words(DeskWords.class).verb(value);
            case "who", "recorder" ->
                Codes.find(Actor.Kind.class, value).isPresent()
                        ? language.words(DeskWords.class).actor(value)
                        : value;
            case "likeness" -> language.words(OrganizationWords.class).likeness(value);
            case "progress" -> language.words(ImportWords.class).stage(value);
            case "verdict" -> language.words(ImportWords.class).verdict(value);
            case "decision" -> language.words(ImportWords.class).decided(value);
            case "outcome" -> language.words(ImportWords.class).struck(value);
            case "subject_type" -> words().subjectType(value);
            case "change" -> language.words(MemberWords.class).change(value);
            case "whom" -> language.words(MemberWords.class).lists(value);
            case "stands" -> values.show("standing", value);
            case "chamber", "party", "assurance", "state", "level", "date_basis", "heard_by", "standing", "qualifier" ->
                values.show(code, value);
            default -> value;
        };
    }

    String label(String code) {
        return words().label(code);
    }

    /** What a column is called in files, which go where nobody tells what is public. */
    String heading(Column<?> column) {
        String label = label(column.code());
        return column.deskOnly() ? words().deskOnly(label) : label;
    }

    ListWords words() {
        return language.words(ListWords.class);
    }

    private String yesOrNo(Object truth) {
        return language.words(DeskWords.class).yesOrNo(truth.toString());
    }
}
