package org.undersigned.base;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/**
 * What went wrong with a request, as RFC 9457 tells it to programs; a door's page tells it to people.
 *
 * @param code never changes once published
 * @param parameter the query parameter that is wrong, or null
 */
@JsonInclude(Include.NON_NULL)
public record Problem(String title, int status, String code, String detail, String parameter) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem(int status, String code, String title, String detail) {
        this(title, status, code, detail, null);
    }

    static Problem of(Refusal refusal) {
        return new Problem(409, refusal.code, "Refused by a rule of the record", "Nothing was changed.");
    }

    /** What there is to say where only the status is known. */
    public static Problem of(int status) {
        return switch (status) {
            case 401 ->
                new Problem(status, "unauthorized", "Sign-in is needed", "This address is not open to everyone.");
            case 403 -> new Problem(status, "forbidden", "Not allowed", "You may not do this.");
            case 404 -> new Problem(status, "not_found", "Not found", "Nothing public stands at this address.");
            case 405 ->
                new Problem(
                        status, "method_not_allowed", "Method not allowed", "This address does not take this method.");
            case 406 ->
                new Problem(
                        status,
                        "not_acceptable",
                        "Not acceptable",
                        "This address gives none of the accepted media types.");
            case 410 -> new Problem(status, "gone", "Gone", "What stood at this address is not public any more.");
            case 413 ->
                new Problem(status, "body_too_large", "Too large", "The body is larger than this address takes.");
            case 415 ->
                new Problem(
                        status,
                        "unsupported_media_type",
                        "Unsupported media type",
                        "This address does not take a body of this type.");
            case 503 -> new Problem(status, "busy", "Busy", "Too many ask for this at once: ask again in a moment.");
            default ->
                status < 500
                        ? new Problem(status, "bad_request", "Bad request", "The request cannot be understood.")
                        : new Problem(
                                status,
                                "internal_error",
                                "Internal error",
                                "This is a fault of the program; it was noted.");
        };
    }
}
