package org.undersigned.publishing;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.regex.Pattern;
import org.undersigned.base.EntityTags;
import org.undersigned.base.Percents;

/** Answers kept pages on the I/O thread: no session, no transaction, no template, no database. */
@ApplicationScoped
class SnapshotRoute {

    // Before every filter: a kept page carries the headers that they gave it, and is everyone's.
    private static final int PRIORITY = 1_000;

    private static final Pattern NO_GZIP = Pattern.compile("gzip *; *q *= *0");

    private final PageSnapshots snapshots;

    SnapshotRoute(PageSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    void register(@Observes Filters filters) {
        filters.register(this::answer, PRIORITY);
    }

    private void answer(RoutingContext call) {
        HttpServerRequest request = call.request();
        KeptPage page = onlyReads(request) ? snapshots.find(request.path()) : null;
        if (page == null || !PageAddress.asksForNone(request, page.parameters())) {
            call.next();
            return;
        }
        send(request, call.response(), page);
    }

    // What is odd is for the filters to refuse.
    private static boolean onlyReads(HttpServerRequest request) {
        HttpMethod method = request.method();
        MultiMap headers = request.headers();
        return (method == HttpMethod.GET || method == HttpMethod.HEAD)
                && !headers.contains(HttpHeaders.CONTENT_LENGTH)
                && !headers.contains(HttpHeaders.TRANSFER_ENCODING)
                && (request.query() == null || Percents.areWhole(request.query()));
    }

    private static void send(HttpServerRequest request, HttpServerResponse response, KeptPage page) {
        KeptPage.Body body = takesGzip(request) ? page.gzip() : page.identity();
        if (EntityTags.isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH), body.tag())) {
            add(body.unchanged(), response);
            response.setStatusCode(304).end();
            return;
        }
        add(body.headers(), response);
        if (request.method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(body.buffer());
        }
    }

    private static void add(List<KeptPage.Header> headers, HttpServerResponse response) {
        MultiMap all = response.headers();
        headers.forEach(header -> all.add(header.name(), header.value()));
    }

    private static boolean takesGzip(HttpServerRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null
                && accepted.contains("gzip")
                && !NO_GZIP.matcher(accepted).find();
    }
}
