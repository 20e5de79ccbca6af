package org.undersigned.signon;

import org.undersigned.ledger.Form;
import org.undersigned.source.Citation;

/** A sign-on's own fields, as the ledger digests and compares them. */
final class SignOnForm {

    static Form of(SignOn signOn) {
        Form form = new Form().open("letter", signOn.letter).open("kind", signOn.kind);
        return signOn.kind == SignOnKind.INDIVIDUAL && signOn.publishedAt != null && !signOn.isLive()
                ? standing(signer(form, signOn, false), signOn)
                : standing(signer(form, signOn, true), signOn);
    }

    // An individual who left is not named any more, not even by a digest.
    private static Form signer(Form form, SignOn signOn, boolean named) {
        return field(
                        field(field(form, named, "name", signOn.name), named, "title", signOn.title),
                        named,
                        "affiliation",
                        signOn.affiliation)
                .open("revision", signOn.revision)
                .open("member", signOn.member == null ? null : signOn.member.bioguide)
                .open("organization", signOn.organization)
                .open("chamber", signOn.chamber)
                .open("party", signOn.party)
                .open("state", named ? signOn.state : null)
                .closed("state", signOn.state)
                .open("district", named ? signOn.district : null)
                .closed("district", signOn.district)
                .open("lead", signOn.leadOrdinal)
                .open("date", signOn.signedOn)
                .open("date_basis", signOn.dateBasis)
                .open("assurance", signOn.assurance)
                .open("attested_by", signOn.attestedBy)
                .open("sources", Citation.form(signOn.citations));
    }

    private static Form standing(Form form, SignOn signOn) {
        return form.open("published_at", signOn.publishedAt)
                .open("withdrawn_at", signOn.withdrawnAt)
                .open("withdrawn_on", signOn.withdrawnOn)
                .open("struck_at", signOn.struckAt)
                .open("superseded_at", signOn.supersededAt)
                .open("superseded_by", signOn.supersededBy)
                .closed("received_at", signOn.receivedAt)
                .closed("confirmed_at", signOn.confirmedAt)
                .closed("declined_at", signOn.declinedAt)
                .closed("declined_reason", signOn.declinedReason)
                .closed("withdrawal_reason", signOn.withdrawalReason)
                .closed("struck_reason", signOn.struckReason);
    }

    private static Form field(Form form, boolean open, String name, Object value) {
        return open ? form.open(name, value) : form.closed(name, value);
    }

    private SignOnForm() {}
}
