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
    // Swagger UI begins with a script of its own in the page, and sets styles.
    private static final CharSequence TRYING_POLICY = HttpHeaders.createOptimized("default-src 'none'; "
            + "style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            + "connect-src 'self'; base-uri 'none'; frame-ancestors 'none'");
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
        String path = call.request().path();
        boolean tries = path != null && path.startsWith("/api/docs");
        response.putHeader(POLICY_NAME, tries ? TRYING_POLICY : POLICY);
        call.next();
    }
}
