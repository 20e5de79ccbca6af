package org.undersigned.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/** That somebody is signed in in one browser, until it stands idle too long, is too old, or is ended. */
@Entity
public class StaffSession extends PanacheEntityBase {

    private static final Duration TOUCHED_AT_MOST = Duration.ofMinutes(1);

    @Id
    String tokenHash;

    @ManyToOne(fetch = FetchType.EAGER)
    StaffMember staffMember;

    Instant createdAt;
    Instant lastUsedAt;

    static StaffSession of(StaffMember staffMember, String token, Instant now) {
        StaffSession session = new StaffSession();
        session.tokenHash = Token.hash(token);
        session.staffMember = staffMember;
        session.createdAt = now;
        session.lastUsedAt = now;
        return session;
    }

    static Stream<LastUse> lastUses() {
        return getEntityManager()
                .createQuery(
                        "select staffMember.id, max(lastUsedAt) from StaffSession group by staffMember.id",
                        LastUse.class)
                .getResultStream();
    }

    static long countOthers(UUID staffMember, String tokenHash) {
        return count("staffMember.id = ?1 and tokenHash <> ?2", staffMember, tokenHash);
    }

    static void endOthers(UUID staffMember, String tokenHash) {
        delete("staffMember.id = ?1 and tokenHash <> ?2", staffMember, tokenHash);
    }

    static void endAll(UUID staffMember) {
        delete("staffMember.id", staffMember);
    }

    boolean isOpen(Instant now, Duration idle, Duration limit) {
        return now.isBefore(lastUsedAt.plus(idle)) && now.isBefore(createdAt.plus(limit)) && staffMember.mayEnter();
    }

    // Not each request is worth a write.
    boolean isToBeTouched(Instant now) {
        return now.isAfter(lastUsedAt.plus(TOUCHED_AT_MOST));
    }
}
