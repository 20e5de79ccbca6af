package org.undersigned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An address is looked for only in the class whose path is the most literal of those that begin it: no other may hold it. */
class RoutesTest {

    private record Route(Class<?> resource, String path) {}

    @Test
    void no_resource_hides_an_address_of_another() {
        List<Class<?>> resources = resources();
        assertTrue(resources.size() > 20, resources.toString());
        List<String> hidden = new ArrayList<>();
        for (Route route : routes(resources)) {
            resources.stream()
                    .filter(other -> literal(path(other)) > literal(path(route.resource)))
                    .filter(other -> begins(path(other), route.path))
                    .forEach(other -> hidden.add(
                            route.path + " of " + route.resource.getSimpleName() + ", by " + other.getSimpleName()));
        }
        assertEquals(List.of(), hidden);
    }

    private static List<Class<?>> resources() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.undersigned").stream()
                        .filter(one -> one.isAnnotatedWith(Path.class))
                        .<Class<?>>map(one -> one.reflect())
                        .toList();
    }

    private static List<Route> routes(List<Class<?>> resources) {
        return resources.stream()
                .flatMap(resource -> Arrays.stream(resource.getMethods())
                        .filter(method -> method.isAnnotationPresent(Path.class))
                        .map(method -> new Route(
                                resource,
                                joined(
                                        path(resource),
                                        method.getAnnotation(Path.class).value()))))
                .toList();
    }

    private static String path(Class<?> resource) {
        return joined("", resource.getAnnotation(Path.class).value());
    }

    private static String joined(String start, String end) {
        return (start + "/" + end).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }

    private static int literal(String path) {
        return path.replaceAll("\\{[^}]*}", "").length();
    }

    private static boolean begins(String path, String address) {
        String pattern = Arrays.stream(path.split("/"))
                .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
                .reduce((start, end) -> start + "/" + end)
                .orElse("");
        return address.matches(pattern + "(/.*)?");
    }
}
