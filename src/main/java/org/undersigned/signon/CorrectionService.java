package org.undersigned.signon;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.undersigned.base.Writes;
import org.undersigned.ledger.Clash;
import org.undersigned.ledger.Ledger;
import org.undersigned.ledger.Merge;

/** Corrects what is recorded of a sign-on, also when two people do it at once. */
@ApplicationScoped
public class CorrectionService {

    private final Ledger ledger;

    CorrectionService(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * What somebody saw and what they made of it.
     *
     * @param phase where the sign-on stood when they opened it
     */
    public record Correction(
            Phase phase, Map<Correctable, String> opened, Map<Correctable, String> typed, String reason) {}

    /** @throws Clash if somebody else changed the same field otherwise, or took the sign-on off the list or back on it */
    @Writes
    public void correct(UUID id, Correction correction) {
        SignOn signOn = SignOn.withId(id);
        Contact contact = Contact.behind(signOn);
        Merge merge = Merge.of(
                Correctable.byCode(correction.opened()),
                Correctable.byCode(Correctable.of(signOn, contact)),
                Correctable.byCode(correction.typed()));
        if (merge.hasClash() || Phase.of(signOn) != correction.phase()) {
            throw new Clash(merge);
        }
        apply(Correctable.ofCodes(merge.changes()), signOn, contact, correction.reason());
    }

    void apply(Map<Correctable, String> changes, SignOn signOn, Contact contact, String reason) {
        ledger.changed("sign_on.corrected", signOn, reason, () -> {
            changes.forEach((field, text) -> writeIf(!field.isOfContact(), field, signOn, contact, text));
            SignerRules.refuseUnlessWhole(signOn);
            if (changes.containsKey(Correctable.CHAMBER)) {
                SignerRules.refuseUnlessAsked(signOn);
            }
            signOn.settle();
            SignerRules.refuseTakenLead(signOn);
        });
        if (changes.keySet().stream().anyMatch(Correctable::isOfContact)) {
            ledger.changed("contact.corrected", contact, reason, () -> {
                changes.forEach((field, text) -> writeIf(field.isOfContact(), field, signOn, contact, text));
                contact.persist();
            });
        }
    }

    private static void writeIf(boolean its, Correctable field, SignOn signOn, Contact contact, String text) {
        if (its) {
            field.write(signOn, contact, text);
        }
    }
}
