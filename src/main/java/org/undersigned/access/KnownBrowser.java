package org.undersigned.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** That somebody signed in before from a browser, which others may have done too. */
@Entity
@IdClass(KnownBrowser.Key.class)
public class KnownBrowser extends PanacheEntityBase {

    record Key(String tokenHash, UUID staffMemberId) implements Serializable {}

    private static final int KEPT = 20;

    @Id
    String tokenHash;

    @Id
    UUID staffMemberId;

    Instant lastUsedAt;

    static Stream<LastUse> lastUses() {
        return getEntityManager()
                .createQuery(
                        "select staffMemberId, max(lastUsedAt) from KnownBrowser group by staffMemberId", LastUse.class)
                .getResultStream();
    }

    static Optional<KnownBrowser> of(UUID staffMember, String token) {
        return token == null ? Optional.empty() : findByIdOptional(new Key(Token.hash(token), staffMember));
    }

    /** Whether anybody signed in from it. */
    static boolean isOne(String token) {
        return token != null && count("tokenHash", Token.hash(token)) > 0;
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
