package org.undersigned;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The house's floors: a package imports only what stands below it, and the doors never each other. */
@AnalyzeClasses(packages = "org.undersigned", importOptions = DoNotIncludeTests.class)
class ArrowsTest {

    private static final List<String> DOORS = List.of("site", "desk", "api");
    private static final List<String> FLOORS =
            List.of("publishing", "intake", "signon", "campaign", "source", "directory", "access", "ledger", "base");

    @ArchTest
    static void every_class_stands_on_a_floor_or_in_a_door(JavaClasses classes) {
        List<String> all = Stream.concat(DOORS.stream(), FLOORS.stream()).toList();
        classes()
                .that()
                // The program's own beginning stands before all doors.
                .doNotHaveSimpleName("Undersigned")
                .should()
                .resideInAnyPackage(packages(all))
                .check(classes);
    }

    @ArchTest
    static void a_floor_imports_only_what_stands_below_it(JavaClasses classes) {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            List<String> above = Stream.concat(DOORS.stream(), FLOORS.subList(0, floor).stream())
                    .toList();
            none(FLOORS.get(floor), above, classes);
        }
    }

    @ArchTest
    static void a_door_never_imports_another(JavaClasses classes) {
        for (String door : DOORS) {
            none(door, DOORS.stream().filter(other -> !other.equals(door)).toList(), classes);
        }
    }

    /** A template that asks for {@code x} is given the one or the other, as the day goes. */
    @ArchTest
    static void nothing_is_called_x_and_is_x_at_once(JavaClasses classes) {
        List<String> both = classes.stream()
                .flatMap(type -> {
                    Set<String> plain = type.getMethods().stream()
                            .filter(one -> one.getModifiers().contains(JavaModifier.PUBLIC))
                            .filter(one -> one.getRawParameterTypes().isEmpty())
                            .map(JavaMethod::getName)
                            .collect(Collectors.toSet());
                    return plain.stream()
                            .filter(name -> name.matches("(is|get|has)[A-Z].*"))
                            .filter(name -> plain.contains(withoutPrefix(name)))
                            .map(name -> type.getName() + "." + name);
                })
                .toList();
        assertEquals(List.of(), both);
    }

    private static String withoutPrefix(String name) {
        String rest = name.replaceFirst("is|get|has", "");
        return rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
    }

    private static void none(String from, List<String> to, JavaClasses classes) {
        noClasses()
                .that()
                .resideInAPackage("org.undersigned." + from + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(to))
                .allowEmptyShould(true)
                .check(classes);
    }

    private static String[] packages(List<String> names) {
        return names.stream().map(name -> "org.undersigned." + name + "..").toArray(String[]::new);
    }
}
