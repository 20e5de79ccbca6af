package org.undersigned.site;

import static io.quarkus.qute.TemplateInstance.LOCALE;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.time.LocalDate;
import java.util.Locale;
import org.undersigned.base.Dates;
import org.undersigned.directory.State;

/** States and districts as a page names them. */
@TemplateExtension(namespace = "place")
final class Places {

    /** A state's name; a code that is none stays what it is. */
    static String state(String code, @TemplateAttribute(LOCALE) Object locale) {
        return State.find(code).map(state -> state.in(language(locale))).orElse(code);
    }

    /** English counts districts as 1st, 2nd, 3rd, 4th, 11th, 12th, 13th, 21st. */
    static String ordinal(Integer number) {
        boolean teen = number % 100 / 10 == 1;
        return number
                + (teen
                        ? "th"
                        : switch (number % 10) {
                            case 1 -> "st";
                            case 2 -> "nd";
                            case 3 -> "rd";
                            default -> "th";
                        });
    }

    static String day(LocalDate day, @TemplateAttribute(LOCALE) Object locale) {
        return Dates.in(language(locale)).show(day);
    }

    private static String language(Object locale) {
        return locale instanceof Locale known ? known.getLanguage() : "en";
    }

    private Places() {}
}
