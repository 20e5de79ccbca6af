package org.undersigned.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.undersigned.base.Folded;
import org.undersigned.directory.State;

/** Lines copied out of a spreadsheet, with tabs between their cells, as a list would have them: one name a line, its place in brackets behind it. */
final class PastedColumns {

    private static final String TAB = "\t";
    // No name of a spreadsheet goes on in the next row.
    private static final String ROWS_APART = "\n\n";
    private static final Pattern NUMBERING = Pattern.compile("^\\d{1,3}[.)]\\s+");
    private static final Pattern ID = Pattern.compile("[A-Z]\\d{6}");
    private static final Pattern TITLE = Pattern.compile(
            "(?i)(?:(?:u\\.?s\\.?\\s+)?(?:reps?|representatives?|sens?|senators?|dels?|delegates?)|representantes?|diputad[oa]s?|senador(?:es|as?)?|hon|honorable)\\.?");
    private static final Pattern SEAT =
            Pattern.compile("\\(?(?:[A-Z]\\s?-\\s?)?([A-Z]{2})(?:[-\\s]?(?:\\d{1,2}|AL|At[- ]Large))?\\)?");
    private static final Pattern DISTRICT = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?");
    private static final Pattern NO_NAME = Pattern.compile(".*[\\d@].*|[^\\p{L}]*|\\(?[A-Z]\\)?");
    private static final Pattern PART_OF_A_NAME = Pattern.compile("(?i)\\p{L}\\.|jr\\.?|sr\\.?|ii|iii|iv");
    private static final Set<String> PARTIES = Set.of(
            "democrat",
            "democratic",
            "republican",
            "independent",
            "democrata",
            "republicano",
            "republicana",
            "independiente");

    private static final Set<String> HEADINGS = Set.of(
            ("last name;first name;middle name;full name;name;last;first;middle;surname;suffix;member;member name;title"
                            + ";state;district;party;chamber;email;date;office;bioguide;bioguide id;id;no"
                            + ";apellido;apellidos;nombre;nombres;nombre completo;miembro;titulo;estado;distrito;partido"
                            + ";camara;correo;fecha;oficina")
                    .split(";"));

    private final List<String> cells;
    private final List<String> names = new ArrayList<>();
    /** What stands beside each of the names, and in front of the first. */
    private final List<String> places = new ArrayList<>(List.of(""));

    private String title = "";

    private PastedColumns(String line) {
        cells = Arrays.stream(line.split(TAB))
                .map(cell -> NUMBERING.matcher(cell.strip()).replaceFirst(""))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    static String asList(String text) {
        if (!text.contains(TAB)) {
            return text;
        }
        List<PastedColumns> lines = text.lines()
                .filter(line -> !line.isBlank())
                .map(PastedColumns::new)
                .filter(line -> !line.isHeading())
                .toList();
        boolean several = lines.stream().filter(line -> line.cells.size() > 1).count() > 1;
        return lines.stream().map(line -> line.written(several)).collect(Collectors.joining(ROWS_APART));
    }

    private boolean isHeading() {
        return cells.stream()
                                .filter(cell -> HEADINGS.contains(Folded.words(cell)))
                                .count()
                        * 2
                > cells.size();
    }

    private String written(boolean amongSeveral) {
        if (cells.size() < 2) {
            return String.join("", cells);
        }
        Optional<String> id =
                cells.stream().filter(cell -> ID.matcher(cell).matches()).findFirst();
        if (id.isPresent()) {
            return id.get();
        }
        cells.forEach(this::take);
        if (isOne(amongSeveral)) {
            return placed(String.join(" ", names), String.join(" ", places).strip());
        }
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            String before = at == 0 ? places.get(0) : "";
            lines.add(placed(names.get(at), (before + " " + places.get(at + 1)).strip()));
        }
        return String.join(ROWS_APART, lines);
    }

    private void take(String cell) {
        int last = places.size() - 1;
        String place = place(cell);
        if (TITLE.matcher(cell).matches()) {
            title = cell + " ";
        } else if (!place.isEmpty()) {
            places.set(last, place);
        } else if (DISTRICT.matcher(cell).matches() && places.get(last).length() == 2) {
            places.set(last, places.get(last) + "-" + cell);
        } else if (isName(cell)) {
            names.add(title
                    + (LastNamesFirst.isSurelyOne(cell)
                            ? LastNamesFirst.turned(cell).strip()
                            : cell));
            places.add("");
            title = "";
        }
    }

    // "Virginia" may be a first name; what is beside a whole name is none.
    private String place(String cell) {
        String state = Places.named(cell).map(State::name).orElse("");
        if (!state.isEmpty()) {
            List<String> others = cells.stream()
                    .filter(one -> isName(one) && Places.named(one).isEmpty())
                    .toList();
            return isWhole(cell) || others.size() > 1 || others.stream().anyMatch(PastedColumns::isWhole) ? state : "";
        }
        return SEAT.matcher(cell).matches()
                        && State.find(SEAT.matcher(cell).replaceFirst("$1")).isPresent()
                ? cell.replaceAll("[()]", "")
                : "";
    }

    private static boolean isName(String cell) {
        return !NO_NAME.matcher(cell).matches()
                && !TITLE.matcher(cell).matches()
                && !PARTIES.contains(Folded.words(cell));
    }

    private static boolean isWhole(String name) {
        return name.contains(" ");
    }

    // In columns a name is parted; side by side there stand whole ones, or more than anybody has.
    private boolean isOne(boolean amongSeveral) {
        long parts = names.stream()
                .filter(name -> !PART_OF_A_NAME.matcher(name).matches())
                .count();
        return !names.stream().allMatch(PastedColumns::isWhole) && parts <= (amongSeveral ? 3 : 2);
    }

    private static String placed(String name, String place) {
        return place.isEmpty() ? name : name + " (" + place + ")";
    }
}
