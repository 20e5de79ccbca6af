package org.undersigned.ledger;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.undersigned.base.Refusal;

/** What anyone may have seen and so is never deleted: recorded in error, it is struck, and can be restored. */
@MappedSuperclass
public abstract class Strikable extends Subject {

    public Instant struckAt;
    public String struckReason;

    /** Whether what it belongs to is public. */
    protected abstract boolean isAnnounced();

    /** The part of its form that anyone may know. */
    protected abstract Form openForm();

    /** Whether anyone may ever have seen it. */
    public final boolean isKnown() {
        return isPublic() || LedgerEntry.isKnownPublicly(id);
    }

    /** @throws Refusal {@code already_struck}; {@code never_public} of a draft, which nobody has to be told of */
    public void strike(String reason, Instant now) {
        refuseIf(isStruck(), "already_struck");
        refuseIf(!isKnown(), "never_public");
        struckAt = now;
        struckReason = reason;
    }

    /** @throws Refusal {@code nothing_to_restore} */
    public void restore() {
        refuseIf(!isStruck(), "nothing_to_restore");
        struckAt = null;
        struckReason = null;
    }

    private static void refuseIf(boolean wrong, String code) {
        if (wrong) {
            throw new Refusal(code);
        }
    }

    public final boolean isStruck() {
        return struckAt != null;
    }

    @Override
    public final boolean isPublic() {
        return isAnnounced() && !isStruck();
    }

    @Override
    public final Form form() {
        return openForm().closed("struck_at", struckAt).closed("struck_reason", struckReason);
    }
}
