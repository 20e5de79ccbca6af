package org.undersigned.base;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * What every request meets first, whichever door it comes to: a malformed address, a body that is too large and a form sent
 * from elsewhere go no further; whatever is for programs may be read from any origin.
 */
@ApplicationScoped
class Entrance {

    // After the headers that every answer has, before everything that answers.
    private static final int FIRST = 290;
    static final long MOST_BYTES = 1L << 20;
    static final long MOST_BYTES_OF_AN_UPLOAD = 50L << 20;

    // Where files are brought to the desk.
    private static final Set<String> UPLOADS = Set.of("/desk/members/imports", "/desk/imports");

    // A form that was given back there comes with it, and may be as large as any.
    private static final String SIGN_IN = PassingFiles.KEPT + "/sign-in";
    private static final long MOST_BYTES_TO_SIGN_IN = MOST_BYTES + (1L << 16);
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final CrossOrigin crossOrigin;

    Entrance(CrossOrigin crossOrigin) {
        this.crossOrigin = crossOrigin;
    }

    void open(@Observes Filters filters) {
        filters.register(this::admit, FIRST);
    }

    private void admit(RoutingContext call) {
        HttpServerRequest request = call.request();
        String uri = Percents.added(request.uri());
        boolean isAsItCame = uri.equals(request.uri());
        if (call.get(Failure.KEY) != null) {
            crossOrigin.share(call);
            call.next();
        } else if (!Percents.areWhole(uri) || !isAsItCame && !uri.startsWith("/")) {
            refuse(call, Door.at(request.path()), Failure.malformedAddress());
        } else if (!isAsItCame) {
            call.reroute(request.method(), uri);
        } else if (length(request) > mostBytes(request)) {
            Leftover.hear(call);
            refuse(call, Door.at(call.normalizedPath()), Failure.tooLarge(mostBytes(request)));
        } else if (!SAFE.contains(request.method()) && !crossOrigin.mayWrite(call)) {
            refuse(call, Door.at(call.normalizedPath()), Failure.foreignOrigin());
        } else if (!crossOrigin.share(call)) {
            call.next();
        }
    }

    // One that says its length was measured by that.
    @ServerRequestFilter(preMatching = true)
    void limitBody(ContainerRequestContext asked, RoutingContext call) {
        HttpServerRequest request = call.request();
        if (!SAFE.contains(request.method()) && request.getHeader(HttpHeaders.CONTENT_LENGTH) == null) {
            asked.setEntityStream(new LimitedBody(asked.getEntityStream(), mostBytes(request)));
            Leftover.hear(call);
        }
    }

    private static long mostBytes(HttpServerRequest request) {
        if (SIGN_IN.equals(request.path())) {
            return MOST_BYTES_TO_SIGN_IN;
        }
        return PassingFiles.areIn(request) ? MOST_BYTES_OF_AN_UPLOAD : mostBytesTo(request.path());
    }

    static long mostBytesTo(String path) {
        return UPLOADS.contains(path) ? MOST_BYTES_OF_AN_UPLOAD : MOST_BYTES;
    }

    private static long length(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException tooLong) {
            return Long.MAX_VALUE;
        }
    }

    // Sent on to an address where nothing stands, so that it is answered where all failures are.
    private static void refuse(RoutingContext call, Door door, Failure failure) {
        HttpMethod method = call.request().method().equals(HttpMethod.HEAD) ? HttpMethod.HEAD : HttpMethod.GET;
        call.put(Failure.KEY, failure);
        call.reroute(method, door == Door.SITE ? "/-" : door == Door.DESK ? "/desk/-" : "/api/-");
    }

    @ServerRequestFilter(preMatching = true)
    void stopWhatWasRefused(RoutingContext call) {
        Failure failure = call.get(Failure.KEY);
        if (failure != null) {
            throw failure;
        }
    }
}
