package org.undersigned.access;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.NoResultException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.ledger.Subject;

/** The one place that answers "may they?". */
@Named("access")
@ApplicationScoped
public class Access {

    private final Me me;

    Access(Me me) {
        this.me = me;
    }

    /**
     * Whether whoever is signed in may.
     *
     * @param campaign the campaign that it is about, or null for what belongs to none
     */
    public boolean may(Permission permission, UUID campaign) {
        return me.grants().stream().anyMatch(grant -> grant.allows(permission, campaign));
    }

    /** Whether whoever is signed in, if anybody, decides who may do what. */
    public boolean administers() {
        return me.isSignedIn() && may(Permission.ADMINISTER, null);
    }

    /** The kinds of records of which the ledger tells whoever is signed in nothing. */
    public List<String> withheld() {
        return administers() ? List.of() : List.of("staff_member", "grant");
    }

    /** Where whoever is signed in may. */
    public Reach reach(Permission permission) {
        return Reach.of(me.grants().stream()
                .filter(grant -> grant.role.permits(permission))
                .toList());
    }

    /** Whether whoever is signed in may change what belongs to no campaign, such as organizations. */
    public boolean isEverywhere() {
        return may(Permission.RECORD, null);
    }

    /**
     * The one of that id, where whoever is signed in may record.
     *
     * @throws NoResultException if there is none
     * @throws ForbiddenException if it is of a campaign where they may not
     */
    public <S extends Subject> S mine(Class<S> type, UUID id) {
        S one = Optional.ofNullable(Panache.getEntityManager().find(type, id)).orElseThrow(NoResultException::new);
        require(Permission.RECORD, one.campaignId());
        return one;
    }

    /** @throws ForbiddenException unless whoever is signed in may */
    public void require(Permission permission, UUID campaign) {
        if (!may(permission, campaign)) {
            throw new ForbiddenException();
        }
    }
}
