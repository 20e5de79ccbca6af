package org.undersigned.base;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/**
 * What went wrong with a request, as RFC 9457 tells it to programs; a door's page tells it to people.
 *
 * @param code never changes once published
 * @param parameter the query parameter that is wrong, or null
 * @param megabytes how many may be sent, where it were more; for pages, which say it in their own words
 */
@JsonInclude(Include.NON_NULL)
public record Problem(
        String title,
        int status,
        String code,
        String detail,
        String parameter,
        @JsonIgnore long megabytes) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem(int status, String code, String title, String detail) {
        this(title, status, code, detail, null);
    }

    public Problem(String title, int status, String code, String detail, String parameter) {
        this(title, status, code, detail, parameter, 0);
    }

    static Problem tooLarge(long mostBytes) {
        long megabytes = mostBytes >> 20;
        String detail = "At most " + megabytes + " MB (" + mostBytes + " bytes) are taken here: divide what is sent.";
        return new Problem("Too large", 413, "body_too_large", detail, null, megabytes);
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
            case 413 -> tooLarge(Entrance.MOST_BYTES);
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
