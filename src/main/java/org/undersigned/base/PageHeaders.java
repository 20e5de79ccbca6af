package org.undersigned.base;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What every answer to a browser forbids it, also those that no resource makes. */
@ApplicationScoped
class PageHeaders {

    // Before the filters that answer (snapshots, refusals), so that their answers carry the headers too.
    private static final int PRIORITY = 300;

    private static final CharSequence POLICY_NAME = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence POLICY = HttpHeaders.createOptimized(
            "default-src 'none'; style-src 'self'; script-src 'self'; "
                    + "img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    private static final CharSequence SNIFFING = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NO_SNIFFING = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence REFERRER = HttpHeaders.createOptimized("Referrer-Policy");
    // With "no-referrer" browsers post forms with "Origin: null".
    private static final CharSequence SAME_ORIGIN = HttpHeaders.createOptimized("same-origin");

    void register(@Observes Filters filters) {
        filters.register(PageHeaders::add, PRIORITY);
    }

    private static void add(RoutingContext call) {
        HttpServerResponse response = call.response();
        response.putHeader(SNIFFING, NO_SNIFFING);
        response.putHeader(REFERRER, SAME_ORIGIN);
        // The pages that Quarkus itself brings, such as the one to try the API, have scripts in them.
        String path = call.request().path();
        if (path == null || !path.startsWith("/q/") && !path.startsWith("/api/docs")) {
            response.putHeader(POLICY_NAME, POLICY);
        }
        call.next();
    }
}
