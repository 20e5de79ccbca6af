package org.undersigned.base;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;

/** Whether a form came only to be shown again as it was filled in, so that it can be changed before it is sent. */
public final class GivenBack {

    /** What is added to the address that the form is sent to. */
    public static final String PARAMETER = "given_back";

    static boolean isAsked() {
        if (!Arc.container().requestContext().isActive()) {
            return false;
        }
        RoutingContext call =
                Arc.container().instance(CurrentVertxRequest.class).get().getCurrent();
        return call != null && call.queryParams().contains(PARAMETER);
    }

    private GivenBack() {}
}
