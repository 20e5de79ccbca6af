package org.undersigned.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A link that works once and not for long: to make the first account, or to choose a new password. */
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

    static Optional<OneTimeLink> find(String token, Instant now) {
        return OneTimeLink.<OneTimeLink>findByIdOptional(Token.hash(token))
                .filter(link -> now.isBefore(link.expiresAt));
    }

    /** Whoever comes second, even in the same moment, finds nothing. */
    boolean spend() {
        return delete("tokenHash", tokenHash) == 1;
    }
}
