package org.undersigned.base;

import io.vertx.core.Context;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What is still being sent of a request that was answered already; it goes nowhere.
 *
 * <p>Many read the answer only when all is sent, and who is cut off before then may never see it; but nobody is listened to
 * for ever, and not too many at once.
 */
final class Leftover {

    private static final long MOST_BYTES = 3L << 30;
    private static final int MOST_AT_ONCE = 100;

    /** How long somebody may go on sending; tests have less time. */
    static volatile long mostMillis = 120_000;

    /** How many are listened to. */
    static final AtomicInteger HEARD = new AtomicInteger();

    private final RoutingContext call;
    private final HttpServerRequest request;
    private long timer;
    private boolean isHeard = true;

    private Leftover(RoutingContext call) {
        this.call = call;
        this.request = call.request();
    }

    /** Listens to it once it was answered. */
    static void hear(RoutingContext call) {
        // What answers may be another thread than the one that reads.
        Context reading = call.vertx().getOrCreateContext();
        call.addEndHandler(answered -> reading.runOnContext(then -> {
            if (!call.request().isEnded() && !call.response().closed()) {
                new Leftover(call).hear();
            }
        }));
    }

    private void hear() {
        if (HEARD.incrementAndGet() > MOST_AT_ONCE) {
            cutOff();
            return;
        }
        timer = call.vertx().setTimer(mostMillis, late -> cutOff());
        request.exceptionHandler(gone -> forget()).endHandler(all -> forget());
        request.handler(unwanted -> {
                    if (request.bytesRead() > MOST_BYTES) {
                        cutOff();
                    }
                })
                .resume();
    }

    // On HTTP/2 others speak over the same connection.
    private void cutOff() {
        forget();
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else {
            request.connection().close();
        }
    }

    private void forget() {
        if (isHeard) {
            isHeard = false;
            call.vertx().cancelTimer(timer);
            HEARD.decrementAndGet();
        }
    }
}
