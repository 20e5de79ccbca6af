package org.undersigned.access;

import jakarta.persistence.Entity;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
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

    public static Optional<StaffMember> withEmail(String email) {
        return find("emailKey", key(email)).firstResultOptional();
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

    /** Whoever is disabled is out at once, with sessions still open or not. */
    public void disable(Instant now) {
        disabledAt = now;
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
                .closed("disabled_at", disabledAt);
    }
}
