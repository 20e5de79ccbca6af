package org.undersigned.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.undersigned.base.Ids;

/** That somebody is signed in in one browser, until it stands idle too long, is too old, or is ended. */
@Entity
public class StaffSession extends PanacheEntityBase {

    private static final Duration TOUCHED_AT_MOST = Duration.ofMinutes(1);

    @Id
    String tokenHash;

    @ManyToOne(fetch = FetchType.EAGER)
    StaffMember staffMember;

    /** What pages call it by; the token and its hash are nobody's to see. */
    UUID handle = Ids.next();

    /** The kind of browser that it began in, or null. */
    String browser;

    Instant createdAt;
    Instant lastUsedAt;

    static StaffSession of(StaffMember staffMember, String token, String browser, Instant now) {
        StaffSession session = new StaffSession();
        session.tokenHash = Token.hash(token);
        session.staffMember = staffMember;
        session.browser = browser;
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

    /** The one last used first. */
    static List<StaffSession> of(UUID staffMember) {
        return list("staffMember.id = ?1 order by lastUsedAt desc, handle", staffMember);
    }

    /** @return whether it was one of theirs, and another than this */
    static boolean endOther(UUID staffMember, UUID handle, String tokenHash) {
        return delete("staffMember.id = ?1 and handle = ?2 and tokenHash <> ?3", staffMember, handle, tokenHash) == 1;
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
