package org.undersigned.intake;

import java.util.regex.Pattern;
import org.undersigned.directory.Chamber;

/** Titles before a name. */
final class Titles {

    private static final String LONG_HOUSE =
            "representatives?|delegates?|congress(?:wo)?m[ae]n" + "|congresspersons?|resident commissioner";
    private static final String LONG_SENATE = "senators?";
    private static final String OF_THE_US = "(?:u\\.?s\\.?\\s+)?";
    private static final Pattern HOUSE = before("reps?|dels?|" + LONG_HOUSE);
    private static final Pattern SENATE = before("sens?|" + LONG_SENATE);
    private static final Pattern HONOUR =
            Pattern.compile("(?i)^(?:and\\s+|the\\s+){0,3}" + "(?:(?:hon|honorable|mr|mrs|ms|dr)(?:\\.|\\b)\\s*)?");
    /** Where among other words another name begins by its title, as an expression. */
    static final String AMONG = "(?i:" + OF_THE_US + "(?:reps?\\.?|sens\\.?|sen\\.|dels?\\.|(?:" + LONG_HOUSE + "|"
            + LONG_SENATE + "))\\s+)(?=[\\p{Lu}“\"«])";

    /** The chamber of a title at the beginning, else the one before. */
    static Chamber chamber(String name, Chamber before) {
        return HOUSE.matcher(name).find() ? Chamber.HOUSE : SENATE.matcher(name).find() ? Chamber.SENATE : before;
    }

    static String withoutHonours(String name) {
        return HONOUR.matcher(name).replaceFirst("");
    }

    static String without(String name) {
        return SENATE.matcher(HOUSE.matcher(name).replaceFirst("")).replaceFirst("");
    }

    private static Pattern before(String titles) {
        return Pattern.compile("(?i)^" + OF_THE_US + "(?:" + titles + ")(?:\\.|(?!\\S))\\s*");
    }

    private Titles() {}
}
