package org.undersigned.access;

import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.NoResultException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.base.Folded;
import org.undersigned.base.Refusal;
import org.undersigned.ledger.Form;
import org.undersigned.ledger.Subject;

/** Somebody who works at the desk. */
@Entity
public class StaffMember extends Subject {

    public String email;
    String emailKey;
    public String name;
    String passwordHash;
    public Instant passwordChangedAt;
    public String language;
    public boolean shortcuts = true;
    public Instant createdAt;
    public Instant disabledAt;

    /** When a link was last made for them, or null. */
    public Instant linkIssuedAt;

    public static Optional<StaffMember> withEmail(String email) {
        return find("emailKey", key(email)).firstResultOptional();
    }

    public static StaffMember withId(UUID id) {
        return StaffMember.<StaffMember>findByIdOptional(id).orElseThrow(NoResultException::new);
    }

    /** By name, who is disabled last. */
    public static List<StaffMember> everyone() {
        return StaffMember.<StaffMember>streamAll()
                .sorted(Comparator.comparing(StaffMember::state, Comparator.comparing(AccountState.DISABLED::equals))
                        .thenComparing(one -> Folded.words(one.name))
                        .thenComparing(one -> one.id))
                .toList();
    }

    /** Who may let others in, locked: two who disable each other at once meet here. */
    static List<StaffMember> administrators() {
        return StaffMember.<StaffMember>find(
                        "from StaffMember one where disabledAt is null and passwordHash is not null and exists (select 1 from Grant where staffMember = one and role = ?1 and campaignId is null) order by id",
                        Role.ADMINISTRATOR)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    public static StaffMember of(String name, String email, String language, Instant now) {
        StaffMember one = new StaffMember();
        one.name = name.strip();
        one.email = email.strip();
        one.emailKey = key(email);
        one.language = language;
        one.createdAt = now;
        return one;
    }

    void usePassword(String hash, Instant now) {
        passwordHash = hash;
        passwordChangedAt = now;
    }

    void issueLink(Instant now) {
        if (!mayEnter()) {
            throw new Refusal("account_disabled");
        }
        linkIssuedAt = now;
    }

    /** Whoever is disabled is out at once, with sessions still open or not. */
    void disable(Instant now) {
        if (!mayEnter()) {
            throw new Refusal("account_disabled");
        }
        disabledAt = now;
    }

    void enable() {
        disabledAt = null;
    }

    public AccountState state() {
        if (!mayEnter()) {
            return AccountState.DISABLED;
        }
        return passwordHash == null ? AccountState.INVITED : AccountState.WORKING;
    }

    public boolean mayEnter() {
        return disabledAt == null;
    }

    // PostgreSQL cannot even look for U+0000.
    private static String key(String email) {
        return Normalizer.normalize(email.strip(), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace("\u0000", "");
    }

    @Override
    public String subjectType() {
        return "staff_member";
    }

    @Override
    public UUID campaignId() {
        return null;
    }

    @Override
    public boolean isPublic() {
        return false;
    }

    @Override
    public Form form() {
        return new Form()
                .closed("email", email)
                .closed("name", name)
                .closed("password_changed_at", passwordChangedAt)
                .closed("language", language)
                .closed("shortcuts", shortcuts)
                .closed("link_issued_at", linkIssuedAt)
                .closed("disabled_at", disabledAt);
    }
}
