package org.undersigned.campaign;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.undersigned.base.Failure;
import org.undersigned.base.Refusal;
import org.undersigned.base.Slug;
import org.undersigned.base.Worded;
import org.undersigned.ledger.Form;
import org.undersigned.ledger.Strikable;

/** An effort with demands and one or more letters. */
@Entity
public class Campaign extends Strikable {

    public static final String SLUG_KIND = "campaign";

    /** What a query asks of public campaigns, each called {@code it}. */
    public static final String PUBLIC = "(it.publishedAt is not null and it.struckAt is null)";

    public String slug;
    public String language;
    public String title;
    public String summary;
    public Instant publishedAt;
    public Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "campaign_text", joinColumns = @JoinColumn(name = "campaign_id"))
    @MapKeyColumn(name = "language")
    public Map<String, CampaignText> translations = new HashMap<>();

    // What was struck is found by its own class alone: pages, JSON and bundles know nothing of it.
    @OneToMany(mappedBy = "campaign")
    @SQLRestriction("struck_at is null")
    @OrderBy("ordinal")
    public List<Demand> demands = new ArrayList<>();

    @OneToMany(mappedBy = "campaign")
    @SQLRestriction("struck_at is null")
    @OrderBy("ordinal")
    public List<Step> steps = new ArrayList<>();

    @OneToMany(mappedBy = "campaign")
    @SQLRestriction("struck_at is null")
    @OrderBy("ordinal")
    public List<Measure> measures = new ArrayList<>();

    @OneToMany(mappedBy = "campaign")
    @OrderBy("dated, id")
    public List<Letter> letters = new ArrayList<>();

    /**
     * The public campaign at this address, also at an address that it had before; a draft is as unknown as one that never was.
     *
     * @throws Failure 410 of one that was struck
     */
    public static Optional<Campaign> publicAt(String slug) {
        return Slug.find(SLUG_KIND, slug)
                .map(id -> Campaign.<Campaign>findById(id))
                .map(Failure.goneIf(Campaign::isTakenOff))
                .filter(Campaign::isPublic);
    }

    public static List<Campaign> allPublic() {
        return list("from Campaign it where " + PUBLIC + " order by it.createdAt, it.id");
    }

    /** Public campaigns, newest entered first. @param after the id behind which to go on, or null */
    public static List<Campaign> publicAfter(Campaign after, int limit) {
        String query =
                "from Campaign it where " + PUBLIC + (after == null ? "" : " and it.id < ?1") + " order by it.id desc";
        return (after == null ? find(query) : find(query, after.id))
                .page(0, limit)
                .list();
    }

    /**
     * Gives it another address, while nobody knows the one that it has.
     *
     * @param typed null where it is to be made of the title
     * @throws Refusal {@code slug_taken} or {@code slug_fixed}
     */
    public void move(String typed) {
        if (publishedAt != null) {
            throw new Refusal("slug_fixed", "slug");
        }
        slug = Slug.free(SLUG_KIND, typed, title, other -> count("slug = ?1 and id <> ?2", other, id) > 0);
    }

    public void publish(Instant now) {
        Slug.take(SLUG_KIND, slug, id);
        publishedAt = now;
    }

    public List<Letter> publicLetters() {
        return letters.stream().filter(Letter::isPublic).toList();
    }

    public Worded title(String wanted) {
        return Worded.in(wanted, title, language, translations, text -> text.title);
    }

    public Worded summary(String wanted) {
        return Worded.in(wanted, summary, language, translations, text -> text.summary);
    }

    @Override
    public String subjectType() {
        return "campaign";
    }

    @Override
    public UUID campaignId() {
        return id;
    }

    /** Whether it was public and is not any more. */
    public boolean isTakenOff() {
        return publishedAt != null && !isPublic();
    }

    @Override
    protected boolean isAnnounced() {
        return publishedAt != null;
    }

    @Override
    protected Form openForm() {
        return new Form()
                .open("slug", slug)
                .open("language", language)
                .open("title", title)
                .open("summary", summary)
                .open(
                        "translations",
                        Translations.form(
                                translations,
                                text -> Translations.fields("title", text.title, "summary", text.summary)))
                .open("published_at", publishedAt);
    }
}
