package org.undersigned.publishing.roster;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.undersigned.base.Refusal;
import org.undersigned.base.Writes;
import org.undersigned.directory.Member;
import org.undersigned.directory.Members;
import org.undersigned.directory.Roster;
import org.undersigned.ledger.Ledger;

/** Reads lists of members into the directory: brought, looked at, and then applied whole or not at all. */
@ApplicationScoped
public class RosterService {

    private static final Duration KEPT = Duration.ofDays(30);

    /** Stands for how many lists are known where what came of one is kept. */
    private static final long WHATEVER = -1;

    /** What was looked at last, to be read on in. @param known how many lists the directory knew */
    private record Looked(UUID brought, long known, Outcome outcome) {}

    private final Ledger ledger;
    private final Clock clock;
    private Looked looked;

    RosterService(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Writes
    public UUID bring(RosterImport file) {
        RosterImport.forgottenSince(clock.instant().minus(KEPT)).forEach(RosterImport::delete);
        file.broughtAt = clock.instant();
        file.persist();
        return file.id;
    }

    /** What applying it would change, or changed. One is worked out at a time, and only the last kept: it can be large. */
    public synchronized Outcome outcome(RosterImport brought) {
        // Only another list changes what one list changes.
        long known = brought.isApplied() ? WHATEVER : Roster.count();
        if (looked == null || !looked.brought.equals(brought.id) || looked.known != known) {
            looked = new Looked(brought.id, known, brought.isApplied() ? brought.cameOfIt() : foreseen(brought));
        }
        return looked.outcome;
    }

    private Outcome foreseen(RosterImport brought) {
        RosterFile file = brought.file();
        return new Foreseen().with(file, brought.roster(file, clock.instant()));
    }

    /** @throws Refusal {@code already_applied}, or {@code nothing_new} where the directory says all of it */
    @Writes
    public void apply(UUID id) {
        RosterImport brought = RosterImport.locked(id);
        brought.refuseIfApplied();
        RosterFile file = brought.file();
        Roster roster = brought.roster(file, clock.instant());
        ledger.made("roster.added", roster);
        Outcome outcome = new Entered(roster.title + ", " + roster.holdsOn).with(file, roster);
        if (outcome.changesNothing()) {
            throw new Refusal("nothing_new");
        }
        RosterImport.withId(id).apply(outcome, clock.instant());
    }

    private final class Entered extends Acquaintance {

        private final String reason;

        Entered(String reason) {
            this.reason = reason;
        }

        @Override
        void hold(List<String> bioguides) {
            Members.hold(bioguides);
        }

        @Override
        Roster present(Roster roster) {
            return Roster.findById(roster.id);
        }

        @Override
        void add(Member member) {
            ledger.made("member.added", member);
        }

        @Override
        void change(Member member, Runnable change) {
            ledger.changed("member.changed", member, reason, change);
        }

        @Override
        void done() {
            Panache.getEntityManager().flush();
        }
    }

    /** Changes what is read, and lets go of it. */
    private static final class Foreseen extends Acquaintance {

        @Override
        void hold(List<String> bioguides) {}

        @Override
        Roster present(Roster roster) {
            return roster;
        }

        @Override
        void add(Member member) {}

        @Override
        void change(Member member, Runnable change) {
            change.run();
        }

        @Override
        void done() {}
    }
}
