package org.undersigned.signon;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.undersigned.base.Refusal;
import org.undersigned.base.UsedForm;
import org.undersigned.base.Writes;
import org.undersigned.campaign.Revision;
import org.undersigned.directory.Member;
import org.undersigned.directory.Organization;
import org.undersigned.directory.Organizations;
import org.undersigned.ledger.Ledger;
import org.undersigned.source.Citation;
import org.undersigned.source.Source;

/** The desk records what it heard or read: a sign-on, and on the way the organization, the source and the contact. */
@ApplicationScoped
public class RecordingService {

    private final Ledger ledger;
    private final Disclosure disclosure;
    private final Clock clock;

    RecordingService(Ledger ledger, Disclosure disclosure, Clock clock) {
        this.ledger = ledger;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    /**
     * @param form the id of the form that it comes from, which makes one sign-on and no second
     * @throws Refusal {@code form_already_used}, {@code signer_already_live}, or where the letter does not ask for such a signer
     */
    @Writes
    public UUID record(UUID form, Recording told) {
        return record(form, told, told.evidence() instanceof Evidence.Cited cited ? source(cited) : null);
    }

    /**
     * Records those whom one source names, all of them or none.
     *
     * @param named by the id of the form that each comes from
     */
    @Writes
    public void recordAll(Map<UUID, Recording> named, Evidence.Cited cited) {
        Source source = source(cited);
        named.forEach((form, told) -> record(form, told, source));
    }

    private UUID record(UUID form, Recording told, Source source) {
        Instant now = clock.instant();
        Revision revision = Revision.findById(told.revision());
        SignOn signOn = begun(told, revision, source, now);
        UsedForm.use(form, signOn.id, now);
        nameSigner(signOn, told, now);
        SignerRules.refuseUnlessWhole(signOn);
        SignerRules.refuseUnlessAsked(signOn);
        if (told.publish()) {
            disclosure.publish(signOn, now);
            ledger.made("sign_on.published", signOn);
        } else {
            signOn.settle();
            ledger.made("sign_on.received", signOn);
        }
        if (told.evidence() instanceof Evidence.Heard heard) {
            ledger.made("contact.recorded", heard.contactOf(signOn));
        }
        return signOn.id;
    }

    private SignOn begun(Recording told, Revision revision, Source source, Instant now) {
        SignOn signOn = new SignOn();
        signOn.letter = revision.letter;
        signOn.revision = revision;
        signOn.kind = told.signer().kind();
        signOn.signedOn = told.signedOn();
        signOn.dateBasis = told.basis();
        signOn.leadOrdinal = told.lead();
        signOn.assurance = told.evidence().assurance();
        signOn.receivedAt = now;
        if (told.evidence() instanceof Evidence.Cited cited) {
            signOn.citations.add(cited.secondHand() ? Citation.secondHand(source) : Citation.direct(source));
        }
        return signOn;
    }

    private void nameSigner(SignOn signOn, Recording told, Instant now) {
        if (told.signer() instanceof Signer.AnOrganization one) {
            signOn.organization = one.id() == null
                    ? added(one.name(), told.publish() && signOn.letter.isPublic(), now)
                    : Organization.signing(one.id());
            signOn.name = signOn.organization.name;
        } else if (told.signer() instanceof Signer.AMember one) {
            SignerRules.seat(signOn, Member.findById(one.id()), one.seat());
        } else if (told.signer() instanceof Signer.AnIndividual one) {
            signOn.name = one.name();
            signOn.title = one.title();
            signOn.affiliation = one.affiliation();
            signOn.state = one.state();
        }
    }

    // Somebody else may have added it since the form was opened.
    private Organization added(String name, boolean publicly, Instant now) {
        if (Organizations.calledExactly(name).isPresent()) {
            throw new Refusal("organization_known", "signer");
        }
        Organization organization = Organization.called(name, List.of(), now);
        if (publicly) {
            organization.makePublic(now);
        }
        ledger.made("organization.added", organization);
        return organization;
    }

    private Source source(Evidence.Cited cited) {
        return Source.at(cited.address()).orElseGet(() -> added(cited));
    }

    private Source added(Evidence.Cited cited) {
        Source source = new Source();
        source.title = cited.title();
        source.publisher = cited.publisher();
        source.dated = cited.dated();
        source.address = cited.address();
        ledger.made("source.added", source);
        return source;
    }
}
