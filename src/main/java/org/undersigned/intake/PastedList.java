package org.undersigned.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.undersigned.directory.Chamber;
import org.undersigned.directory.State;

/** Takes a list of names apart as a newspaper, a press release or a PDF gives it. */
final class PastedList {

    // Commas in brackets belong to what the brackets say.
    private static final Pattern BETWEEN =
            Pattern.compile("[\\n\\r]| {3,}|(?:[,;•·|&]|(?<=\\s)(?:and|y)(?=\\s))(?![^(\\[\\n]*[)\\]])");
    private static final Pattern LAST_FIRST =
            Pattern.compile("^\\s*([^\\s,;()]+(?: [^\\s,;()]+)?),\\s*([^,;()]+?)\\s*(\\([^)]*\\))?\\s*$");
    private static final Pattern SUFFIX = Pattern.compile("(?i)\\s*(jr|sr|ii|iii|iv)\\.?\\s*([(\\[].*)?");
    private static final Pattern HOUSE =
            Pattern.compile("(?i)^(?:u\\.?s\\.?\\s+)?(?:reps?|representatives?|dels?|delegates?|congress(?:wo)?m[ae]n"
                    + "|congressperson|resident commissioner)(?:\\.|\\b)\\s*");
    private static final Pattern SENATE = Pattern.compile("(?i)^(?:u\\.?s\\.?\\s+)?(?:sens?|senators?)(?:\\.|\\b)\\s*");
    private static final Pattern HONOUR =
            Pattern.compile("(?i)^(?:and\\s+|the\\s+)?(?:(?:hon|honorable|mr|mrs|ms|dr)(?:\\.|\\b)\\s*)?");
    private static final Pattern NUMBERING = Pattern.compile("^[\\s*\\-–—]*(?:\\d{1,3}[.)]\\s+)?");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]");
    private static final Pattern PLACE = Pattern.compile("\\b([A-Z]{2})(?:[-\\s]?0*(\\d{1,2}))?(?:ST|ND|RD|TH)?\\b");

    private final List<Pasted> names = new ArrayList<>();
    private Chamber chamber;

    static List<Pasted> read(String text) {
        PastedList list = new PastedList();
        for (String part : parts(PastedColumns.asList(text))) {
            list.take(part);
        }
        return list.names;
    }

    private static List<String> parts(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        return areLastNamesFirst(lines)
                ? lines.stream()
                        .flatMap(line -> isLastNameFirst(line) ? Stream.of(turned(line)) : separated(line).stream())
                        .toList()
                : separated(text);
    }

    // One name a line, as directories print them: "Placeholder, Janice D. (GU-71)"; some lines may be otherwise.
    private static boolean areLastNamesFirst(List<String> lines) {
        List<String> parted =
                lines.stream().filter(line -> bare(line).contains(",")).toList();
        long sure = parted.stream().filter(PastedList::isSurelyLastNameFirst).count();
        return lines.size() > 1 && sure > 0 && sure * 2 >= parted.size();
    }

    static boolean isSurelyLastNameFirst(String line) {
        return isLastNameFirst(line)
                && !bare(line).substring(0, bare(line).indexOf(',')).contains(" ");
    }

    private static boolean isLastNameFirst(String line) {
        Matcher turned = LAST_FIRST.matcher(line);
        return turned.matches() && !isSuffix(turned.group(2));
    }

    private static String bare(String line) {
        return BRACKETS.matcher(line).replaceAll(" ").strip();
    }

    static boolean isSuffix(String part) {
        return SUFFIX.matcher(part).matches();
    }

    static String turned(String line) {
        return LAST_FIRST.matcher(line).replaceFirst("$2 $1 $3");
    }

    private static List<String> separated(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : BETWEEN.split(text)) {
            if (SUFFIX.matcher(part).matches() && !parts.isEmpty()) {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + " " + part.strip());
            } else if (!part.isBlank()) {
                parts.add(part);
            }
        }
        return parts;
    }

    private void take(String part) {
        String name = NUMBERING.matcher(part).replaceFirst("").strip();
        name = HONOUR.matcher(name).replaceFirst("");
        if (HOUSE.matcher(name).find()) {
            chamber = Chamber.HOUSE;
        } else if (SENATE.matcher(name).find()) {
            chamber = Chamber.SENATE;
        }
        name = SENATE.matcher(HOUSE.matcher(name).replaceFirst("")).replaceFirst("");
        String beside = beside(name);
        String bare = BRACKETS.matcher(name)
                .replaceAll(" ")
                .replaceAll("[.:]?\\s*$", "")
                .strip();
        if (!bare.isEmpty()) {
            names.add(placed(bare, beside));
        }
    }

    private Pasted placed(String name, String beside) {
        Matcher place = PLACE.matcher(beside.toUpperCase(Locale.ROOT));
        while (place.find()) {
            if (State.find(place.group(1)).isPresent()) {
                Integer district = place.group(2) == null ? null : Integer.valueOf(place.group(2));
                return new Pasted(name, place.group(1), district, chamber);
            }
        }
        return new Pasted(name, null, null, chamber);
    }

    private static String beside(String name) {
        Matcher brackets = BRACKETS.matcher(name);
        return brackets.find() ? brackets.group(1) : "";
    }
}
