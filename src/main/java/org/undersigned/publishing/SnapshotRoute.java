package org.undersigned.publishing;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Answers kept pages on the I/O thread: no session, no transaction, no template, no database. */
@ApplicationScoped
class SnapshotRoute {

    // Behind the filters that set headers and refuse requests (290 and more); before authentication (200): kept pages
    // are everyone's.
    private static final int PRIORITY = 250;
    private static final CharSequence CACHING =
            HttpHeaders.createOptimized("public, max-age=0, s-maxage=1, must-revalidate");

    private final PageSnapshots snapshots;

    SnapshotRoute(PageSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    void register(@Observes Filters filters) {
        filters.register(this::answer, PRIORITY);
    }

    private void answer(RoutingContext call) {
        HttpServerRequest request = call.request();
        boolean reads = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        KeptPage page = reads ? snapshots.find(request.path()) : null;
        if (page == null || !PageAddress.asksForNone(request, page.parameters())) {
            call.next();
            return;
        }
        send(request, call.response(), page);
    }

    private static void send(HttpServerRequest request, HttpServerResponse response, KeptPage page) {
        KeptPage.Body body = takesGzip(request) ? page.gzip() : page.identity();
        head(response, body);
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && matches(known, body.tag())) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_LENGTH, body.length());
        response.putHeader(HttpHeaders.CONTENT_TYPE, page.contentType());
        if (body == page.gzip()) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        if (request.method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(body.buffer());
        }
    }

    static void head(HttpServerResponse response, KeptPage.Body body) {
        response.putHeader(HttpHeaders.ETAG, body.tag());
        response.putHeader(HttpHeaders.CACHE_CONTROL, CACHING);
        response.putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }

    private static boolean matches(String known, String tag) {
        return known.equals(tag) || known.equals("*") || known.contains(tag);
    }

    private static boolean takesGzip(HttpServerRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }
}
