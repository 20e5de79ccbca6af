package org.undersigned.signon;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.undersigned.base.PartialDate;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.Organization;
import org.undersigned.ledger.Form;
import org.undersigned.ledger.Subject;
import org.undersigned.source.Citation;

/** What a named person said, for whom and when; the words may be unknown, or known in part. */
@Entity
public class Statement extends Subject {

    @ManyToOne(fetch = FetchType.LAZY)
    public Letter letter;

    public int ordinal;
    public String person;
    public String title;

    @ManyToOne(fetch = FetchType.LAZY)
    public Organization organization;

    public String language;
    public String wording;
    public boolean complete;
    public PartialDate saidOn;

    @ElementCollection
    @CollectionTable(name = "citation", joinColumns = @JoinColumn(name = "subject"))
    @OrderColumn(name = "ordinal")
    public List<Citation> citations = new ArrayList<>();

    public static List<Statement> of(Letter letter) {
        return list("letter = ?1 order by ordinal", letter);
    }

    @Override
    public String subjectType() {
        return "statement";
    }

    @Override
    public UUID campaignId() {
        return letter.campaign.id;
    }

    @Override
    public boolean isPublic() {
        return letter.isPublic();
    }

    @Override
    public Form form() {
        return new Form()
                .open("letter", letter)
                .open("person", person)
                .open("title", title)
                .open("organization", organization)
                .open("language", language)
                .open("words", wording)
                .open("complete", complete)
                .open("date", saidOn)
                .open("sources", Citation.form(citations));
    }
}
