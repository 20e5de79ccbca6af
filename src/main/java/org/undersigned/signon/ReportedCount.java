package org.undersigned.signon;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Worded;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Qualifier;
import org.undersigned.ledger.Form;
import org.undersigned.ledger.Subject;
import org.undersigned.source.Citation;

/** How many a source says signed, in its own words; never mixed with the number of names recorded. */
@Entity
public class ReportedCount extends Subject {

    @ManyToOne(fetch = FetchType.LAZY)
    public Letter letter;

    public int ordinal;

    @Enumerated(EnumType.STRING)
    public SignOnKind kind;

    public String words;
    public int figure;

    @Enumerated(EnumType.STRING)
    public Qualifier qualifier;

    public PartialDate reportedOn;
    public String note;

    @ElementCollection
    @CollectionTable(name = "citation", joinColumns = @JoinColumn(name = "subject"))
    @OrderColumn(name = "ordinal")
    public List<Citation> citations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "reported_count_text", joinColumns = @JoinColumn(name = "reported_count_id"))
    @MapKeyColumn(name = "language")
    public Map<String, ReportedCountText> translations = new HashMap<>();

    /** In the order entered: the first of a kind is the one that pages lead with. */
    public static List<ReportedCount> of(Letter letter) {
        return list("letter = ?1 order by ordinal", letter);
    }

    public Worded note(String wanted) {
        return Worded.in(wanted, note, letter.campaign.language, translations, text -> text.note);
    }

    @Override
    public String subjectType() {
        return "reported_count";
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
                .open("kind", kind)
                .open("words", words)
                .open("value", figure)
                .open("qualifier", qualifier)
                .open("date", reportedOn)
                .open("note", note)
                .open("sources", Citation.form(citations))
                .open(
                        "translations",
                        translations.entrySet().stream()
                                .collect(java.util.stream.Collectors.toMap(
                                        Map.Entry::getKey, text -> Map.of("note", text.getValue().note))));
    }
}
