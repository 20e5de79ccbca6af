package org.undersigned.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.undersigned.base.Failure;
import org.undersigned.base.Problem;

/** Takes only the query parameters that the matched method declares: a misspelt filter must not look like one that found everything. */
class DeclaredParameters {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void refuseOthers(ContainerRequestContext request, ResourceInfo resource) {
        if (resource.getResourceClass().getPackage() != DeclaredParameters.class.getPackage()) {
            return;
        }
        Set<String> declared = known.computeIfAbsent(resource.getResourceMethod(), DeclaredParameters::of);
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!declared.contains(name)) {
                throw unknown(name, declared);
            }
            if (values.size() > 1) {
                throw Given.wrong(name, "given once");
            }
        });
    }

    static Failure unknown(String name, Collection<String> declared) {
        String rest = declared.isEmpty() ? "it takes none" : "it takes " + String.join(", ", declared);
        return new Failure(new Problem(
                "Unknown parameter",
                400,
                "unknown_parameter",
                "This address has no parameter " + name + "; " + rest + ".",
                name));
    }

    private static Set<String> of(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(DeclaredParameters::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> of(Parameter parameter) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return Arrays.stream(parameter.getType().getFields())
                    .map(field -> name(field.getAnnotation(QueryParam.class)))
                    .filter(Objects::nonNull);
        }
        return Stream.ofNullable(name(parameter.getAnnotation(QueryParam.class)));
    }

    private static String name(QueryParam declared) {
        return declared == null ? null : declared.value();
    }
}
