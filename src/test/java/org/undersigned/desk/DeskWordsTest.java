package org.undersigned.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That whatever can go wrong at the desk, or happen there, has words in both languages. */
class DeskWordsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/undersigned");
    private static final Pattern REFUSAL =
            Pattern.compile("(?:Refusal\\(|refuse(?:If|Unless)\\([^;]*?, )\"([a-z_]+)\"");
    private static final Pattern PROBLEM =
            Pattern.compile("(?:message = |withIf\\([^;]*?, \"\\w+\", |\\? (?:null : )?|: )\"([a-z]+_[a-z_]+)[ \"]");
    private static final Pattern VERB =
            Pattern.compile("\"((?:sign_on|contact|staff_member|grant|organization|source)\\.[a-z_]+)\"");

    // What readers and programs are told of their own questions; "password" is a field's name.
    private static final Set<String> NEVER_AT_THE_DESK = Set.of(
            "bad_cursor", "bad_district", "bad_zip", "unknown_district", "unknown_state", "unknown_zip", "password");

    @Test
    void every_refusal_has_words() throws IOException {
        Set<String> codes = found(REFUSAL, "access", "signon", "desk");
        codes.removeAll(NEVER_AT_THE_DESK);
        assertAllHaveWords(codes, "problem");
    }

    @Test
    void every_problem_of_a_form_has_words() throws IOException {
        assertAllHaveWords(found(PROBLEM, "desk"), "problem");
    }

    @Test
    void everything_that_the_desk_does_has_words() throws IOException {
        assertAllHaveWords(found(VERB, "access", "signon"), "verb");
    }

    private static Set<String> found(Pattern pattern, String... packages) throws IOException {
        Set<String> found = new TreeSet<>();
        for (String one : packages) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(one))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Matcher matcher = pattern.matcher(Files.readString(file));
                    while (matcher.find()) {
                        found.add(matcher.group(1));
                    }
                }
            }
        }
        assertTrue(found.size() > 5, found.toString());
        return found;
    }

    private static void assertAllHaveWords(Set<String> codes, String message) throws IOException {
        String english = Files.readString(SOURCES.resolve("desk/DeskWords.java"));
        Set<String> missing = new TreeSet<>();
        for (String code : codes) {
            if (!english.contains("{#case '" + code + "'}") || !spanish(message).contains("{#case '" + code + "'}")) {
                missing.add(code);
            }
        }
        assertEquals(Set.of(), missing);
    }

    private static String spanish(String message) throws IOException {
        try (InputStream words = DeskWords.class.getResourceAsStream("/messages/desk_es.properties")) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(message + "="))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
