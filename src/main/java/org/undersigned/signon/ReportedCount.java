package org.undersigned.signon;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Worded;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.LetterFact;
import org.undersigned.campaign.Qualifier;
import org.undersigned.ledger.Form;
import org.undersigned.source.Citation;

/** How many a source says signed, in its own words; never mixed with the number of names recorded. */
@Entity
public class ReportedCount extends LetterFact {

    @Enumerated(EnumType.STRING)
    public SignOnKind kind;

    public String words;
    public int figure;

    @Enumerated(EnumType.STRING)
    public Qualifier qualifier;

    public PartialDate reportedOn;
    public String note;

    @ElementCollection
    @CollectionTable(name = "reported_count_text", joinColumns = @JoinColumn(name = "reported_count_id"))
    @MapKeyColumn(name = "language")
    public Map<String, ReportedCountText> translations = new HashMap<>();

    /** In the order entered: the first of a kind is the one that pages lead with; struck ones are left out. */
    public static List<ReportedCount> of(Letter letter) {
        return list("letter = ?1 and struckAt is null order by ordinal", letter);
    }

    public static List<ReportedCount> struckOf(Letter letter) {
        return list("letter = ?1 and struckAt is not null order by ordinal", letter);
    }

    public Worded note(String wanted) {
        return Worded.in(wanted, note, letter.campaign.language, translations, text -> text.note);
    }

    @Override
    public String subjectType() {
        return "reported_count";
    }

    @Override
    protected Form openForm() {
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
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, text -> Map.of("note", text.getValue().note))));
    }
}
