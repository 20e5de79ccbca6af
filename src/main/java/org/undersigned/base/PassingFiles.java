package org.undersigned.base;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads the fields of a form that was sent with files when its sender's session had ended. Anybody may send such a form, so
 * its files pass by, and never more than the fields' own limit is held.
 */
@ApplicationScoped
public class PassingFiles {

    /** Where any form is sent whose sender's session had ended. */
    static final String KEPT = "/desk/kept";

    // After the entrance, which says how large the whole may be.
    private static final int PRIORITY = 280;
    private static final String FIELDS = PassingFiles.class.getName();

    void open(@Observes Filters filters) {
        filters.register(PassingFiles::read, PRIORITY);
    }

    /** The fields that {@link #areIn} found, each with its values in order. */
    public static MultiMap fields(RoutingContext call) {
        return call.get(FIELDS);
    }

    static boolean areIn(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return KEPT.equals(request.path()) && type != null && type.startsWith("multipart/form-data");
    }

    private static void read(RoutingContext call) {
        if (call.get(Failure.KEY) != null || !areIn(call.request())) {
            call.next();
            return;
        }
        try {
            listen(call, call.request().setExpectMultipart(true));
        } catch (RuntimeException noForm) {
            end(call, Failure.malformedForm());
        }
    }

    private static void listen(RoutingContext call, HttpServerRequest request) {
        AtomicLong passed = new AtomicLong();
        request.uploadHandler(file -> file.handler(bytes -> passed.addAndGet(bytes.length())));
        request.exceptionHandler(broken -> end(call, Failure.malformedForm()));
        request.handler(bytes -> {
            long held = request.bytesRead() - passed.get();
            if (request.bytesRead() > Entrance.MOST_BYTES_OF_AN_UPLOAD) {
                end(call, Failure.tooLarge(Entrance.MOST_BYTES_OF_AN_UPLOAD));
            } else if (held > Entrance.MOST_BYTES) {
                end(call, Failure.tooLarge(Entrance.MOST_BYTES));
            }
        });
        request.endHandler(read -> {
            call.put(FIELDS, request.formAttributes());
            call.next();
        });
        request.resume();
    }

    private static void end(RoutingContext call, Failure failure) {
        HttpServerRequest request = call.request();
        request.setExpectMultipart(false).uploadHandler(null).exceptionHandler(null);
        request.handler(unwanted -> {}).endHandler(null);
        Leftover.hear(call);
        call.put(Failure.KEY, failure);
        call.next();
    }
}
