package org.undersigned.campaign;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.BatchSize;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Worded;
import org.undersigned.ledger.Form;
import org.undersigned.source.Citation;

/** A dated figure; figures of different units are never one series. */
@Entity
public class Measure extends CampaignFact {

    public static final Comparator<Measure> BY_DATE = Comparator.<Measure, PartialDate>comparing(
                    measure -> measure.measuredOn)
            .thenComparing(measure -> measure.ordinal);

    @ManyToOne(fetch = FetchType.LAZY)
    public Demand demand;

    public PartialDate measuredOn;
    public BigDecimal figure;

    @Enumerated(EnumType.STRING)
    public Qualifier qualifier;

    public String unit;
    public String note;

    @BatchSize(size = 100)
    @ElementCollection
    @CollectionTable(name = "measure_text", joinColumns = @JoinColumn(name = "measure_id"))
    @MapKeyColumn(name = "language")
    public Map<String, MeasureText> translations = new HashMap<>();

    public static List<Measure> struckOf(Campaign campaign) {
        return list("campaign = ?1 and struckAt is not null order by ordinal", campaign);
    }

    /** The figure without needless zeros, as the ledger, bundles and JSON write it. */
    public BigDecimal plainFigure() {
        return plain(figure);
    }

    public static BigDecimal plain(BigDecimal figure) {
        BigDecimal bare = figure.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    public Worded unit(String wanted) {
        return Worded.in(wanted, unit, campaign.language, translations, text -> text.unit);
    }

    public Worded note(String wanted) {
        return Worded.in(wanted, note, campaign.language, translations, text -> text.note);
    }

    @Override
    public String subjectType() {
        return "measure";
    }

    @Override
    protected Form openForm() {
        return new Form()
                .open("campaign", campaign)
                .open("demand", demand)
                .open("date", measuredOn)
                .open("value", plainFigure().toPlainString())
                .open("qualifier", qualifier)
                .open("unit", unit)
                .open("note", note)
                .open("sources", Citation.form(citations))
                .open(
                        "translations",
                        Translations.form(
                                translations, text -> Translations.fields("unit", text.unit, "note", text.note)));
    }
}
