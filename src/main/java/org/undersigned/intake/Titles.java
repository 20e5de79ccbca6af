package org.undersigned.intake;

import java.util.regex.Pattern;
import org.undersigned.directory.Chamber;

/** Titles before a name, in English and Spanish, and what else introduces it. */
final class Titles {

    private static final String LONG_HOUSE =
            "representatives?|representantes?|delegates?|delegad[oa]s?|congress(?:wo)?m[ae]n"
                    + "|congresspersons?|congresistas?|diputad[oa]s?|resident commissioner|comisionad[oa] residente";
    private static final String LONG_SENATE = "senators?|senador(?:es|as?)?";
    private static final String OF_THE_US = "(?:u\\.?s\\.?\\s+)?";
    private static final Pattern HOUSE = before("reps?|dels?|" + LONG_HOUSE);
    private static final Pattern SENATE = before("sens?|" + LONG_SENATE);
    private static final Pattern HONOUR = Pattern.compile("(?i)^(?:and\\s+|the\\s+|(?-i:y|e|el|la|los|las)\\s+){0,3}"
            + "(?:(?:hon|honorable|mr|mrs|ms|dr|sr|sra|dra)(?:\\.|\\b)\\s*)?");
    // The last name of a member may be the first word as well: only these are none.
    private static final Pattern INTRODUCTION = Pattern.compile(
            "^(?:(?i:also|the|this|it|a|letter|signed|co-?signed|led"
                    + "|co-?led|joined|sent|written|headed|organized|supported|endorsed|by|including|members|signers|la|una|carta"
                    + "|firmad[oa]s?|encabezad[oa]s?|por|incluyendo)\\b|\\p{Ll})[^\\p{Lu}]*"
                    + "(?<![\\p{L}])(?i:by|including|includes?|por|incluyendo)(?:\\s+(?:the|el|la|los|las))?(?:\\s+|$)|^(?i:the|el|la|los|las|and|u\\.?s\\.?)$");

    /** Where among other words another name begins by its title, as an expression. */
    static final String AMONG = "(?i:" + OF_THE_US + "(?:reps?\\.?|sens\\.?|sen\\.|dels?\\.|(?:" + LONG_HOUSE + "|"
            + LONG_SENATE + "))\\s+)(?=[\\p{Lu}“\"«])";

    /** The chamber of a title at the beginning, else the one before. */
    static Chamber chamber(String name, Chamber before) {
        return HOUSE.matcher(name).find() ? Chamber.HOUSE : SENATE.matcher(name).find() ? Chamber.SENATE : before;
    }

    static String withoutHonours(String name) {
        return HONOUR.matcher(INTRODUCTION.matcher(name).replaceFirst("")).replaceFirst("");
    }

    static String without(String name) {
        return SENATE.matcher(HOUSE.matcher(name).replaceFirst("")).replaceFirst("");
    }

    private static Pattern before(String titles) {
        return Pattern.compile("(?i)^" + OF_THE_US + "(?:" + titles + ")(?:\\.|(?!\\S))\\s*");
    }

    private Titles() {}
}
