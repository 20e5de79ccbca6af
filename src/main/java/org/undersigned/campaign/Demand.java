package org.undersigned.campaign;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.base.Refusal;
import org.undersigned.base.Worded;
import org.undersigned.ledger.Form;
import org.undersigned.ledger.Strikable;
import org.undersigned.ledger.Subject;

/** One thing asked for; {@code outcome} says in two sentences what became of it so far. */
@Entity
public class Demand extends Strikable {

    /** As long as a short title may be. */
    static final int SHORT = 60;

    @ManyToOne(fetch = FetchType.LAZY)
    public Campaign campaign;

    public int ordinal;
    public String title;
    public String shortTitle;
    public String summary;
    public String outcome;

    @ElementCollection
    @CollectionTable(name = "demand_text", joinColumns = @JoinColumn(name = "demand_id"))
    @MapKeyColumn(name = "language")
    public Map<String, DemandText> translations = new HashMap<>();

    /** @throws Refusal {@code needed} where there is none and the title is no short one */
    void shorten(String text) {
        if (text == null && title.length() > SHORT) {
            throw new Refusal("needed", "short_title");
        }
        shortTitle = text == null ? title : text;
    }

    public static List<Demand> struckOf(Campaign campaign) {
        return list("campaign = ?1 and struckAt is not null order by struckAt", campaign);
    }

    /** @throws Refusal {@code demand_in_use} while a letter, a step or a figure concerns it, struck or not */
    @Override
    public void strike(String reason, Instant now) {
        if (campaign.letters.stream().anyMatch(letter -> letter.demands.contains(this))
                || Step.count("?1 member of demands", this) > 0
                || Measure.count("demand", this) > 0) {
            throw new Refusal("demand_in_use");
        }
        super.strike(reason, now);
    }

    /** Its steps, oldest first; those of one day in the order entered. */
    public List<Step> steps() {
        return campaign.steps.stream()
                .filter(step -> step.demands.contains(this))
                .sorted(Step.BY_DATE)
                .toList();
    }

    /** The newest step that sets a standing, which is the one that counts. */
    public Optional<Step> standingStep() {
        return steps().stream().filter(step -> step.standing != null).max(Step.BY_DATE);
    }

    /** The figures about it, oldest first. */
    public List<Measure> measures() {
        return campaign.measures.stream()
                .filter(measure -> equals(measure.demand))
                .sorted(Measure.BY_DATE)
                .toList();
    }

    public Worded title(String wanted) {
        return Worded.in(wanted, title, campaign.language, translations, text -> text.title);
    }

    public Worded shortTitle(String wanted) {
        return Worded.in(wanted, shortTitle, campaign.language, translations, text -> text.shortTitle);
    }

    public Worded summary(String wanted) {
        return Worded.in(wanted, summary, campaign.language, translations, text -> text.summary);
    }

    public Worded outcome(String wanted) {
        return Worded.in(wanted, outcome, campaign.language, translations, text -> text.outcome);
    }

    @Override
    public String subjectType() {
        return "demand";
    }

    @Override
    public UUID campaignId() {
        return campaign.id;
    }

    @Override
    public Subject whole() {
        return campaign;
    }

    @Override
    protected boolean isAnnounced() {
        return campaign.isPublic();
    }

    @Override
    protected Form openForm() {
        return new Form()
                .open("campaign", campaign)
                .open("number", ordinal)
                .open("title", title)
                .open("short_title", shortTitle)
                .open("summary", summary)
                .open("outcome", outcome)
                .open(
                        "translations",
                        Translations.form(
                                translations,
                                text -> Translations.fields(
                                        "title",
                                        text.title,
                                        "short_title",
                                        text.shortTitle,
                                        "summary",
                                        text.summary,
                                        "outcome",
                                        text.outcome)));
    }
}
