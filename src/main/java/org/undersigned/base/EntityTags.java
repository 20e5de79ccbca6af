package org.undersigned.base;

import java.util.Arrays;

/** Whether a client has an answer already, by the answer's tag (RFC 9110, section 13.1.2). */
public final class EntityTags {

    /** Always to be asked whether it still holds: what somebody corrected must not be read wrong for a while. */
    public static final String ASK_EACH_TIME = "public, max-age=0, must-revalidate";

    /**
     * @param ifNoneMatch the header as the client sent it, or null
     * @param tag the answer's, in its quotation marks
     */
    public static boolean isKnown(String ifNoneMatch, String tag) {
        return ifNoneMatch != null && (ifNoneMatch.equals(tag) || isAmong(ifNoneMatch.split(","), tag));
    }

    // A server between that compressed the answer has weakened its tag.
    private static boolean isAmong(String[] known, String tag) {
        return Arrays.stream(known)
                .map(String::strip)
                .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }

    private EntityTags() {}
}
