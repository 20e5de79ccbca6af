package org.undersigned.signon;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.undersigned.base.FoldedColumn;
import org.undersigned.base.PartialDate;
import org.undersigned.ledger.Form;
import org.undersigned.ledger.Subject;

/**
 * Who said that a signer signs, to whom and how: the desk's own, never public.
 *
 * <p>It has its sign-on's id, so that both have one history.
 */
@Entity
@AttributeOverride(name = "id", column = @Column(name = "sign_on_id"))
public class Contact extends Subject {

    /** The way by which a sign-on was heard. */
    public enum Way {
        TELEPHONE,
        EMAIL,
        IN_PERSON,
        PUBLIC_SOURCE
    }

    /** Whom to ask about a sign-on; each may be null. */
    public record Person(String name, String position, String email) {}

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sign_on_id", insertable = false, updatable = false)
    SignOn signOn;

    public String saidBy;
    public String position;
    public String email;

    @Convert(converter = FoldedColumn.class)
    String emailKey;

    @Enumerated(EnumType.STRING)
    public Way heardBy;

    public PartialDate heardOn;
    public boolean maySign;
    public String note;

    static Contact of(SignOn signOn) {
        Contact contact = new Contact();
        contact.id = signOn.id;
        contact.signOn = signOn;
        return contact;
    }

    /** What a recording tells of it, or null where it tells nothing. */
    static Contact told(Recording told, SignOn signOn) {
        Contact contact = told.evidence() instanceof Evidence.Heard heard ? heard.contactOf(signOn) : null;
        if (told.contact() != null) {
            contact = contact == null ? of(signOn) : contact;
            contact.saidBy = told.contact().name();
            contact.position = told.contact().position();
            contact.email = told.contact().email();
        }
        return contact;
    }

    /** The contact behind a sign-on, or one that says nothing and is not kept. */
    public static Contact behind(SignOn signOn) {
        return Contact.<Contact>findByIdOptional(signOn.id).orElseGet(() -> of(signOn));
    }

    /** The e-mail addresses behind sign-ons, of those that have one. */
    public static Map<UUID, String> mailboxes(Collection<UUID> signOns) {
        return signOns.isEmpty()
                ? Map.of()
                : Contact.<Contact>list("id in ?1 and email is not null", signOns).stream()
                        .collect(Collectors.toMap(one -> one.id, one -> one.email));
    }

    /** Brings what it is found by in line with its address. */
    @PrePersist
    @PreUpdate
    void settle() {
        emailKey = email == null ? null : emailKey(email);
    }

    static String emailKey(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subjectType() {
        return "contact";
    }

    @Override
    public UUID campaignId() {
        return signOn.campaignId();
    }

    @Override
    public boolean isPublic() {
        return false;
    }

    @Override
    public UUID preparedBy() {
        return signOn.preparedBy();
    }

    @Override
    public Form form() {
        return new Form()
                .closed("said_by", saidBy)
                .closed("position", position)
                .closed("email", email)
                .closed("heard_by", heardBy)
                .closed("heard_on", heardOn)
                .closed("may_sign", maySign)
                .closed("note", note);
    }
}
