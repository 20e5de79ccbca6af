package org.undersigned.signon;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.undersigned.directory.Organization;
import org.undersigned.ledger.Ledger;
import org.undersigned.source.Source;

/** Publishes a sign-on, and with it what it names where anyone may see it: each record's change is an entry of its own. */
@ApplicationScoped
class Disclosure {

    private static final String NAMED =
            "select s.organization.id from SignOn s where s.letter.id = ?2 and s.publishedAt is not null and s.leftUnseen = false";
    private static final String CITED =
            "select c.source.id from SignOn s join s.citations c where s.letter.id = ?2 and s.publishedAt is not null and s.leftUnseen = false";

    private final Ledger ledger;

    Disclosure(Ledger ledger) {
        this.ledger = ledger;
    }

    void publish(SignOn signOn, Instant now) {
        if (signOn.letter.isPublic()) {
            discloseNamed(signOn, now);
        }
        signOn.publish(now);
        SignerRules.refuseTakenLead(signOn);
    }

    /** What it names, where it stands again for anyone to see. */
    void discloseSeen(SignOn signOn, Instant now) {
        if (signOn.isPublic()) {
            discloseNamed(signOn, now);
        }
    }

    void discloseNamed(SignOn signOn, Instant now) {
        discloseNamed(signOn.organization, now);
        signOn.citations.forEach(citation -> discloseNamed(citation.source, now));
    }

    void discloseNamed(Source source, Instant now) {
        if (!source.isPublic()) {
            ledger.changed("source.published", source, null, () -> source.makePublic(now));
        }
    }

    /** Discloses all that the sign-ons under a letter name, in three statements that the ledger does not hear of. */
    void discloseUnseen(UUID letter, Instant now) {
        EntityManager record = Panache.getEntityManager();
        record.createQuery("insert into Slug (kind, slug, subject) select ?1, o.slug, o.id from Organization o"
                        + " where o.publicSince is null and o.id in (" + NAMED + ")"
                        + " and not exists (select 1 from Slug taken where taken.kind = ?1 and taken.slug = o.slug)")
                .setParameter(1, Organization.SLUG_KIND)
                .setParameter(2, letter)
                .executeUpdate();
        record.createQuery(
                        "update Organization set publicSince = ?1 where publicSince is null and id in (" + NAMED + ")")
                .setParameter(1, now)
                .setParameter(2, letter)
                .executeUpdate();
        record.createQuery("update Source set publicSince = ?1 where publicSince is null and id in (" + CITED + ")")
                .setParameter(1, now)
                .setParameter(2, letter)
                .executeUpdate();
    }

    /** @param organization may be null */
    void discloseNamed(Organization organization, Instant now) {
        if (organization != null && !organization.isPublic()) {
            ledger.changed("organization.published", organization, null, () -> organization.makePublic(now));
        }
    }
}
