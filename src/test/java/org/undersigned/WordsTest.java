package org.undersigned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.undersigned.base.Codes;
import org.undersigned.base.Words;
import org.undersigned.campaign.Qualifier;
import org.undersigned.campaign.Standing;
import org.undersigned.directory.Chamber;
import org.undersigned.signon.Assurance;
import org.undersigned.signon.SignOnKind;

/** That whatever the pages say in English they say in Spanish too. */
class WordsTest {

    private static final Pattern CASES = Pattern.compile("\\{#case '?([\\w.]+)'?}");
    private static final Pattern PARTS = Pattern.compile("\\{(?:\\w+:\\w+\\()?([a-z]\\w*)[^}]*}");

    @TestFactory
    Stream<DynamicTest> every_word_has_its_spanish() {
        return bundles()
                .flatMap(bundle -> Arrays.stream(bundle.getDeclaredMethods())
                        .map(word -> dynamicTest(bundle.getSimpleName() + "." + word.getName(), () -> {
                            String spanish = spanish(bundle).getProperty(word.getName());
                            assertTrue(spanish != null && !spanish.isBlank(), "has no Spanish");
                            assertEquals(all(CASES, english(word)), all(CASES, spanish), "distinguishes other cases");
                            assertEquals(all(PARTS, english(word)), all(PARTS, spanish), "is made of other parts");
                        })));
    }

    @Test
    void every_constant_that_people_read_has_its_word() throws NoSuchMethodException {
        assertEquals(codes(Standing.values()), cases("standing"));
        assertEquals(codes(Standing.values()), cases("standingMeaning"));
        assertEquals(codes(Assurance.values()), cases("assurance"));
        assertEquals(codes(Assurance.values()), cases("assuranceMeaning"));
        assertEquals(codes(SignOnKind.values()), cases("kind"));
        assertEquals(codes(Chamber.values()), cases("chamber"));
        assertEquals(
                codes(Qualifier.values()),
                all(CASES, english(Words.class.getMethod("figure", String.class, String.class))));
    }

    private static Stream<Class<?>> bundles() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.undersigned").stream()
                        .filter(type -> type.isAnnotatedWith(MessageBundle.class))
                        .map(type -> type.reflect());
    }

    private static Properties spanish(Class<?> bundle) {
        String name = bundle.getAnnotation(MessageBundle.class).value();
        String file = "/messages/" + (name.equals(MessageBundle.DEFAULTED_NAME) ? "msg" : name) + "_es.properties";
        Properties spanish = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                Objects.requireNonNull(WordsTest.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            spanish.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return spanish;
    }

    private static String english(Method word) {
        return word.getAnnotation(Message.class).value();
    }

    private static Set<String> cases(String word) throws NoSuchMethodException {
        return all(CASES, english(Words.class.getMethod(word, String.class)));
    }

    private static Set<String> codes(Enum<?>... constants) {
        return new TreeSet<>(Arrays.stream(constants).map(Codes::of).toList());
    }

    private static Set<String> all(Pattern pattern, String text) {
        List<String> found =
                pattern.matcher(text).results().map(match -> match.group(1)).toList();
        return new TreeSet<>(found);
    }
}
