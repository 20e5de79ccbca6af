package org.undersigned.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A browser from which somebody signed in before. */
@Entity
public class KnownBrowser extends PanacheEntityBase {

    private static final int KEPT = 20;

    @Id
    String tokenHash;

    UUID staffMemberId;
    Instant lastUsedAt;

    static Optional<KnownBrowser> of(UUID staffMember, String token) {
        return token == null
                ? Optional.empty()
                : find("tokenHash = ?1 and staffMemberId = ?2", Token.hash(token), staffMember)
                        .firstResultOptional();
    }

    static void remember(UUID staffMember, String token, Instant now) {
        KnownBrowser browser = of(staffMember, token).orElseGet(KnownBrowser::new);
        browser.tokenHash = Token.hash(token);
        browser.staffMemberId = staffMember;
        browser.lastUsedAt = now;
        browser.persist();
        List<KnownBrowser> all = list("staffMemberId = ?1 order by lastUsedAt desc, tokenHash", staffMember);
        all.stream().skip(KEPT).forEach(KnownBrowser::delete);
    }
}
