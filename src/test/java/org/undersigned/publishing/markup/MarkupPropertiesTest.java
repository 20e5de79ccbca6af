package org.undersigned.publishing.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.undersigned.Cases;
import org.undersigned.publishing.yaml.Texts;

/** What holds of every wording, whatever was typed. */
class MarkupPropertiesTest {

    private static final int CASES = 2_000;
    private static final LetterMarkup.Notes NOTES = new LetterMarkup.Notes("en", "before", "between", "after");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z]+)([^<>]*)>");
    private static final Pattern ATTRIBUTES = Pattern.compile(
            "( href=\"(https?://|mailto:)[^\"]*\"| class=\"(re|cut)\"| lang=\"en\"| start=\"\\d+\"| title=\"[^\"]*\")*( /)?");
    private static final Set<String> TAGS =
            Set.of("p", "ul", "ol", "li", "blockquote", "em", "strong", "a", "mark", "br", "code");
    private static final List<String> MARKS = List.of(
            "==",
            "*",
            "**",
            "_",
            "`",
            "[",
            "](",
            ")",
            "[…]",
            "\n",
            "\n\n",
            "- ",
            "1. ",
            "> ",
            "<b>",
            "</p>",
            "Re: ",
            "https://example.org",
            "javascript:x",
            "![",
            "&lt;",
            "&#60;",
            "\\",
            "word",
            " ",
            "é",
            "<!--");

    @Test
    void no_tag_comes_out_but_those_of_a_letter_with_what_they_may_carry() {
        Cases.of(CASES, random -> {
            String wording = wording(random);
            String html = LetterMarkup.html(wording, NOTES);
            Matcher tag = TAG.matcher(html);
            while (tag.find()) {
                assertTrue(TAGS.contains(tag.group(2)), tag.group() + " of " + wording);
                assertTrue(ATTRIBUTES.matcher(tag.group(3)).matches(), tag.group() + " of " + wording);
            }
            assertTrue(tag.replaceAll("").indexOf('<') < 0, html);
        });
    }

    @Test
    void every_tag_that_opens_closes_in_its_place() {
        Cases.of(CASES, random -> {
            String html = LetterMarkup.html(wording(random), NOTES);
            Deque<String> open = new ArrayDeque<>();
            Matcher tag = TAG.matcher(html);
            while (tag.find()) {
                if (tag.group(1).isEmpty() && !tag.group(3).endsWith("/")) {
                    open.push(tag.group(2));
                } else if (!tag.group(1).isEmpty() && !tag.group(2).equals(open.pop())) {
                    fail(html);
                }
            }
            assertTrue(open.isEmpty(), html);
        });
    }

    @Test
    void a_difference_read_without_what_came_is_the_old_wording_and_without_what_went_the_new_one() {
        Cases.of(500, random -> {
            String before = wording(random);
            String after = random.nextInt(5) == 0 ? before : before + wording(random);
            WordDiff difference = WordDiff.between(before, after);
            assertEquals(before, textWithout("new", difference));
            assertEquals(after, textWithout("gone", difference));
            assertEquals(before.equals(after), difference.isEmpty());
        });
    }

    @Test
    void of_a_long_wording_the_words_that_are_otherwise_are_shown() {
        String before = letter(new Random(1), 100_000);
        String[] paragraphs = before.split("\n\n");
        paragraphs[3] += " We add this.";
        paragraphs[paragraphs.length / 2] = letter(new Random(2), 600);
        paragraphs[paragraphs.length - 1] = "We ask for a " + paragraphs[paragraphs.length - 1];
        WordDiff difference = WordDiff.between(before, String.join("\n\n", paragraphs));
        List<WordDiff.Part> parts = difference.parts();
        assertEquals(" We add this.", parts.get(1).text());
        assertEquals("We ask for a ", parts.get(parts.size() - 2).text());
        assertTrue(textWithout("same", difference).length() < 1_300);
    }

    @Test
    void wordings_that_have_little_in_common_are_compared_soon_however_long_they_are() {
        for (String gap : List.of(" ", "\n")) {
            String before = letter(new Random(1), 200_000).replace(" ", gap);
            String after = letter(new Random(2), 200_000).replace(" ", gap);
            WordDiff difference =
                    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> WordDiff.between(before, after));
            assertEquals(before, textWithout("new", difference));
            assertEquals(after, textWithout("gone", difference));
        }
    }

    private static String letter(Random random, int length) {
        StringBuilder letter = new StringBuilder();
        for (int word = 1; letter.length() < length; word++) {
            letter.append(Integer.toString(1_000 + random.nextInt(3_000), 36)).append(word % 60 == 0 ? "\n\n" : " ");
        }
        return letter.toString().strip();
    }

    private static String textWithout(String kind, WordDiff difference) {
        return difference.parts().stream()
                .filter(part -> !part.kind().equals(kind))
                .map(WordDiff.Part::text)
                .collect(Collectors.joining());
    }

    private static String wording(Random random) {
        StringBuilder wording = new StringBuilder();
        for (int piece = 1 + random.nextInt(25); piece > 0; piece--) {
            wording.append(random.nextInt(6) == 0 ? Texts.hostile(random, 2) : MARKS.get(random.nextInt(MARKS.size())));
        }
        return wording.toString();
    }
}
