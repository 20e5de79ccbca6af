package org.undersigned.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks up, on a worker, whose session it is. */
@ApplicationScoped
class SessionIdentity implements IdentityProvider<SessionToken> {

    static final String SIGNED_IN = "signed-in";

    private final Sessions sessions;

    SessionIdentity(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Class<SessionToken> getRequestType() {
        return SessionToken.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SessionToken request, AuthenticationRequestContext context) {
        return context.runBlocking(
                () -> sessions.find(request.token).map(SessionIdentity::of).orElseGet(SessionIdentity::nobody));
    }

    private static SecurityIdentity of(SignedIn signedIn) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(signedIn.id().toString()))
                .addAttribute(SIGNED_IN, signedIn)
                .build();
    }

    private static SecurityIdentity nobody() {
        return QuarkusSecurityIdentity.builder().setAnonymous(true).build();
    }
}
