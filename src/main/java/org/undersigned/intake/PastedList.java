package org.undersigned.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.undersigned.directory.Chamber;

/** Takes a list of names apart as a newspaper, a press release or a PDF gives it. */
final class PastedList {

    private static final String EMPTY_LINE = "\n\n";

    private final ToIntFunction<Pasted> doubt;
    private final List<Pasted> names = new ArrayList<>();
    private Chamber chamber;

    private PastedList(ToIntFunction<Pasted> doubt) {
        this.doubt = doubt;
    }

    static List<Pasted> read(String text) {
        return read(text, name -> 0);
    }

    /** @param doubt how unlikely it is that a list has such a name: where it can be read in several ways, the least doubtful is taken */
    static List<Pasted> read(String text, ToIntFunction<Pasted> doubt) {
        String list = PastedColumns.asList(NoNames.without(text));
        PastedList read = new PastedList(doubt).take(list);
        List<String> lines = list.lines()
                .flatMap(LastNamesFirst::parted)
                .filter(line -> !line.isBlank())
                .toList();
        return LastNamesFirst.turned(lines)
                .map(turned -> new PastedList(doubt).take(String.join(EMPTY_LINE, turned)))
                .filter(turned -> turned.doubt() <= read.doubt())
                .orElse(read)
                .names;
    }

    private PastedList take(String list) {
        for (PastedText.Paragraph paragraph : PastedText.paragraphs(list)) {
            paragraph.parts().forEach(lines -> take(lines, paragraph.running()));
        }
        return this;
    }

    private void take(List<String> lines, boolean running) {
        for (String part : Wrapped.names(lines, running, this::doubt)) {
            Pasted name = PastedName.read(part, chamber);
            chamber = name.chamber();
            if (!name.text().isEmpty()) {
                names.add(name);
            }
        }
    }

    private int doubt(String part) {
        Pasted name = PastedName.read(part, chamber);
        return name.text().isEmpty() ? Wrapped.NOBODY : doubt.applyAsInt(name);
    }

    private int doubt() {
        return names.stream().mapToInt(doubt).sum();
    }
}
