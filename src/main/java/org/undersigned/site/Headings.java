package org.undersigned.site;

import static io.quarkus.qute.TemplateInstance.LOCALE;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;
import org.undersigned.base.Dates;
import org.undersigned.campaign.Letter;

/** What a letter is called where its title would be too long: by its date. */
@TemplateExtension
final class Headings {

    static String heading(Letter letter, @TemplateAttribute(LOCALE) Object locale) {
        String language = locale instanceof Locale known ? known.getLanguage() : "en";
        return letter.dated == null
                ? words(SiteWords.class, language).letter()
                : words(LetterWords.class, language)
                        .letterOf(letter.dated.isExact(), Dates.in(language).show(letter.dated));
    }

    private static <T> T words(Class<T> bundle, String language) {
        return MessageBundles.get(bundle, Localized.Literal.of(language));
    }

    private Headings() {}
}
