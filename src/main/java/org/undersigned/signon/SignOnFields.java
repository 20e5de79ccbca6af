package org.undersigned.signon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.undersigned.base.Codes;
import org.undersigned.base.Shape;
import org.undersigned.campaign.ChoiceFields;
import org.undersigned.campaign.Revision;
import org.undersigned.directory.Chamber;
import org.undersigned.directory.State;
import org.undersigned.ledger.Field;
import org.undersigned.source.CitationService;
import org.undersigned.source.SourceFields;

/** What the desk corrects of a sign-on, and of the contact behind it. */
public final class SignOnFields {

    /** All that one form has. */
    public static List<Field<SignOn>> of(SignOn signOn, Contact contact, CitationService citations) {
        return Stream.concat(own(signOn, citations).stream(), told(contact).stream())
                .toList();
    }

    static List<Field<SignOn>> own(SignOn signOn, CitationService citations) {
        List<Field<SignOn>> fields = new ArrayList<>();
        fields.add(Field.of("name", Shape.line(300).needed(), one -> one.name, (one, name) -> one.name = name));
        fields.addAll(
                switch (signOn.kind) {
                    case MEMBER -> ofMember();
                    case ORGANIZATION -> List.<Field<SignOn>>of();
                    case INDIVIDUAL -> ofIndividual();
                });
        fields.add(revision(signOn));
        fields.add(Field.of(
                "lead",
                Shape.number(999),
                one -> one.leadOrdinal,
                (one, place) -> one.leadOrdinal = place == null ? null : Integer.valueOf(place)));
        fields.add(ChoiceFields.date("date", Shape.date(), one -> one.signedOn, (one, date) -> one.signedOn = date));
        fields.add(ChoiceFields.constant(
                "date_basis", DateBasis.class, true, one -> one.dateBasis, (one, basis) -> one.dateBasis = basis));
        fields.add(assurance(signOn));
        fields.add(Field.of("attested_by", Shape.line(300), one -> one.attestedBy, (one, by) -> one.attestedBy = by));
        fields.add(SourceFields.cited(citations, one -> one.citations));
        return fields;
    }

    static List<Field<SignOn>> told(Contact contact) {
        return List.of(
                Field.of("said_by", Shape.line(300), one -> contact.saidBy, (one, name) -> contact.saidBy = name),
                Field.of("position", Shape.line(300), one -> contact.position, (one, text) -> contact.position = text),
                Field.of("email", Shape.email(), one -> contact.email, (one, email) -> contact.email = email),
                ChoiceFields.constant(
                        "heard_by",
                        Contact.Way.class,
                        false,
                        one -> contact.heardBy,
                        (one, way) -> contact.heardBy = way),
                ChoiceFields.date(
                        "heard_on", Shape.date(), one -> contact.heardOn, (one, date) -> contact.heardOn = date),
                Field.of("note", Shape.text(4_000), one -> contact.note, (one, note) -> contact.note = note));
    }

    private static List<Field<SignOn>> ofMember() {
        return List.of(
                title(),
                ChoiceFields.constant(
                        "chamber", Chamber.class, true, one -> one.chamber, (one, chamber) -> one.chamber = chamber),
                Field.of("party", Shape.line(60).needed(), one -> one.party, (one, party) -> one.party = party),
                state(states().needed()),
                Field.of(
                        "district",
                        Shape.number(99),
                        one -> one.district,
                        (one, number) -> one.district = number == null ? null : Integer.valueOf(number)));
    }

    private static List<Field<SignOn>> ofIndividual() {
        return List.of(
                title(),
                Field.of("affiliation", Shape.line(300), one -> one.affiliation, (one, of) -> one.affiliation = of),
                state(states()));
    }

    private static Field<SignOn> title() {
        return Field.of("title", Shape.line(300), one -> one.title, (one, title) -> one.title = title);
    }

    private static Field<SignOn> state(Shape shape) {
        return Field.of("state", shape, one -> one.state, (one, state) -> one.state = state);
    }

    private static Shape states() {
        return Shape.choice(Arrays.stream(State.values()).map(State::name).toList());
    }

    private static Field<SignOn> revision(SignOn signOn) {
        return Field.of(
                "revision",
                Shape.choice(signOn.letter.revisions.stream()
                                .map(one -> one.id.toString())
                                .toList())
                        .needed(),
                one -> one.revision.id,
                (one, id) -> one.revision = Revision.findById(UUID.fromString(id)));
    }

    // The two others are given by an answer from a mailbox alone.
    private static Field<SignOn> assurance(SignOn signOn) {
        return Field.of(
                "assurance",
                Shape.choice(Stream.of(Assurance.REPORTED, Assurance.ATTESTED, signOn.assurance)
                                .distinct()
                                .map(Codes::of)
                                .toList())
                        .needed(),
                one -> Codes.of(one.assurance),
                (one, code) -> one.assurance = Codes.find(Assurance.class, code).orElseThrow());
    }

    private SignOnFields() {}
}
