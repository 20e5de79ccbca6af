package org.undersigned.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.undersigned.base.EntityTags;
import org.undersigned.base.Origin;
import org.undersigned.ledger.Digest;

/** Gives each answer its tag, and none that the client has already; to a list, the address where it goes on. */
class Answers {

    private final ObjectMapper json;
    private final Origin origin;

    Answers(ObjectMapper json, Origin origin) {
        this.json = json;
        this.origin = origin;
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
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, EntityTags.ASK_EACH_TIME);
        String tag = response.getHeaderString(HttpHeaders.ETAG);
        if (tag != null && EntityTags.isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    private String next(UriInfo asked, Listing list) {
        URI next = asked.getRequestUriBuilder()
                .replaceQueryParam(list.parameter(), list.next())
                .build();
        return origin.absolute(next.getRawPath() + "?" + next.getRawQuery());
    }

    private static void tag(ContainerResponseContext response, String digest) {
        response.getHeaders().putSingle(HttpHeaders.ETAG, "\"" + digest.substring(0, 32) + "\"");
    }
}
