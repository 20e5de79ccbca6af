package org.undersigned.base;

import static io.quarkus.qute.TemplateInstance.LOCALE;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** What a template knows of where it stands, such as {@code {here:link('/changes')}}: its language and its site. */
@TemplateExtension(namespace = "here")
final class Here {

    static String language(@TemplateAttribute(LOCALE) Object locale) {
        String tag = locale instanceof Locale known ? known.getLanguage() : String.valueOf(locale);
        return Address.isLanguage(tag) ? tag : Address.ENGLISH;
    }

    static String otherLanguage(@TemplateAttribute(LOCALE) Object locale) {
        return language(locale).equals(Address.ENGLISH) ? Address.SPANISH : Address.ENGLISH;
    }

    /** The address of a path of the site in the language of this page. */
    static String link(String path, @TemplateAttribute(LOCALE) Object locale) {
        return new Address(language(locale), path).toString();
    }

    static String link(String path, String language) {
        return new Address(language, path).toString();
    }

    /** The same from outside; where the site does not know where it is reached, it begins with a slash. */
    static String absolute(String path, @TemplateAttribute(LOCALE) Object locale) {
        return absolute(path, language(locale));
    }

    static String absolute(String path, String language) {
        return origin().absolute(new Address(language, path));
    }

    static boolean knowsItsUrl() {
        return origin().isKnown();
    }

    static String publisher() {
        return settings().publisher();
    }

    static String contact() {
        return settings().contact();
    }

    /** How many megabytes a form may have that is sent to this path. */
    static String megabytes(String path) {
        return String.valueOf(Entrance.mostBytesTo(path) >> 20);
    }

    static String asset(String path) {
        return Assets.address(path);
    }

    static String date(PartialDate date, @TemplateAttribute(LOCALE) Object locale) {
        return Dates.in(language(locale)).show(date);
    }

    static String date(Instant at, @TemplateAttribute(LOCALE) Object locale) {
        return Dates.in(language(locale)).show(at.atZone(settings().zone()).toLocalDate());
    }

    /** Day and time of day, in the zone of the publisher. */
    static String time(Instant at, @TemplateAttribute(LOCALE) Object locale) {
        return Dates.in(language(locale)).show(at.atZone(settings().zone()));
    }

    static String iso(PartialDate date) {
        return date.text();
    }

    static String iso(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static String number(Number number, @TemplateAttribute(LOCALE) Object locale) {
        return Figures.show(new BigDecimal(number.toString()), language(locale));
    }

    private static Origin origin() {
        return Arc.container().instance(Origin.class).get();
    }

    private static Settings settings() {
        return Arc.container().instance(Settings.class).get();
    }

    private Here() {}
}
