package org.undersigned.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;

/** What the ledger tells of: anything in the record that can change. */
@MappedSuperclass
public abstract class Subject extends PanacheEntityBase {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    public UUID id = Ids.next();

    /** Keys the digest in the ledger, so that nothing can be guessed from it; it goes when the subject is erased. */
    public byte[] salt = freshSalt();

    @Version
    public int version;

    /** @throws Refusal where what was written into its fields does not go together */
    public void refuseUnlessWhole() {}

    /** The codes of those of its fields that say something only with each other. */
    public Set<String> fieldsReadTogether() {
        return Set.of();
    }

    /** The name of its kind in the public format, such as {@code sign_on}. */
    public abstract String subjectType();

    /** The campaign it belongs to, or null. */
    public abstract UUID campaignId();

    /** The campaign or letter that it belongs to and is only as public as, or null. */
    public Subject whole() {
        return null;
    }

    /** Whether anyone may know of it, as it is now. */
    public abstract boolean isPublic();

    /** The {@link Preparation} that it was made for, or null. */
    public UUID preparedBy() {
        return null;
    }

    /** Whether who corrects it has to say why. */
    public boolean wantsReason() {
        return isPublic();
    }

    /** Its own fields, without counts and without other records' fields. */
    public abstract Form form();

    private static byte[] freshSalt() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return salt;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Subject subject && Objects.equals(id, subject.id);
    }

    @Override
    public final int hashCode() {
        return Objects.hashCode(id);
    }
}
