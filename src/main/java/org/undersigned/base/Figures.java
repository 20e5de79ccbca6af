package org.undersigned.base;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Figures with their thousands apart; in Spanish as it is written in the United States. */
public final class Figures {

    public static String show(BigDecimal figure, String language) {
        NumberFormat format =
                NumberFormat.getNumberInstance(language.equals("es") ? Locale.forLanguageTag("es-US") : Locale.US);
        format.setMaximumFractionDigits(4);
        return format.format(figure);
    }

    private Figures() {}
}
