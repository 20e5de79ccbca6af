package org.undersigned.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.undersigned.base.Address;
import org.undersigned.base.Language;
import org.undersigned.ledger.Actor;

/** Tells the ledger who acts at the desk, and the pages which language they speak. */
class Guard {

    private final SecurityIdentity identity;
    private final Me me;
    private final Actor.Present actor;
    private final Language language;

    Guard(SecurityIdentity identity, Me me, Actor.Present actor, Language language) {
        this.identity = identity;
        this.me = me;
        this.actor = actor;
        this.language = language;
    }

    @ServerRequestFilter
    void tellWhoActs(ContainerRequestContext request) {
        if (!request.getUriInfo().getPath().matches("/?desk(/.*)?")) {
            return;
        }
        SignedIn signedIn = identity.getAttribute(SessionIdentity.SIGNED_IN);
        if (signedIn == null) {
            language.ask(spokenBy(request));
            return;
        }
        me.is(signedIn);
        actor.is(new Actor(Actor.Kind.STAFF, signedIn.id(), signedIn.name()));
        language.ask(signedIn.language());
    }

    private static String spokenBy(ContainerRequestContext request) {
        return request.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(Address::isLanguage)
                .findFirst()
                .orElse(Address.ENGLISH);
    }
}
