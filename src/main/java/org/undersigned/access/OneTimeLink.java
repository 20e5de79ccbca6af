package org.undersigned.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A link that works once and not for long: to make the first account, or to choose a password. */
@Entity
public class OneTimeLink extends PanacheEntityBase {

    static final Duration LASTS = Duration.ofHours(24);

    @Id
    String tokenHash;

    /** Whose password it is for, or null for the first account. */
    @ManyToOne(fetch = FetchType.EAGER)
    StaffMember staffMember;

    Instant expiresAt;

    /** @return the token, which nothing else knows */
    static String issue(StaffMember staffMember, Instant now) {
        delete("expiresAt < ?1", now);
        String token = Token.fresh();
        OneTimeLink link = new OneTimeLink();
        link.tokenHash = Token.hash(token);
        link.staffMember = staffMember;
        link.expiresAt = now.plus(LASTS);
        link.persist();
        return token;
    }

    /** When the newest of somebody's links ends, or null where none works. */
    public static Instant openUntil(UUID staffMember, Instant now) {
        return OneTimeLink.<OneTimeLink>find("staffMember.id = ?1 order by expiresAt desc", staffMember)
                .firstResultOptional()
                .map(link -> link.expiresAt)
                .filter(now::isBefore)
                .orElse(null);
    }

    static void endAll(UUID staffMember) {
        delete("staffMember.id", staffMember);
    }

    static Optional<OneTimeLink> find(String token, Instant now) {
        return OneTimeLink.<OneTimeLink>findByIdOptional(Token.hash(token))
                .filter(link -> now.isBefore(link.expiresAt))
                .filter(link -> link.staffMember == null || link.staffMember.mayEnter());
    }

    /** Whoever comes second, even in the same moment, finds nothing. */
    boolean spend() {
        return delete("tokenHash", tokenHash) == 1;
    }
}
