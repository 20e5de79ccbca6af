package org.undersigned.intake;

import java.util.regex.Pattern;

/** What stands around the names of a list and is nobody's: who else signed, where they sign, and on which page. */
final class NoNames {

    private static final String BLANK = "(?: |\\n(?=(?-i:\\p{Ll})))";
    private static final String WHO = "(?:house|senate|democratic|republican|members?|miembros|colleagues|colegas"
            + "|lawmakers|legisladores|congresistas|representatives|representantes|diputados|senators|senadores|signers"
            + "|signatories|firmantes|democrats|republicans|demócratas|republicanos|of|the|del?|la|congress|congreso)";
    private static final Pattern OTHERS = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d-])(?:\\d{1,3}" + BLANK + "(?:others?|more|additional|otr[oa]s|más)|otr[oa]s" + BLANK
                    + "\\d{1,3}(?![\\d.)]))(?![\\p{L}\\d])(?:" + BLANK + WHO + "(?!\\p{L}))*");
    private static final Pattern TOGETHER = Pattern.compile(
            "(?iu)(?<![\\p{L}-])(?:along\\s{1,3}with|as\\s{1,3}well\\s{1,3}as|junto\\s{1,3}con|así\\s{1,3}como)(?!\\S)");
    private static final Pattern HEADING =
            Pattern.compile("(?imu)^ *+(?:(?:(?:los|las|the) )?(?:firmaron|firmas|firmantes"
                    + "|co-?signers|signers|signatories|signatures)(?: (?:son|are|include|incluyen))?(?= *(?:[:,\\n]|$)| (?-i:\\p{Lu}))"
                    + "|(?:signed|sincerely|respectfully|atentamente|cordialmente)(?= *[,:])) *[:,]?");
    private static final Pattern SIGNATURE = Pattern.compile("(?i)(?<![\\p{L}\\d/])/s/|_{2,}+");
    private static final Pattern OFFICE = Pattern.compile(
            "(?imu)(?:^|,|(?<= {3}|\\t))[ \\t]{0,3}+(?:(?:members? of (?:the )?(?:u\\.?s\\.? )?congress|miembr[oa]s? del congreso)"
                    + "(?=[,;.]?(?: {2}|\\t|[ \\t]*$))[,;.]?[ \\t]*+)++$");
    private static final Pattern PAGE = Pattern.compile(
            "(?imu)^[ \\t\\-–—]*+(?:page|p[áa]gina|p[áa]g\\.|p\\.) *\\d{1,3}(?: *(?:of|de|/) *\\d{1,3})?[ \\t\\-–—.]*+(?:\\R|$)");

    static String without(String text) {
        String names = PAGE.matcher(text.replace('\u00A0', ' ')).replaceAll("");
        names = OFFICE.matcher(names).replaceAll("\n");
        names = SIGNATURE.matcher(names).replaceAll("   ");
        names = HEADING.matcher(names).replaceAll("");
        names = OTHERS.matcher(names).replaceAll(",");
        return TOGETHER.matcher(names).replaceAll(",");
    }

    private NoNames() {}
}
