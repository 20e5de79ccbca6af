package org.undersigned.desk;

import static io.quarkus.qute.TemplateInstance.LOCALE;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.undersigned.base.Address;
import org.undersigned.base.Words;

/** What fields are called: {@code {labels:of('title_es')}} is the title's Spanish translation. */
@TemplateExtension(namespace = "labels")
final class Labels {

    static String of(String code, @TemplateAttribute(LOCALE) Object locale) {
        Localized language = Localized.Literal.of(
                Address.isLanguage(String.valueOf(locale)) ? String.valueOf(locale) : Address.ENGLISH);
        DeskWords words = MessageBundles.get(DeskWords.class, language);
        for (String other : Address.LANGUAGES) {
            if (code.endsWith("_" + other)) {
                String name = code.substring(0, code.length() - other.length() - 1);
                return words.label(name) + " · "
                        + MessageBundles.get(Words.class, language).languageName(other);
            }
        }
        return words.label(code);
    }

    private Labels() {}
}
