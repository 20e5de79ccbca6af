package org.undersigned.publishing.bundle;

import java.util.Map;
import java.util.function.Function;
import org.undersigned.publishing.yaml.Block;
import org.undersigned.publishing.yaml.Fields;

/** The texts of a part in other languages than its own. */
final class Translated {

    static <T> void read(Fields in, String original, Map<String, T> into, Function<Fields, T> read) {
        in.eachNamed("translations", read, into);
        into.keySet().removeIf(language -> {
            boolean wrong = language.equals(original) || !language.matches("[a-z]{2,3}(-[A-Za-z0-9]{1,4})?");
            if (wrong) {
                in.wrong(
                        "translations",
                        "a translation into '" + language + "'",
                        "languages such as es, but not the original's");
            }
            return wrong;
        });
    }

    static <T> void write(Block out, Map<String, T> translations, Function<T, Block> write) {
        out.eachNamed("translations", translations, write);
    }

    private Translated() {}
}
