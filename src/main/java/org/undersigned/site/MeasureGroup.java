package org.undersigned.site;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.undersigned.base.Codes;
import org.undersigned.base.Dates;
import org.undersigned.base.Figures;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Words;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Demand;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Measure;
import org.undersigned.site.chart.Chart;
import org.undersigned.site.chart.Dot;
import org.undersigned.site.chart.Drawing;
import org.undersigned.site.chart.Event;
import org.undersigned.site.chart.Series;

/**
 * The figures about one demand, drawn and in full.
 *
 * @param demand null for those about none in particular
 */
public record MeasureGroup(Demand demand, List<Measure> measures, List<Chart> charts) {

    /** One group for each demand that has figures, in the demands' order. */
    static List<MeasureGroup> of(Campaign campaign, String language, Words words) {
        List<Event> letters = letters(campaign);
        Map<Optional<Demand>, List<Measure>> byDemand = campaign.measures.stream()
                .sorted(Measure.BY_DATE)
                .collect(Collectors.groupingBy(measure -> Optional.ofNullable(measure.demand)));
        return byDemand.entrySet().stream()
                .sorted(Comparator.comparing(
                        group -> group.getKey().map(demand -> demand.ordinal).orElse(0)))
                .map(group -> new MeasureGroup(
                        group.getKey().orElse(null),
                        group.getValue(),
                        Chart.of(series(group.getValue(), language, words), letters, writing(language))))
                .toList();
    }

    private static List<Event> letters(Campaign campaign) {
        List<Letter> dated = campaign.publicLetters().stream()
                .filter(letter -> letter.dated != null)
                .toList();
        return IntStream.range(0, dated.size())
                .mapToObj(i -> new Event(middle(dated.get(i).dated), String.valueOf(i + 1)))
                .toList();
    }

    // By the original unit: two of them are two series, even where a translation calls them the same.
    private static List<Series> series(List<Measure> measures, String language, Words words) {
        return measures.stream()
                .collect(Collectors.groupingBy(measure -> measure.unit, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> new Series(
                        same.get(0).unit(language).text(),
                        "",
                        same.stream()
                                .map(measure -> dot(measure, language, words))
                                .toList()))
                .toList();
    }

    private static Dot dot(Measure measure, String language, Words words) {
        String figure = Figures.show(measure.figure, language);
        String qualifier = Optional.ofNullable(Codes.of(measure.qualifier)).orElse("");
        return new Dot(
                middle(measure.measuredOn),
                measure.figure.doubleValue(),
                words.figure(qualifier, figure),
                Dates.in(language).show(measure.measuredOn));
    }

    private static LocalDate middle(PartialDate date) {
        return date.firstDay().plusDays(ChronoUnit.DAYS.between(date.firstDay(), date.lastDay()) / 2);
    }

    private static Drawing.Writing writing(String language) {
        return new Drawing.Writing(
                figure -> Figures.show(figure, language),
                exactness -> day -> Dates.in(language).shortly(day, exactness));
    }
}
