package org.undersigned.desk;

import java.util.List;
import java.util.stream.Stream;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Demand;
import org.undersigned.campaign.Measure;
import org.undersigned.campaign.Step;
import org.undersigned.ledger.Strikable;
import org.undersigned.signon.ReportedCount;
import org.undersigned.signon.Statement;
import org.undersigned.source.Fact;

/** What staff look for among the facts of a campaign and of its letters. */
final class Facts {

    static List<Fact> withoutSource(Campaign campaign) {
        Stream<Fact> told = Stream.concat(campaign.steps.stream(), campaign.measures.stream());
        Stream<Fact> reported = campaign.letters.stream()
                .flatMap(letter -> Stream.concat(ReportedCount.of(letter).stream(), Statement.of(letter).stream()));
        return Stream.concat(told, reported)
                .filter(fact -> fact.citations.isEmpty())
                .toList();
    }

    /** Of the campaign itself; a letter's page lists its own. */
    static List<Strikable> struck(Campaign campaign) {
        return Stream.<Strikable>concat(
                        Stream.concat(Demand.struckOf(campaign).stream(), Step.struckOf(campaign).stream()),
                        Measure.struckOf(campaign).stream())
                .toList();
    }

    private Facts() {}
}
