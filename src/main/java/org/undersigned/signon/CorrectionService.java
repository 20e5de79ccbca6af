package org.undersigned.signon;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Refusal;
import org.undersigned.base.Typed;
import org.undersigned.base.Writes;
import org.undersigned.ledger.Clash;
import org.undersigned.ledger.EditService.Edit;
import org.undersigned.ledger.Field;
import org.undersigned.ledger.Ledger;
import org.undersigned.ledger.Merge;
import org.undersigned.source.CitationService;

/** Corrects what is recorded of a sign-on, also when two people do it at once. */
@ApplicationScoped
public class CorrectionService {

    private final Ledger ledger;
    private final CitationService citations;
    private final Clock clock;

    CorrectionService(Ledger ledger, CitationService citations, Clock clock) {
        this.ledger = ledger;
        this.citations = citations;
        this.clock = clock;
    }

    /**
     * @param opened where the sign-on stood when they opened it
     * @throws Clash if somebody else changed the same field otherwise, or took the sign-on off the list or back on it
     * @throws Refusal unless what it says then is whole, asked for by the letter, and not of a day that is still to come
     */
    @Writes
    public void correct(UUID id, Phase opened, Edit edit) {
        SignOn signOn = SignOn.withId(id);
        Contact contact = Contact.behind(signOn);
        Map<String, String> saved = Field.texts(SignOnFields.of(signOn, contact, citations), signOn);
        Merge merge = Merge.of(edit.opened(), saved, edit.typed());
        if (merge.hasClash(signOn.fieldsReadTogether()) || Phase.of(signOn) != opened) {
            throw new Clash(merge);
        }
        for (String day : List.of("date", "heard_on")) {
            PartialDate typed = Typed.date(merge.changes().getOrDefault(day, ""));
            SignerRules.refuseAhead(typed, day, LocalDate.now(clock));
        }
        apply(merge.changes(), signOn, contact, edit.reason());
    }

    void apply(Map<String, String> changes, SignOn signOn, Contact contact, String reason) {
        ledger.changed("sign_on.corrected", signOn, reason, () -> {
            Field.write(SignOnFields.own(signOn, citations), signOn, changes);
            SignerRules.refuseUnlessWhole(signOn);
            if (changes.containsKey("chamber")) {
                SignerRules.refuseUnlessAsked(signOn);
            }
            if (changes.containsKey("assurance") || changes.containsKey("sources")) {
                SignerRules.refuseUnlessNamed(signOn);
            }
            signOn.settle();
            SignerRules.refuseTakenLead(signOn);
        });
        List<Field<SignOn>> told = SignOnFields.told(contact);
        if (told.stream().anyMatch(field -> changes.containsKey(field.code()))) {
            ledger.changed("contact.corrected", contact, reason, () -> {
                Field.write(told, signOn, changes);
                contact.persist();
            });
        }
    }
}
