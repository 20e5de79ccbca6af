package org.undersigned.base;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Which other sites' pages may read an answer, and that none of them may send a form. */
@ApplicationScoped
class CrossOrigin {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Settings settings;

    CrossOrigin(Settings settings) {
        this.settings = settings;
    }

    /** Programs send no cookies that could be misused; whoever writes as a person must come from our own pages. */
    boolean mayWrite(RoutingContext call) {
        HttpServerRequest request = call.request();
        return Door.at(call.normalizedPath()) == Door.API
                || isOurOwn(request.getHeader(HttpHeaders.ORIGIN), request.authority());
    }

    private boolean isOurOwn(String origin, HostAndPort host) {
        if (origin == null || host == null) {
            return false;
        }
        Optional<String> ours = settings.url().map(CrossOrigin::originOf);
        return ours.map(origin::equalsIgnoreCase).orElseGet(() -> isThisMachine(origin, host));
    }

    // Without an address of its own the site is somebody's trial, reached from the machine itself by either name.
    private static boolean isThisMachine(String origin, HostAndPort host) {
        URI from = uri(origin);
        URI to = uri("http://" + host);
        return from.getHost() != null
                && THIS_MACHINE.contains(from.getHost())
                && THIS_MACHINE.contains(to.getHost())
                && from.getPort() == to.getPort();
    }

    // As browsers write it: without a port that goes without saying.
    static String originOf(String address) {
        URI uri = uri(address);
        String origin = uri.getScheme() + "://" + uri.getHost();
        boolean goesWithoutSaying =
                uri.getPort() < 0 || uri.getPort() == ("https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80);
        return goesWithoutSaying ? origin : origin + ":" + uri.getPort();
    }

    private static URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException none) {
            return URI.create("none:none");
        }
    }

    /** @return whether the request was only a browser's question beforehand, and has been answered */
    boolean share(RoutingContext call) {
        String path = call.normalizedPath();
        if (Door.at(path) != Door.API && !isFeedOrFile(path)) {
            return false;
        }
        MultiMap headers = call.response().headers();
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "ETag, Link");
        if (!call.request().method().equals(HttpMethod.OPTIONS)
                || !call.request().headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD)) {
            return false;
        }
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD");
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "*");
        headers.set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
        call.response().setStatusCode(204).end();
        return true;
    }

    private static boolean isFeedOrFile(String path) {
        return path.endsWith(".atom") || path.endsWith(".csv") || path.endsWith(".ndjson");
    }
}
