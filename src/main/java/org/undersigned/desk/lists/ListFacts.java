package org.undersigned.desk.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.undersigned.access.Me;
import org.undersigned.base.Dates;
import org.undersigned.base.Language;
import org.undersigned.base.Settings;
import org.undersigned.base.Typed;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Letter;
import org.undersigned.publishing.xlsx.XlsxOut;

/** What a file says of itself: from where and when it is, what was asked for, and who may see it. */
@ApplicationScoped
class ListFacts {

    private final Cells cells;
    private final Language language;
    private final Settings settings;
    private final Clock clock;
    private final Me me;

    ListFacts(Cells cells, Language language, Settings settings, Clock clock, Me me) {
        this.cells = cells;
        this.language = language;
        this.settings = settings;
        this.clock = clock;
        this.me = me;
    }

    List<List<String>> of(Listing<?> list, Asked asked, int lines) {
        ListWords words = cells.words();
        List<List<String>> facts = new ArrayList<>();
        facts.add(List.of(words.aboutList(), words.title(list.code())));
        facts.add(List.of(
                words.aboutFrom(),
                settings.publisher()
                        + settings.url().map(url -> ", " + url).orElse("")
                        + list.address()
                        + asked.query(list)));
        facts.add(List.of(
                words.aboutWhen(),
                Dates.in(language.code()).show(clock.instant().atZone(settings.zone())) + ", " + me.name()));
        facts.add(List.of(words.aboutFilters(), asked.values().isEmpty() ? words.aboutAll() : filters(list, asked)));
        facts.add(List.of(words.sortBy(), cells.label(asked.column())));
        facts.add(List.of(words.aboutLines(), lines + (lines < XlsxOut.MOST ? "" : " " + words.aboutCut())));
        facts.add(List.of(words.aboutWho(), list.isOfTheDeskOnly() ? words.deskOnlyNote() : words.aboutPublic()));
        return facts;
    }

    private String filters(Listing<?> list, Asked asked) {
        return list.filters().stream()
                .filter(one -> asked.has(one.code()))
                .map(one -> cells.label(one.code()) + ": " + value(one, asked.value(one.code())))
                .collect(Collectors.joining("; "));
    }

    private String value(Filter filter, String value) {
        return filter.choices().apply(value).stream()
                .filter(one -> one.value().equals(value) && one.label() != null)
                .map(Filter.Choice::label)
                .findFirst()
                .orElseGet(() -> cells.word(filter.code(), value));
    }

    /** Says the letter or campaign where there is one, the list and the day. */
    String fileName(Listing<?> list, Asked asked, String format) {
        String day = clock.instant().atZone(settings.zone()).toLocalDate().toString();
        String whose = Typed.id(asked.value("letter"))
                .map(id -> Letter.<Letter>findById(id).slug)
                .or(() -> Typed.id(asked.value("campaign")).map(id -> Campaign.<Campaign>findById(id).slug))
                .orElse("undersigned");
        return whose + "-" + list.code() + "-" + day + "." + format;
    }
}
