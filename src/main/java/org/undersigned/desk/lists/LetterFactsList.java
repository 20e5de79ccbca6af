package org.undersigned.desk.lists;

import java.util.List;
import java.util.stream.Stream;
import org.undersigned.access.Access;
import org.undersigned.base.Language;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.LetterFact;
import org.undersigned.desk.links.Links;

/** A kind of fact that is told of letters. */
abstract class LetterFactsList<F extends LetterFact> extends FactsList<F> {

    LetterFactsList(Class<F> type, Access access, Choosable choosable, Language language) {
        super(type, OF_LETTER, access, choosable, language);
    }

    @Override
    String fetched() {
        return "join fetch it.letter l join fetch l.campaign";
    }

    @Override
    Campaign campaignOf(F one) {
        return one.letter.campaign;
    }

    Column<F> ofLetter() {
        return Column.<F>of("letter", one -> one.letter.title(language.code()))
                .leadingTo(one -> Links.page(one.letter));
    }

    @Override
    List<Filter> filters(Filter words, Filter... own) {
        return super.filters(
                words,
                Stream.concat(Stream.of(choosable.letter("it.letter.id")), Stream.of(own))
                        .toArray(Filter[]::new));
    }
}
