package org.undersigned.base;

import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words that constants go by outside the code: lower case, as JSON, bundles and addresses write them. */
public final class Codes {

    @TemplateExtension(matchName = "code")
    public static String of(Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }

    /** As names of style classes and shapes are written: {@code not-met}. */
    @TemplateExtension
    static String dashed(Enum<?> constant) {
        return of(constant).replace('_', '-');
    }

    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(code))
                .findFirst();
    }

    /** All the codes of a type, to tell somebody what would have been right. */
    public static String all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Codes::of).collect(Collectors.joining(", "));
    }

    private Codes() {}
}
