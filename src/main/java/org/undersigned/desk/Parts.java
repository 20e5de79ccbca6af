package org.undersigned.desk;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.inject.Singleton;
import jakarta.persistence.NoResultException;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.base.Typed;
import org.undersigned.campaign.Letter;
import org.undersigned.desk.links.Link;
import org.undersigned.desk.links.Links;
import org.undersigned.ledger.Subject;
import org.undersigned.source.StrikingService;

/** What the pages of campaigns, letters and all that belongs to them have in common: who may come there, and how they are answered. */
@Singleton
class Parts {

    final Edits edits;
    final StrikingService strikings;
    final Validator validator;
    private final Access access;
    private final Links links;

    Parts(Edits edits, StrikingService strikings, Validator validator, Access access, Links links) {
        this.edits = edits;
        this.strikings = strikings;
        this.validator = validator;
        this.access = access;
        this.links = links;
    }

    /** The campaign or letter that an address names, in which whoever is signed in may record. */
    <W extends Subject> W whole(Class<W> type, MultivaluedMap<String, String> asked) {
        return Typed.id(Typed.text(asked.getFirst(type == Letter.class ? "letter" : "campaign")))
                .flatMap(id -> find(type, id))
                .orElseThrow(NoResultException::new);
    }

    <S extends Subject> Optional<S> find(Class<S> type, UUID id) {
        Optional<S> found = Optional.ofNullable(Panache.getEntityManager().find(type, id));
        found.ifPresent(one -> access.require(Permission.RECORD, one.campaignId()));
        return found;
    }

    Link link(Subject part) {
        return links.to(part);
    }

    List<Link> links(Collection<? extends Subject> some) {
        return links.to(some);
    }

    Whole shown(Subject whole) {
        return new Whole(whole.subjectType(), whole.id, links.to(whole).name());
    }
}
