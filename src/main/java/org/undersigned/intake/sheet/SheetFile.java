package org.undersigned.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A table that somebody brought, told by its first bytes and not by its name. */
public abstract class SheetFile implements AutoCloseable {

    static final int MOST_ROWS = 50_000;
    private static final int BEGINNING = 512;
    private static final Pattern HTML = Pattern.compile("(?is)\\s*<(?:!doctype|html|head|body|table|\\?xml|meta).*");
    private static final Pattern JSON = Pattern.compile("(?s)\\s*(?:\\{\\s*\"|\\[\\s*[\\[{\"]).*");

    /** @throws Spoiled where it is no table */
    public static SheetFile open(Path file) {
        String beginning = beginning(file);
        if (beginning.isEmpty()) {
            throw new Spoiled("no_rows");
        }
        if (beginning.startsWith("%PDF")) {
            throw new Spoiled("is_pdf");
        }
        if (beginning.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw new Spoiled("is_old_excel");
        }
        if (beginning.startsWith("PK")) {
            return Workbook.of(file);
        }
        String text = beginning.replace("\0", "").replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
        if (HTML.matcher(text).matches()) {
            throw new Spoiled("is_html");
        }
        if (JSON.matcher(text).matches() || text.startsWith("{\\rtf")) {
            throw new Spoiled("is_json");
        }
        return TextTable.of(file);
    }

    /** A table that somebody pasted. */
    public static SheetFile ofText(String text) {
        return new TextTable(() -> new StringReader(text));
    }

    /** All of a text, whatever its encoding. @throws Spoiled where it is none */
    public static String text(Path file) {
        try (SheetFile table = open(file)) {
            if (table instanceof TextTable text) {
                return text.whole();
            }
            throw new Spoiled("not_text");
        }
    }

    private static String beginning(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The names of its sheets; just {@code ""} for a text. */
    public abstract List<String> sheets();

    /** Gives each row with something in it, in order. @throws Spoiled at what cannot be read */
    public final void each(String sheet, Consumer<SheetRow> reader) {
        int[] count = {0};
        rows(sheet, row -> {
            if (!row.isEmpty()) {
                if (++count[0] > MOST_ROWS) {
                    throw new Spoiled("too_many_rows", String.valueOf(MOST_ROWS));
                }
                reader.accept(row);
            }
        });
    }

    abstract void rows(String sheet, Consumer<SheetRow> reader);

    @Override
    public abstract void close();
}
