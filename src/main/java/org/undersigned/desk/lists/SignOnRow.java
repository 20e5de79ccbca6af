package org.undersigned.desk.lists;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.ledger.Entries;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.signon.Contact;
import org.undersigned.signon.SignOn;

/** A sign-on with what the desk knows besides. @param contact none, or who said it. @param recorded the ledger's first entry */
public record SignOnRow(SignOn signOn, Contact contact, LedgerEntry recorded) {

    static List<SignOnRow> of(List<SignOn> signOns) {
        List<UUID> ids = signOns.stream().map(one -> one.id).toList();
        Map<UUID, Contact> contacts = ids.isEmpty()
                ? Map.of()
                : Contact.<Contact>list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(one -> one.id, Function.identity()));
        Map<UUID, LedgerEntry> entries = Entries.firstAbout(ids);
        return signOns.stream()
                .map(one -> new SignOnRow(one, contacts.get(one.id), entries.get(one.id)))
                .toList();
    }

    <T> T ofContact(Function<Contact, T> part) {
        return contact == null ? null : part.apply(contact);
    }

    /** Somebody's name, or what kind of actor it was. */
    Object recorder() {
        return recorded == null ? null : recorded.actor();
    }
}
