package org.undersigned.site;

import java.util.Comparator;
import java.util.List;
import org.undersigned.base.Codes;
import org.undersigned.base.Words;
import org.undersigned.signon.SignOnCounts;
import org.undersigned.signon.SignOnFilter;
import org.undersigned.signon.SignOnFilter.Sort;

/** What the filters of a list offer, each under what the others have chosen. */
public record Choices(
        List<Choice> kinds,
        List<Choice> states,
        List<Choice> chambers,
        List<Choice> parties,
        List<Choice> assurances,
        List<Choice> sorts) {

    static Choices of(SignOnCounts counts, String language, Words words, LetterWords site) {
        SignOnFilter filter = counts.filter();
        return new Choices(
                Choice.of(counts.kinds(), filter.kind(), Codes::of, kind -> site.kinds(Codes.of(kind))),
                Choice.of(counts.states(), filter.state(), code -> code, code -> Places.state(code, language)).stream()
                        .sorted(Comparator.comparing(Choice::label))
                        .toList(),
                Choice.of(counts.chambers(), filter.chamber(), Codes::of, chamber -> words.chamber(Codes.of(chamber))),
                Choice.of(counts.parties(), filter.party(), name -> name, words::party),
                Choice.of(
                        counts.assurances(),
                        filter.assurance(),
                        Codes::of,
                        assurance -> words.assurance(Codes.of(assurance))),
                List.of(
                        sort(Sort.NAME, site.sortName(), filter),
                        sort(Sort.STATE, site.sortState(), filter),
                        sort(Sort.DATE, site.sortDate(), filter)));
    }

    private static Choice sort(Sort sort, String label, SignOnFilter filter) {
        return new Choice(Codes.of(sort), label, 0, filter.sort() == sort);
    }
}
