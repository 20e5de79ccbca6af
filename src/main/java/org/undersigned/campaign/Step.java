package org.undersigned.campaign;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Refusal;
import org.undersigned.base.Worded;
import org.undersigned.ledger.Form;
import org.undersigned.source.Citation;

/** A dated event concerning one or more demands; it may set a standing, and may be a letter's sending or its answer. */
@Entity
public class Step extends CampaignFact {

    public enum LetterRole {
        SENT,
        ANSWER
    }

    /** What a step's date is: the day it happened, or, where that is not known, the day of the source that tells of it. */
    public enum DateBasis {
        HAPPENED,
        NAMED_BY_SOURCE
    }

    /** Oldest first; a day that is not known counts as the last it can be, ties are in the order entered. */
    public static final Comparator<Step> BY_DATE =
            Comparator.<Step, PartialDate>comparing(step -> step.happenedOn).thenComparing(step -> step.ordinal);

    public PartialDate happenedOn;

    @Enumerated(EnumType.STRING)
    public DateBasis dateBasis = DateBasis.HAPPENED;

    @Enumerated(EnumType.STRING)
    public Standing standing;

    @ManyToOne(fetch = FetchType.LAZY)
    public Letter letter;

    @Enumerated(EnumType.STRING)
    public LetterRole letterRole;

    public String title;
    public String details;

    @ManyToMany
    @JoinTable(
            name = "step_demand",
            joinColumns = @JoinColumn(name = "step_id"),
            inverseJoinColumns = @JoinColumn(name = "demand_id"))
    @OrderBy("ordinal")
    public List<Demand> demands = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "step_text", joinColumns = @JoinColumn(name = "step_id"))
    @MapKeyColumn(name = "language")
    public Map<String, StepText> translations = new HashMap<>();

    public static List<Step> struckOf(Campaign campaign) {
        return list("campaign = ?1 and struckAt is not null order by ordinal", campaign);
    }

    public Worded title(String wanted) {
        return Worded.in(wanted, title, campaign.language, translations, text -> text.title);
    }

    public Worded details(String wanted) {
        return Worded.in(wanted, details, campaign.language, translations, text -> text.details);
    }

    @Override
    public String subjectType() {
        return "step";
    }

    /** Of a demand that goes; a standing that was of no other goes with it. */
    public void forget(Demand demand) {
        demands.remove(demand);
        if (demands.isEmpty()) {
            standing = null;
        }
    }

    /** A standing is some demand's; what happened to which letter, both or neither. */
    @Override
    public void refuseUnlessWhole() {
        if (standing != null && demands.isEmpty()) {
            throw new Refusal("standing_of_no_demand", "demands");
        }
        if ((letter == null) != (letterRole == null)) {
            throw new Refusal("letter_and_role", "role");
        }
    }

    @Override
    protected Form openForm() {
        return new Form()
                .open("campaign", campaign)
                .open("date", happenedOn)
                .open("date_basis", dateBasis)
                .open("demands", demands)
                .open("standing", standing)
                .open("letter", letter)
                .open("role", letterRole)
                .open("title", title)
                .open("text", details)
                .open("sources", Citation.form(citations))
                .open(
                        "translations",
                        Translations.form(
                                translations, text -> Translations.fields("title", text.title, "text", text.details)));
    }
}
