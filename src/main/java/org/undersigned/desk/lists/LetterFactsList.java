package org.undersigned.desk.lists;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.undersigned.access.Access;
import org.undersigned.campaign.Letter;
import org.undersigned.desk.links.Links;
import org.undersigned.source.Fact;

/** A kind of fact that is told of letters. */
abstract class LetterFactsList<F extends Fact> extends FactsList<F> {

    LetterFactsList(Class<F> type, Access access, Choosable choosable) {
        super(type, OF_LETTER, access, choosable);
    }

    @Override
    String fetched() {
        return "join fetch it.letter l join fetch l.campaign";
    }

    static <F extends Fact> Column<F> ofLetter(Function<F, Letter> letter, String language) {
        return Column.<F>of("letter", one -> letter.apply(one).title(language))
                .leadingTo(one -> Links.page(letter.apply(one)));
    }

    @Override
    List<Filter> filters(String words, Filter... own) {
        return super.filters(
                words,
                Stream.concat(Stream.of(choosable.letter("it.letter.id")), Stream.of(own))
                        .toArray(Filter[]::new));
    }
}
