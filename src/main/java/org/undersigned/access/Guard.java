package org.undersigned.access;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.undersigned.base.Address;
import org.undersigned.base.Language;
import org.undersigned.ledger.Actor;

/** Tells the ledger who acts at the desk, and the pages which language they speak. */
class Guard {

    private final CurrentIdentityAssociation present;
    private final Me me;
    private final Actor.Present actor;
    private final Language language;

    Guard(CurrentIdentityAssociation present, Me me, Actor.Present actor, Language language) {
        this.present = present;
        this.me = me;
        this.actor = actor;
        this.language = language;
    }

    // Where nothing stands as well: it is told in their language.
    /** @return null where there is nothing to wait for */
    @ServerRequestFilter(preMatching = true)
    Uni<Void> speak(ContainerRequestContext request) {
        return isToTheDesk(request)
                ? present.getDeferredIdentity()
                        .invoke(identity -> language.ask(spokenBy(signedIn(identity), request)))
                        .replaceWithVoid()
                : null;
    }

    @ServerRequestFilter
    void tellWhoActs(ContainerRequestContext request) {
        SignedIn signedIn = isToTheDesk(request) ? signedIn(present.getIdentity()) : null;
        if (signedIn != null) {
            me.is(signedIn);
            actor.is(new Actor(Actor.Kind.STAFF, signedIn.id(), signedIn.name()));
        }
    }

    private static boolean isToTheDesk(ContainerRequestContext request) {
        return request.getUriInfo().getPath().matches("/?desk(/.*)?");
    }

    private static SignedIn signedIn(SecurityIdentity identity) {
        return identity.getAttribute(SessionIdentity.SIGNED_IN);
    }

    private static String spokenBy(SignedIn signedIn, ContainerRequestContext request) {
        return signedIn != null
                ? signedIn.language()
                : request.getAcceptableLanguages().stream()
                        .map(Locale::getLanguage)
                        .filter(Address::isLanguage)
                        .findFirst()
                        .orElse(Address.ENGLISH);
    }
}
