package org.undersigned.site;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.undersigned.base.Language;
import org.undersigned.base.Words;
import org.undersigned.campaign.Letter;
import org.undersigned.publishing.Snapshot;
import org.undersigned.signon.Assurance;
import org.undersigned.signon.Departures;
import org.undersigned.signon.SignOnCounts;
import org.undersigned.signon.SignOnFilter;
import org.undersigned.signon.SignOnList;

/** Everyone who signed a letter, as a table or as names only. */
@Path("/letters/{letter}/signatories")
@Produces(TEXT_HTML)
public class SignatoryPages {

    record Table(
            Letter letter,
            List<Counted> counted,
            SignatoryList list,
            Choices choices,
            Departures departures,
            Assurance[] assurances)
            implements TemplateInstance {}

    record Names(Letter letter, List<Counted> counted, SignatoryList list) implements TemplateInstance {}

    private static final int IN_A_TABLE = 100;
    private static final int NAMES = 1_000;
    private static final int DEPARTED = 200;

    private final Language language;

    SignatoryPages(Language language) {
        this.language = language;
    }

    @GET
    @Snapshot
    public TemplateInstance list(
            @RestPath("letter") String slug,
            @RestQuery String q,
            @RestQuery String kind,
            @RestQuery String state,
            @RestQuery String chamber,
            @RestQuery String party,
            @RestQuery String assurance,
            @RestQuery String sort,
            @RestQuery String view,
            @RestQuery String page) {
        Letter letter = Found.letter(slug, "/signatories", language.code());
        SignatoryQuery query = SignatoryQuery.of(q, kind, state, chamber, party, assurance, sort, view, page);
        List<Counted> counted = Counted.under(letter, new SignOnList(letter, SignOnFilter.ALL).counts());
        SignOnCounts counts = new SignOnList(letter, query.filter()).counts();
        SignatoryList list = SignatoryList.of(letter, query, counts, query.names() ? NAMES : IN_A_TABLE);
        return query.names()
                ? new Names(letter, counted, list)
                : new Table(
                        letter,
                        counted,
                        list,
                        Choices.of(
                                counts,
                                language.code(),
                                language.words(Words.class),
                                language.words(LetterWords.class)),
                        Departures.under(letter, DEPARTED),
                        Assurance.values());
    }
}
