package org.undersigned.desk.lists;

import java.util.List;
import java.util.function.Function;
import org.undersigned.base.Order;
import org.undersigned.desk.links.Links;
import org.undersigned.signon.SignOn;

/** The columns of a list of sign-ons: what the page shows, and what files tell besides. */
final class SignOnColumns {

    static List<Column<SignOnRow>> all(String language) {
        return List.of(
                of("signer", one -> one.name).sortedBy("it.listKey").leadingTo(row -> Links.page(row.signOn())),
                of("kind", one -> one.kind),
                of("letter", one -> one.letter.title(language)).leadingTo(row -> Links.page(row.signOn().letter)),
                of("stage", Stage::of),
                of("assurance", one -> one.assurance),
                of("signed", one -> one.signedOn).sortedBy(Order.ofDate("it.signedOn")),
                of("received", one -> one.receivedAt).sortedBy("it.receivedAt").ofTheDeskOnly(),
                Column.ofTheDesk("recorder", SignOnRow::recorder),
                file("published", one -> one.publishedAt).sortedBy(Order.ofMoment("it.publishedAt")),
                file("date_basis", one -> one.dateBasis),
                file("title", one -> one.title),
                file("affiliation", one -> one.affiliation),
                file("chamber", one -> one.chamber),
                file("party", one -> one.party),
                file("state", one -> one.state).sortedBy("coalesce(it.state, 'ZZ')"),
                file("district", one -> one.district),
                file("lead", one -> one.leadOrdinal),
                file("bioguide", one -> one.member == null ? null : one.member.bioguide),
                file("organization", one -> one.organization == null ? null : one.organization.root().name),
                file("campaign", one -> one.letter.campaign.title(language)),
                file("revision", one -> one.revision.ordinal),
                file("attested_by", one -> one.attestedBy),
                file("withdrawn", one -> one.withdrawnAt),
                file("reason", SignOnColumns::reason).ofTheDeskOnly(),
                contact("said_by", row -> row.ofContact(it -> it.saidBy)),
                contact("position", row -> row.ofContact(it -> it.position)),
                contact("contact_email", row -> row.ofContact(it -> it.email)),
                contact("heard_by", row -> row.ofContact(it -> it.heardBy)),
                contact("heard_on", row -> row.ofContact(it -> it.heardOn)),
                contact("note", row -> row.ofContact(it -> it.note)),
                file("public", SignOn::isShown).ofTheDeskOnly(),
                file("id", one -> one.id));
    }

    private static Column<SignOnRow> of(String code, Function<SignOn, Object> value) {
        return Column.of(code, row -> value.apply(row.signOn()));
    }

    private static Column<SignOnRow> file(String code, Function<SignOn, Object> value) {
        return of(code, value).inFiles();
    }

    private static Column<SignOnRow> contact(String code, Function<SignOnRow, Object> value) {
        return Column.of(code, value).inFiles().ofTheDeskOnly();
    }

    // What is not so has no reason: a sign-on leaves the list in one way.
    private static String reason(SignOn one) {
        return one.declinedReason != null
                ? one.declinedReason
                : one.withdrawalReason != null ? one.withdrawalReason : one.struckReason;
    }

    private SignOnColumns() {}
}
