package org.undersigned.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.undersigned.access.Me;
import org.undersigned.ledger.Entries;
import org.undersigned.ledger.Field;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.signon.Contact;
import org.undersigned.signon.Phase;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOnFields;
import org.undersigned.source.CitationService;

/** The page of one sign-on: fresh, with a form that came back, or with two people's versions side by side. */
@ApplicationScoped
class SignOnSheets {

    /**
     * @param hearer who heard it from the signer, or {@code ""} where nobody is known to have
     * @param opened where it stood when the form of the correction was opened
     * @param acts the names of the forms that are offered besides the correction
     * @param existing the live sign-on that stands in the way of what was asked, or null
     */
    record Show(
            SignOn signOn,
            Contact contact,
            String hearer,
            Phase phase,
            Phase opened,
            Edits.Sheet sheet,
            Notice notice,
            List<String> acts,
            Act act,
            SignOn existing)
            implements TemplateInstance {}

    private final Edits edits;
    private final CitationService citations;
    private final Me me;

    SignOnSheets(Edits edits, CitationService citations, Me me) {
        this.edits = edits;
        this.citations = citations;
        this.me = me;
    }

    List<Field<SignOn>> fields(SignOn signOn) {
        return SignOnFields.of(signOn, Contact.behind(signOn), citations);
    }

    Show of(SignOn signOn, Long after) {
        return show(signOn, Phase.of(signOn), fresh(signOn), Notice.of(signOn.id, after, me.id()), Act.NONE);
    }

    Show again(SignOn signOn, Act act) {
        return show(signOn, Phase.of(signOn), fresh(signOn), null, act);
    }

    /** @param opened where it stood when the form of the correction was opened; who is shown a conflict sees where it stands */
    Show again(SignOn signOn, Edits.Sheet sheet, Phase opened) {
        Phase now = Phase.of(signOn);
        return show(signOn, sheet.conflict() == null ? opened : now, sheet.at(now, opened), null, Act.NONE);
    }

    private Edits.Sheet fresh(SignOn signOn) {
        return edits.sheet(signOn, fields(signOn));
    }

    private static Show show(SignOn signOn, Phase opened, Edits.Sheet sheet, Notice notice, Act act) {
        Phase phase = Phase.of(signOn);
        SignOn existing = act.errors().tell("signer_already_live")
                ? SignOn.liveOf(signOn.signer(), signOn.letter).orElse(null)
                : null;
        return new Show(
                signOn,
                Contact.behind(signOn),
                hearer(signOn),
                phase,
                opened,
                sheet,
                notice,
                act.offeredWith(phase),
                act,
                existing);
    }

    // A partner who is named beside it, or who recorded it.
    private static String hearer(SignOn signOn) {
        LedgerEntry first = Entries.firstAbout(List.of(signOn.id)).get(signOn.id);
        return signOn.attestedBy != null
                ? signOn.attestedBy
                : first == null || first.actorName == null ? "" : first.actorName;
    }
}
