package org.undersigned.signon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.undersigned.base.Parts;
import org.undersigned.base.UsedForm;
import org.undersigned.campaign.Revision;
import org.undersigned.directory.Member;
import org.undersigned.directory.Members;
import org.undersigned.ledger.Ledger;
import org.undersigned.source.Citation;
import org.undersigned.source.Source;

/** Records sign-ons in one transaction: what each names is read for many of them at once, and all is written in batches. */
public final class Recordings {

    public static final int AT_ONCE = 250;

    private final Ledger ledger;
    private final Disclosure disclosure;
    private final Instant now;
    private final UUID preparation;
    private final SigningOrganizations organizations;
    private final Map<Evidence.Cited, UUID> sources = new HashMap<>();

    /** @param preparation what they are made for and not seen before, or null */
    Recordings(Ledger ledger, Disclosure disclosure, Instant now, UUID preparation) {
        this.ledger = ledger;
        this.disclosure = disclosure;
        this.now = now;
        this.preparation = preparation;
        this.organizations = new SigningOrganizations(ledger, now, preparation);
    }

    /** @param forms the id of the form that each comes from */
    List<UUID> record(List<Recording> told, List<UUID> forms) {
        List<UUID> made = new ArrayList<>();
        for (List<Recording> some : Parts.of(told, AT_ONCE)) {
            expect(some);
            some.forEach(one -> made.add(record(forms.get(made.size()), one)));
            write();
        }
        return made;
    }

    /**
     * Records some, at most {@link #AT_ONCE}, which are not written yet.
     *
     * @return the ids of the sign-ons, in the order of what was told
     */
    public List<UUID> record(List<Recording> some) {
        expect(some);
        return some.stream().map(one -> record(null, one)).toList();
    }

    /** Writes what was recorded, and lets go of all that the transaction holds in memory. */
    public void write() {
        Batches.write();
    }

    /** Looks beforehand for organizations that are to be added: those of them that there are, by their folded words. */
    public Map<String, UUID> meet(List<String> names) {
        return organizations.meetNew(names);
    }

    private void expect(List<Recording> some) {
        organizations.meet(some.stream().map(Recording::signer).toList());
        List<UUID> members = some.stream()
                .filter(one -> one.signer() instanceof Signer.AMember)
                .map(one -> ((Signer.AMember) one.signer()).id())
                .toList();
        if (!members.isEmpty()) {
            Members.withTerms(members);
        }
    }

    private UUID record(UUID form, Recording told) {
        SignOn signOn = begun(told);
        if (form != null) {
            UsedForm.use(form, signOn.id, now);
        }
        nameSigner(signOn, told);
        SignerRules.refuseUnlessWhole(signOn);
        SignerRules.refuseUnlessAsked(signOn);
        settle(signOn, told.publish());
        ledger.made(told.publish() ? "sign_on.published" : "sign_on.received", signOn);
        Contact contact = Contact.told(told, signOn);
        if (contact != null) {
            ledger.made("contact.recorded", contact);
        }
        return signOn.id;
    }

    // What one that is prepared names is disclosed with it.
    private void settle(SignOn signOn, boolean publish) {
        if (!publish) {
            signOn.settle();
        } else if (preparation == null) {
            disclosure.publish(signOn, now);
        } else {
            signOn.publish(now);
        }
        if (preparation != null) {
            signOn.prepare(preparation);
        }
    }

    private SignOn begun(Recording told) {
        Revision revision = Revision.findById(told.revision());
        SignOn signOn = new SignOn();
        if (told.id() != null) {
            signOn.id = told.id();
        }
        signOn.letter = revision.letter;
        signOn.revision = revision;
        signOn.kind = told.signer().kind();
        signOn.signedOn = told.signedOn();
        signOn.dateBasis = told.basis();
        signOn.leadOrdinal = told.lead();
        signOn.assurance = told.evidence().assurance();
        signOn.receivedAt = now;
        if (told.evidence() instanceof Evidence.Cited cited) {
            cite(signOn, source(cited), cited.secondHand());
        } else if (told.evidence() instanceof Evidence.Known known) {
            cite(signOn, Source.findById(known.source()), known.secondHand());
        }
        return signOn;
    }

    private static void cite(SignOn signOn, Source source, boolean secondHand) {
        signOn.citations.add(secondHand ? Citation.secondHand(source) : Citation.direct(source));
    }

    private void nameSigner(SignOn signOn, Recording told) {
        if (told.signer() instanceof Signer.AMember one) {
            SignerRules.seat(signOn, Member.findById(one.id()), one.seat());
        } else if (told.signer() instanceof Signer.AnIndividual one) {
            signOn.name = one.name();
            signOn.title = one.title();
            signOn.affiliation = one.affiliation();
            signOn.state = one.state();
        } else {
            signOn.organization = organizations.of(told.signer(), told.publish() && signOn.letter.isPublic());
            signOn.name = signOn.organization.name;
        }
    }

    /** The source that is cited: the one that is at its address, or a new one. */
    public Source source(Evidence.Cited cited) {
        UUID known =
                sources.computeIfAbsent(cited, one -> Source.at(one.address()).orElseGet(() -> added(one)).id);
        return Source.findById(known);
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
