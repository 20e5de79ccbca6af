package org.undersigned.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.base.PartialDate;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Demand;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Standing;
import org.undersigned.campaign.Step;

/** What happened, oldest first, with one track for each demand; a track begins with the demand's first standing. */
public record Timeline(List<Demand> demands, List<Row> rows) {

    /** @param step null for a letter that no step tells of; @param letter the letter sent, or null */
    public record Row(PartialDate date, Step step, Letter letter, List<Track> tracks) {}

    /**
     * What a row shows in a demand's track.
     *
     * @param style {@code none} before the track begins, {@code from} where it begins, {@code till} where it ends
     * @param concerned whether the row's event concerns the demand
     * @param standing what the event sets for it, or null
     */
    public record Track(Demand demand, String style, boolean concerned, Standing standing) {}

    private record Happening(PartialDate date, Step step, Letter letter, List<Demand> concerned) {}

    private static final int MOST_WORDED = 4;

    static Timeline of(Campaign campaign) {
        List<Happening> happenings = happenings(campaign);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < happenings.size(); i++) {
            Happening here = happenings.get(i);
            int row = i;
            rows.add(new Row(
                    here.date,
                    here.step,
                    here.letter,
                    campaign.demands.stream()
                            .map(demand -> track(demand, happenings, row))
                            .toList()));
        }
        return new Timeline(campaign.demands, rows);
    }

    /** Whether there are too many tracks to write words in them. */
    public boolean isNarrow() {
        return demands.size() > MOST_WORDED;
    }

    /** The standings that it shows, for its legend. */
    public List<Standing> standings() {
        return rows.stream()
                .flatMap(row -> row.tracks.stream())
                .map(Track::standing)
                .filter(standing -> standing != null)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Happening> happenings(Campaign campaign) {
        Set<Letter> told = campaign.steps.stream().map(Timeline::letterSent).collect(Collectors.toSet());
        Stream<Happening> steps = campaign.steps.stream()
                .sorted(Step.BY_DATE)
                .map(step -> new Happening(step.happenedOn, step, letterSent(step), step.demands));
        Stream<Happening> letters = campaign.publicLetters().stream()
                .filter(letter -> letter.dated != null && !told.contains(letter))
                .map(letter -> new Happening(letter.dated, null, letter, letter.demands));
        return Stream.concat(steps, letters)
                .sorted(Comparator.comparing(Happening::date))
                .toList();
    }

    // A letter that is not public yet is not told of, even where a step is its sending.
    private static Letter letterSent(Step step) {
        return step.letterRole == Step.LetterRole.SENT && step.letter.isPublic() ? step.letter : null;
    }

    private static Track track(Demand demand, List<Happening> all, int row) {
        Happening here = all.get(row);
        boolean concerned = here.concerned.contains(demand);
        return new Track(
                demand, style(demand, all, row), concerned, concerned && here.step != null ? here.step.standing : null);
    }

    private static String style(Demand demand, List<Happening> all, int row) {
        int begins = 0;
        while (begins < all.size() && !sets(all.get(begins), demand)) {
            begins++;
        }
        if (row < begins) {
            return "none";
        }
        return (row == begins ? " from" : "") + (row == all.size() - 1 ? " till" : "");
    }

    private static boolean sets(Happening happening, Demand demand) {
        return happening.step != null && happening.step.standing != null && happening.concerned.contains(demand);
    }
}
