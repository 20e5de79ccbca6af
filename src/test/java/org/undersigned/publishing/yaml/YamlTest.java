package org.undersigned.publishing.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class YamlTest {

    @Test
    void any_text_comes_back_as_it_was_written_and_is_written_the_same_again() {
        Random random = new Random(117);
        for (int round = 0; round < 1_000; round++) {
            String line = Texts.hostile(random, 1 + random.nextInt(40));
            String lines = Texts.lines(random);
            byte[] bytes = block(line, lines).bytes();
            Problems problems = new Problems("made.yaml");
            Fields read = YamlFile.read(bytes, problems);
            String sameLine = read.need("line").line(1_000);
            String sameLines = read.need("lines").text(10_000);
            List<String> words =
                    read.values("words").stream().map(one -> one.line(1_000)).toList();
            problems.refuseAny();
            assertEquals(line, sameLine);
            assertEquals(lines, sameLines);
            assertEquals(List.of(line, "plain"), words);
            assertEquals(
                    new String(bytes), new String(block(sameLine, sameLines).bytes()));
        }
    }

    @Test
    void what_has_no_value_is_left_out() {
        assertEquals(
                "a: b\n",
                new String(new Block()
                        .text("a", "b")
                        .text("c", null)
                        .plain("d", null)
                        .words("e", List.of())
                        .part("f", new Block())
                        .bytes()));
    }

    @Test
    void it_reads_as_a_person_would_write_it() {
        Block block = new Block()
                .text("title", "A title: of sorts")
                .plain("date", "2026")
                .text("summary", "word ".repeat(30).strip())
                .words("list", List.of(1, 2))
                .text("text", "one\n\ntwo");
        assertEquals("""
                title: 'A title: of sorts'
                date: 2026
                summary: >-
                  word word word word word word word word word word word word word word word word word word word word
                  word word word word word word word word word word
                list: [1, 2]
                text: |-
                  one

                  two
                """, new String(block.bytes()));
    }

    private static Block block(String line, String lines) {
        return new Block().text("line", line).text("lines", lines).words("words", List.of(line, "plain"));
    }
}
