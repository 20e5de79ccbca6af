package org.undersigned.ledger;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Hibernate;

/**
 * The append-only record of every change; an entry commits with the change it tells of, or not at all.
 *
 * <p>{@code verb} is the subject's type and what befell it, such as {@code sign_on.withdrawn}: part of the public format.
 */
@ApplicationScoped
public class Ledger {

    private static final String HELD = Ledger.class.getName() + " holds ";

    private final Clock clock;
    private final Event<Recorded> recorded;
    private final TransactionSynchronizationRegistry transaction;

    Ledger(Clock clock, Event<Recorded> recorded, TransactionSynchronizationRegistry transaction) {
        this.clock = clock;
        this.recorded = recorded;
        this.transaction = transaction;
    }

    /** Enters what has just been made. */
    public void made(String verb, Subject subject) {
        hold(subject);
        subject.persist();
        enter(verb, subject, null, new Form(), false, subject.preparedBy());
    }

    /**
     * Enters for the public those that it does not know as they are: what was made, changed or struck unseen.
     *
     * @param verb of those that were never told of
     */
    public void announced(String verb, Collection<? extends Subject> some) {
        Map<UUID, LedgerEntry> known =
                Entries.newestPublic(some.stream().map(subject -> subject.id).toList());
        for (Subject subject : some) {
            LedgerEntry told = known.get(subject.id);
            String digest = subject.isPublic() ? Digest.of(subject) : null;
            if (told == null && digest != null) {
                enter(verb, subject, null, new Form(), false, null);
            } else if (told != null && !Objects.equals(told.digest, digest)) {
                Unseen.tellingOf(subject, told, Actor.now(), clock.instant()).persist();
                announceOnCommit();
            }
        }
    }

    /** Sees to it that whether what this belongs to is public stays as it is until the transaction ends. */
    public void hold(Subject subject) {
        for (Subject whole = subject.whole(); whole != null; whole = whole.whole()) {
            Object held = HELD + whole.id;
            if (transaction.getResource(held) == null) {
                Panache.getEntityManager()
                        .createQuery(
                                "from " + Hibernate.getClass(whole).getName() + " where id = ?1",
                                Hibernate.getClass(whole))
                        .setParameter(1, whole.id)
                        .setLockMode(LockModeType.PESSIMISTIC_READ)
                        .getResultList();
                transaction.putResource(held, this);
            }
        }
    }

    /** Enters what was done and left nothing behind in the record. */
    public void noted(String verb, Subject subject) {
        enter(verb, subject, null, new Form(), false, null);
    }

    /** Makes a change and enters it, with each field's value before and after; where nothing changed, nothing is entered. */
    public void changed(String verb, Subject subject, String reason, Runnable change) {
        hold(subject);
        Form before = subject.form();
        boolean wasPublic = subject.isPublic();
        change.run();
        if (!before.allFields().equals(subject.form().allFields())) {
            enter(verb, subject, reason, before, wasPublic, null);
        }
    }

    /** Enters that something nobody was told of is thrown away; what it said is kept for the desk alone. */
    public void discarded(String verb, Subject subject, String reason) {
        LedgerEntry entry = LedgerEntry.of(verb, subject, Actor.now(), clock.instant());
        entry.giveReason(reason);
        entry.tellThatItIsGone(subject.form());
        entry.persist();
        announceOnCommit();
    }

    private void enter(String verb, Subject subject, String reason, Form before, boolean wasPublic, UUID preparedBy) {
        LedgerEntry entry = LedgerEntry.of(verb, subject, Actor.now(), clock.instant());
        entry.giveReason(reason);
        entry.preparedBy = preparedBy;
        Form after = subject.form();
        entry.tellPublicly(subject, before, after, wasPublic);
        entry.changes = Changes.between(before, after).toJson();
        entry.persist();
        if (preparedBy == null) {
            announceOnCommit();
        }
    }

    private void announceOnCommit() {
        if (transaction.getResource(Ledger.class) == null) {
            transaction.putResource(Ledger.class, this);
            transaction.registerInterposedSynchronization(new Announcement(recorded));
        }
    }

    private record Announcement(Event<Recorded> recorded) implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                recorded.fire(new Recorded());
            }
        }
    }
}
