package org.undersigned.publishing.yaml;

import java.util.Random;

/** Makes texts that trip over a careless writer, the same ones for the same seed. */
public final class Texts {

    private static final String[] PIECES = {
        "<script>",
        "{config:x}",
        "=HYPERLINK(\"x\")",
        " ",
        "  ",
        ": ",
        " #",
        "#",
        "'",
        "\"",
        "''",
        "\\",
        "- ",
        "? ",
        "| ",
        "> ",
        "&a",
        "*a",
        "!t",
        "%",
        "@",
        "`",
        "[",
        "]",
        "{",
        "}",
        ",",
        "true",
        "null",
        "~",
        "12",
        "2026-01",
        "😀",
        "\u202E",
        "אב",
        "e\u0301",
        "\u00A0",
        "\u2028",
        "\uFEFF",
        "a",
        "word",
        "…",
        "---",
        "...",
        "\\n"
    };

    /** One line of at most this many pieces, never empty. */
    public static String hostile(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int piece = 0; piece < pieces && text.length() < 280; piece++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /** Several such lines, some of them empty, with tabs between. */
    public static String lines(Random random) {
        StringBuilder text = new StringBuilder(hostile(random, 3));
        for (int line = random.nextInt(6); line > 0; line--) {
            text.append(random.nextBoolean() ? "\n" : "\t\n").append(random.nextInt(3) == 0 ? "" : hostile(random, 8));
        }
        return text.toString();
    }

    private Texts() {}
}
