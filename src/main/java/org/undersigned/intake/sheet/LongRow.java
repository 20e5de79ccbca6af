package org.undersigned.intake.sheet;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/** Tells why a text cannot be taken apart: a row in it is too long, or a quotation mark is never closed. */
final class LongRow {

    private final char separator;
    private final int most;
    private int line = 1;
    private int begun = 1;
    private int length;
    private boolean quoted;
    private int before = '\n';
    private int found;

    private LongRow(char separator, int most) {
        this.separator = separator;
        this.most = most;
    }

    /** @param most how long a row may be */
    static Spoiled in(TextTable.Text text, char separator, int most) {
        LongRow looked = new LongRow(separator, most);
        try (Reader in = text.open()) {
            for (int sign = in.read(); sign >= 0; sign = in.read()) {
                looked.look(sign);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        looked.end();
        return looked.found == 0
                ? new Spoiled("not_a_table")
                : new Spoiled("row_too_long", String.valueOf(looked.found));
    }

    private void look(int sign) {
        boolean next = sign == '\n' && before != '\r' || sign == '\r';
        if (next && !quoted) {
            end();
            length = 0;
            begun = line + 1;
        }
        line += next ? 1 : 0;
        length++;
        if (sign == '"') {
            quoted = !quoted && opens();
        }
        before = sign;
    }

    // Within a cell it is a mark of inches; behind one that closed, it is one that is quoted itself.
    private boolean opens() {
        return before == separator || before == '\n' || before == '\r' || before == '"';
    }

    private void end() {
        if (found == 0 && !quoted && length > most) {
            found = begun;
        }
    }
}
