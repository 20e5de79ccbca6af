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
        LetterWords words = MessageBundles.get(LetterWords.class, Localized.Literal.of(language));
        return letter.dated == null
                ? words.letter()
                : words.letterOf(letter.dated.isExact(), Dates.in(language).show(letter.dated));
    }

    private Headings() {}
}
