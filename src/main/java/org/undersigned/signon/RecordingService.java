package org.undersigned.signon;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.undersigned.base.Refusal;
import org.undersigned.base.Writes;
import org.undersigned.directory.Organization;
import org.undersigned.ledger.Ledger;
import org.undersigned.ledger.Preparation;
import org.undersigned.source.Source;

/** The desk records what it heard or read: a sign-on, and on the way the organization, the source and the contact. */
@ApplicationScoped
public class RecordingService {

    private final Ledger ledger;
    private final Disclosure disclosure;
    private final Clock clock;

    RecordingService(Ledger ledger, Disclosure disclosure, Clock clock) {
        this.ledger = ledger;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    /**
     * @param form the id of the form that it comes from, which makes one sign-on and no second
     * @throws Refusal {@code form_already_used}, {@code signer_already_live}, {@code date_ahead}, or where the letter does not ask for such a signer
     */
    @Writes
    public UUID record(UUID form, Recording told) {
        told.refuseAhead(LocalDate.now(clock));
        return many().record(List.of(told), List.of(form)).get(0);
    }

    /**
     * Records many, all of them or none.
     *
     * @param forms the id of the form that each comes from
     */
    @Writes
    public void recordAll(List<Recording> told, List<UUID> forms) {
        told.forEach(one -> one.refuseAhead(LocalDate.now(clock)));
        many().record(told, forms);
    }

    /**
     * Begins to record many, some at a time; the transaction that they are recorded in is the caller's. What the caller
     * has loaded is let go of.
     */
    private Recordings many() {
        return new Recordings(ledger, disclosure, clock.instant(), null);
    }

    /**
     * As {@link #many()}, but for a {@link Preparation}, in many transactions: none is seen before its end. Whoever ends it
     * {@link #disclose discloses} what they name, and has each of them {@link SignOn#beFound()} soon.
     */
    public Recordings manyPrepared(UUID preparation) {
        return new Recordings(ledger, disclosure, clock.instant(), preparation);
    }

    /** Lets everybody know of what public sign-ons name. */
    @Writes
    public void disclose(Source source, Collection<Organization> organizations) {
        if (source != null) {
            disclosure.discloseNamed(source, clock.instant());
        }
        organizations.forEach(one -> disclosure.discloseNamed(one, clock.instant()));
    }
}
