package org.undersigned.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.access.Me;
import org.undersigned.base.Errors;
import org.undersigned.ledger.Field;
import org.undersigned.ledger.Merge;
import org.undersigned.signon.Contact;
import org.undersigned.signon.Phase;
import org.undersigned.signon.SignOn;

/** The page of one sign-on: fresh, with a form that came back, or with two people's versions side by side. */
@ApplicationScoped
class SignOnSheets {

    /**
     * @param acts the names of the forms that are offered besides the correction
     * @param existing the live sign-on that stands in the way of what was asked, or null
     */
    record Show(
            SignOn signOn,
            Contact contact,
            Phase phase,
            List<History.Line> history,
            Notice notice,
            CorrectionForm correction,
            List<CorrectionFields.Field> fields,
            Conflict conflict,
            List<String> acts,
            Act act,
            SignOn existing)
            implements TemplateInstance {}

    private final History history;
    private final CorrectionFields fields;
    private final Values values;
    private final Clock clock;
    private final Me me;
    private final PutBack putBack;

    SignOnSheets(History history, CorrectionFields fields, Values values, Clock clock, Me me, PutBack putBack) {
        this.history = history;
        this.fields = fields;
        this.values = values;
        this.clock = clock;
        this.me = me;
        this.putBack = putBack;
    }

    Show of(SignOn signOn, Long after) {
        Optional<PutBack.Asked> asked = putBack.of(signOn.id, CorrectionFields.edited(signOn.kind), Map.of());
        if (asked.isPresent()) {
            Act correction = new Act("correction", ActForm.EMPTY, Errors.NONE);
            return sheet(signOn, null, fields.puttingBack(signOn, asked.get()), null, correction);
        }
        return sheet(signOn, Notice.of(signOn.id, after, me.id()), fields.open(signOn), null, Act.NONE);
    }

    Show again(SignOn signOn, Act act) {
        return sheet(signOn, null, fields.open(signOn), null, act);
    }

    Show again(SignOn signOn, CorrectionForm correction, Errors errors) {
        return sheet(signOn, null, correction, null, new Act("correction", ActForm.EMPTY, errors));
    }

    Show of(SignOn signOn, CorrectionForm mine, Merge merge) {
        Conflict conflict = Conflict.of(signOn, mine, merge, values, clock.instant());
        return sheet(signOn, null, fields.open(signOn), conflict, Act.NONE);
    }

    private List<History.Line> history(SignOn signOn) {
        List<Field<SignOn>> edited = CorrectionFields.edited(signOn.kind);
        return history.of(signOn.id, edited, Field.texts(edited, signOn));
    }

    private Show sheet(SignOn signOn, Notice notice, CorrectionForm correction, Conflict conflict, Act act) {
        return new Show(
                signOn,
                Contact.behind(signOn),
                Phase.of(signOn),
                history(signOn),
                notice,
                correction,
                fields.of(correction, signOn),
                conflict,
                act.offeredWith(Phase.of(signOn)),
                act,
                act.errors().tell("signer_already_live")
                        ? SignOn.liveOf(signOn.signer(), signOn.letter).orElse(null)
                        : null);
    }
}
