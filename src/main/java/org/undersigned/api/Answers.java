package org.undersigned.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.undersigned.ledger.Digest;

/** Gives each answer its tag, and none that the client has already; to a list, the address where it goes on. */
class Answers {

    // Always to be asked whether it still holds: what somebody corrected must not be read wrong for a while.
    private static final String ASK_EACH_TIME = "public, max-age=0, must-revalidate";

    private final ObjectMapper json;
    private final Addresses addresses;

    Answers(ObjectMapper json, Addresses addresses) {
        this.json = json;
        this.addresses = addresses;
    }

    @ServerResponseFilter
    void finish(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        if (response.getStatus() != 200 || !request.getUriInfo().getPath().startsWith("/api/v1/")) {
            return;
        }
        if (response.getEntity() instanceof Listing list && list.next() != null) {
            response.getHeaders()
                    .putSingle(HttpHeaders.LINK, "<" + next(request.getUriInfo(), list) + ">; rel=\"next\"");
        }
        if (response.getEntity() instanceof Record answer) {
            String text = json.writeValueAsString(answer);
            response.setEntity(text);
            tag(response, Digest.sha256(text));
        } else if (response.getEntity() instanceof byte[] bytes) {
            tag(response, Digest.sha256(bytes));
        }
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, ASK_EACH_TIME);
        if (isKnown(response.getHeaderString(HttpHeaders.ETAG), request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    private String next(UriInfo asked, Listing list) {
        return addresses.of(asked.getRequestUriBuilder()
                .replaceQueryParam(list.parameter(), list.next())
                .build());
    }

    private static void tag(ContainerResponseContext response, String digest) {
        response.getHeaders().putSingle(HttpHeaders.ETAG, "\"" + digest.substring(0, 32) + "\"");
    }

    private static boolean isKnown(String tag, String known) {
        return known != null
                && tag != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        // A server between that compressed the answer has weakened the tag.
                        .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                        .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }
}
