package org.undersigned.site;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.undersigned.base.Language;
import org.undersigned.campaign.Letter;
import org.undersigned.publishing.Snapshot;
import org.undersigned.signon.SignOnCounts;
import org.undersigned.signon.SignOnFilter;
import org.undersigned.signon.SignOnKind;
import org.undersigned.signon.SignOnList;
import org.undersigned.signon.Statement;

/** A letter as the public reads it. */
@Path("/letters/{letter}")
@Produces(TEXT_HTML)
public class LetterPages {

    record Show(
            Letter letter,
            LetterFacts facts,
            LetterSheet sheet,
            List<Signers> signers,
            StateTiles map,
            List<Statement> statements,
            LetterRecord record,
            String ld)
            implements TemplateInstance {}

    private final Language language;
    private final LetterData data;

    LetterPages(Language language, LetterData data) {
        this.language = language;
        this.data = data;
    }

    @GET
    @Snapshot
    public TemplateInstance show(@RestPath("letter") String slug) {
        Letter letter = Found.letter(slug, "", language.code());
        List<Counted> counted = Counted.under(letter, new SignOnList(letter, SignOnFilter.ALL).counts());
        LetterSheet sheet = LetterSheet.of(letter, language);
        return new Show(
                letter,
                LetterFacts.of(letter, counted, language.code()),
                sheet,
                counted.stream().map(one -> Signers.first(letter, one)).toList(),
                map(letter),
                Statement.of(letter),
                LetterRecord.of(letter),
                data.of(letter, sheet.leads()));
    }

    private static StateTiles map(Letter letter) {
        SignOnCounts members = new SignOnList(letter, SignOnFilter.of(SignOnKind.MEMBER)).counts();
        return members.states().isEmpty() ? null : StateTiles.of(members.states());
    }
}
