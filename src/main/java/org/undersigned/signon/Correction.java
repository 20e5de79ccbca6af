package org.undersigned.signon;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import org.undersigned.campaign.Letter;
import org.undersigned.ledger.LedgerEntry;

/** That a published sign-on was put right, as the public may know it: when, and which fields. */
public record Correction(SignOn signOn, LedgerEntry entry) {

    private static final String UNDER = " from SignOn s, LedgerEntry e where s.letter = :letter and e.subject = s.id"
            + " and e.verb = 'sign_on.corrected' and e.position is not null"
            + " and (s.place is not null or s.kind <> :individual)";

    /** Newest first; an individual who left is not named any more. */
    public static List<Correction> under(Letter letter, int limit) {
        return Panache.getEntityManager()
                .createQuery("select s, e" + UNDER + " order by e.position desc", Correction.class)
                .setParameter("letter", letter)
                .setParameter("individual", SignOnKind.INDIVIDUAL)
                .setMaxResults(limit)
                .getResultList();
    }

    static long countUnder(Letter letter) {
        return Panache.getEntityManager()
                .createQuery("select count(*)" + UNDER, Long.class)
                .setParameter("letter", letter)
                .setParameter("individual", SignOnKind.INDIVIDUAL)
                .getSingleResult();
    }

    public Instant at() {
        return entry.at;
    }

    public List<String> fields() {
        return entry.fieldNames();
    }
}
