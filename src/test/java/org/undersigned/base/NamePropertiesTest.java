package org.undersigned.base;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.undersigned.Cases;
import org.undersigned.publishing.yaml.Texts;

/** What holds of every name, however hostile. */
class NamePropertiesTest {

    private static final int CASES = 2_000;
    private static final Pattern WORD = Pattern.compile("[^ ]+");

    @Test
    void folding_a_folded_name_changes_nothing() {
        Cases.of(CASES, random -> {
            String folded = Folded.words(name(random));
            assertEquals(folded, Folded.words(folded));
        });
    }

    @Test
    void a_name_without_marks_is_folded_as_any_other() {
        Cases.of(CASES, random -> {
            StringBuilder name = new StringBuilder();
            random.ints(1 + random.nextInt(30), 0, 128).forEach(sign -> name.append((char) sign));
            assertEquals(Folded.anyWords(name.toString()), Folded.words(name.toString()));
        });
    }

    @Test
    void capitals_composition_and_punctuation_make_no_other_name() {
        Cases.of(CASES, random -> {
            String name = name(random);
            String folded = Folded.words(name);
            assertEquals(folded, Folded.words(Normalizer.normalize(name, Normalizer.Form.NFD)));
            assertEquals(folded, Folded.words("“" + name.replace(" ", " – ") + "”, "));
        });
    }

    @Test
    void a_name_is_found_by_the_beginning_of_each_of_its_words() {
        Cases.of(CASES, random -> {
            String name = name(random);
            String searched = Folded.searchText(4_000, name);
            Matcher words = WORD.matcher(Folded.words(name));
            while (words.find()) {
                String word = words.group();
                String beginning = word.substring(0, 1 + random.nextInt(word.length()));
                assertTrue(searched.contains(" " + beginning), searched + " has no " + beginning);
            }
        });
    }

    @Test
    void names_are_ordered_as_their_bytes_are() {
        Cases.of(CASES, random -> {
            byte[] one = Folded.sortKey(name(random));
            byte[] other = Folded.sortKey(name(random));
            assertTrue(one.length <= 200);
            assertEquals(Arrays.compareUnsigned(one, other) == 0, Arrays.equals(one, other));
            assertArrayEquals(one, Folded.sortKey(new String(one, StandardCharsets.UTF_8)));
        });
    }

    @Test
    void what_a_line_takes_has_no_sign_that_would_turn_or_break_it() {
        Shape line = Shape.line(300);
        Cases.of(CASES, random -> {
            String name = name(random);
            boolean refused = name.codePoints().anyMatch(NamePropertiesTest::turnsOrBreaks);
            if (refused) {
                assertEquals("not_plain", line.problem(name), name);
            } else {
                assertNull(line.problem(name), name);
            }
        });
    }

    private static boolean turnsOrBreaks(int sign) {
        int type = Character.getType(sign);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || sign == 0xFFFD
                || sign >= 0x202A && sign <= 0x202E
                || sign >= 0x2066 && sign <= 0x2069;
    }

    private static String name(Random random) {
        if (random.nextBoolean()) {
            return Texts.hostile(random, 1 + random.nextInt(20));
        }
        StringBuilder name = new StringBuilder();
        for (int length = 1 + random.nextInt(30); length > 0; length--) {
            name.appendCodePoint(random.nextInt(random.nextInt(8) == 0 ? Character.MAX_CODE_POINT : 0x500));
        }
        return name.toString();
    }
}
