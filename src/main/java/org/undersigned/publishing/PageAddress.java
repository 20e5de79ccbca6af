package org.undersigned.publishing;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which page a request asks for.
 *
 * @param parameters the query parameters that its method declares; any other is ignored, as shared links carry them
 */
record PageAddress(String path, String contentType, Set<String> parameters, boolean isCanonical) {

    // By which one address can be spelt in any number of ways, each of which would be kept as a page.
    private static final Pattern SPELLINGS = Pattern.compile("[%;]|/[/.]|./$");

    private static final Map<Method, Set<String>> DECLARED = new ConcurrentHashMap<>();

    static PageAddress of(HttpServerRequest request, Method method) {
        Set<String> parameters = DECLARED.computeIfAbsent(method, PageAddress::declaredBy);
        return new PageAddress(
                request.path(),
                contentType(method),
                parameters,
                !SPELLINGS.matcher(request.path()).find() && asksForNone(request, parameters));
    }

    /** Whether none of the parameters stands in the request's query. */
    static boolean asksForNone(HttpServerRequest request, Collection<String> parameters) {
        String query = request.query();
        return query == null || query.isEmpty() || parameters.stream().noneMatch(request.params()::contains);
    }

    private static Set<String> declaredBy(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RestQuery.class))
                .map(PageAddress::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String name(Parameter parameter) {
        String given = parameter.getAnnotation(RestQuery.class).value();
        return given.isEmpty() ? parameter.getName() : given;
    }

    private static String contentType(Method method) {
        Produces produces = method.getAnnotation(Produces.class);
        if (produces == null) {
            produces = method.getDeclaringClass().getAnnotation(Produces.class);
        }
        return (produces == null ? MediaType.TEXT_HTML : produces.value()[0]) + ";charset=UTF-8";
    }
}
