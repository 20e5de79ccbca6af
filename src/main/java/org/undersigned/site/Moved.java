package org.undersigned.site;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.undersigned.base.Address;

/** Sends whoever comes by an address that a thing had before on to the one that it has now. */
final class Moved {

    static void unless(boolean isCurrent, Address current) {
        if (!isCurrent) {
            // The header itself: location(…) would build an absolute address from the request's Host.
            throw new WebApplicationException(Response.status(Response.Status.MOVED_PERMANENTLY)
                    .header(HttpHeaders.LOCATION, current.toString())
                    .build());
        }
    }

    private Moved() {}
}
