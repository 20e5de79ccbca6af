package org.undersigned.signon;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.LetterFact;
import org.undersigned.directory.Organization;
import org.undersigned.ledger.Form;
import org.undersigned.source.Citation;

/** What a named person said, for whom and when; the words may be unknown, or known in part. */
@Entity
public class Statement extends LetterFact {

    private static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{1,4})?";

    public String person;
    public String title;

    @ManyToOne(fetch = FetchType.LAZY)
    public Organization organization;

    public String language;
    public String wording;
    public boolean complete;
    public PartialDate saidOn;

    /** In the order entered; struck ones are left out. */
    public static List<Statement> of(Letter letter) {
        return list("letter = ?1 and struckAt is null order by ordinal", letter);
    }

    public static List<Statement> struckOf(Letter letter) {
        return list("letter = ?1 and struckAt is not null order by ordinal", letter);
    }

    /** What was said in full has words. */
    @Override
    public void refuseUnlessWhole() {
        if (complete && wording == null) {
            throw new Refusal("complete_without_words", "complete");
        }
        if (!language.matches(LANGUAGE)) {
            throw new Refusal("not_a_language", "words_language");
        }
    }

    @Override
    public String subjectType() {
        return "statement";
    }

    @Override
    protected Form openForm() {
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
