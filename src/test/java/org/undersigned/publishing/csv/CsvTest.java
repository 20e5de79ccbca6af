package org.undersigned.publishing.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static final String NASTY = "=+-@\t\r\n'\",; \u00a0a1é🖊＝";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"x\")",
                "+1",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "  =1",
                "\u00a0=1",
                "\n=1",
                "＝1",
                "'quoted'"
            })
    void what_a_spreadsheet_might_run_stands_behind_an_apostrophe(String text) {
        assertEquals("'" + text, Cell.write(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACLU", "a=b", "", "  x", "O'Brien", "“quoted”"})
    void other_texts_are_written_as_they_are(String text) {
        assertEquals(text, Cell.write(text));
    }

    @Test
    void reading_gives_back_just_what_was_written() {
        Random random = new Random(287);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            rows.add(List.of("row " + i, text(random), text(random), text(random)));
        }
        assertEquals(rows, CsvIn.rows(new StringReader(written(rows))));
    }

    @Test
    void lines_end_as_the_standard_says_and_signs_with_a_meaning_are_quoted() {
        assertEquals("id,\"a,b\",\"say \"\"so\"\"\"\r\n", written(List.of(List.of("id", "a,b", "say \"so\""))));
    }

    private static String written(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvOut out = new CsvOut(text)) {
            rows.forEach(row -> out.row(row.toArray()));
        }
        return text.toString();
    }

    private static String text(Random random) {
        int[] signs = NASTY.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(6); length > 0; length--) {
            text.appendCodePoint(signs[random.nextInt(signs.length)]);
        }
        return text.toString();
    }
}
