package org.undersigned.campaign;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.undersigned.base.Worded;
import org.undersigned.ledger.Digest;
import org.undersigned.ledger.Form;
import org.undersigned.ledger.Subject;
import org.undersigned.source.Citation;

/**
 * One frozen wording of a letter, or an excerpt of it, which says so.
 *
 * <p>The wording is a small Markdown with the ask marked {@code ==like this==} and {@code […]} where words are left out; its
 * checksum is over its UTF-8 bytes. Neither ever changes.
 */
@Entity
public class Revision extends Subject {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(updatable = false)
    public Letter letter;

    @Column(updatable = false)
    public int ordinal;

    @Column(updatable = false)
    public String language;

    @Column(updatable = false)
    public String wording;

    @Column(updatable = false)
    public String sha256;

    @Column(updatable = false)
    public boolean excerpt;

    public String note;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(updatable = false)
    public Revision follows;

    @Column(updatable = false)
    public Instant frozenAt;

    @ElementCollection
    @CollectionTable(name = "citation", joinColumns = @JoinColumn(name = "subject"))
    @OrderColumn(name = "ordinal")
    public List<Citation> citations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "revision_text", joinColumns = @JoinColumn(name = "revision_id"))
    @MapKeyColumn(name = "language")
    public Map<String, RevisionText> translations = new HashMap<>();

    public void freeze(String wording, Instant now) {
        this.wording = wording;
        sha256 = Digest.sha256(wording);
        frozenAt = now;
    }

    public Worded note(String wanted) {
        return Worded.in(wanted, note, letter.campaign.language, translations, text -> text.note);
    }

    @Override
    public String subjectType() {
        return "revision";
    }

    @Override
    public UUID campaignId() {
        return letter.campaign.id;
    }

    @Override
    public Subject whole() {
        return letter;
    }

    @Override
    public boolean isPublic() {
        return letter.isPublic();
    }

    @Override
    public Form form() {
        return new Form()
                .open("letter", letter)
                .open("number", ordinal)
                .open("language", language)
                .open("sha256", sha256)
                .open("excerpt", excerpt)
                .open("follows", follows)
                .open("frozen_at", frozenAt)
                .open("note", note)
                .open("sources", Citation.form(citations))
                .open("translations", Translations.form(translations, text -> Translations.fields("note", text.note)));
    }
}
