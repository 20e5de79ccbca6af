package org.undersigned.publishing.measures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.base.PartialDate;
import org.undersigned.campaign.Measure;
import org.undersigned.intake.sheet.SheetDate;

/** Numbers and dates as people write them into tables: both are written in two ways. */
final class Readings {

    private static final Pattern POINT = number(",", "[.]");
    private static final Pattern COMMA = number(".", ",");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{2}-\\d{2}-\\d{2}");

    // Thousands are parted by the same sign throughout, and none is parted off behind a leading zero.
    private static Pattern number(String group, String decimal) {
        return Pattern.compile(
                "(-?(?:\\d+|[1-9]\\d{0,2}([" + group + " '’])\\d{3}(?:\\2\\d{3})*))(?:" + decimal + "(\\d+))?");
    }

    /** Without signs between thousands, and as one is compared with those recorded: 12.50 is 12.5. */
    static Optional<String> figure(String cell, boolean comma) {
        Matcher number = (comma ? COMMA : POINT).matcher(cell);
        if (!number.matches()) {
            return Optional.empty();
        }
        String whole = number.group(1).replaceAll("[^\\d-]", "");
        String decimals = number.group(3) == null ? "" : "." + number.group(3);
        return Optional.of(Measure.plain(new BigDecimal(whole + decimals)).toPlainString());
    }

    static Optional<String> date(String cell, boolean dayFirst) {
        // 24-03-05 may begin with its year or end with it.
        return SHORT_YEAR.matcher(cell).matches()
                ? Optional.empty()
                : SheetDate.parse(cell, dayFirst).map(PartialDate::text);
    }

    private Readings() {}
}
