package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.base.Typed;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Revision;
import org.undersigned.source.CitationService;
import org.undersigned.source.Source;

/** Who may be meant, while somebody types: options for a list, as a part of a page. */
@Path("/desk/suggestions")
@Produces(TEXT_HTML)
@Authenticated
public class SuggestionDesk {

    record Options(List<Suggestion> suggestions, String typed, boolean addable) implements TemplateInstance {}

    record Sources(List<String> lines) implements TemplateInstance {}

    private static final int MOST_SOURCES = 8;

    private final Access access;

    SuggestionDesk(Access access) {
        this.access = access;
    }

    @GET
    @Path("organizations")
    public Options organizations(@RestQuery String q, @RestQuery String revision) {
        String typed = Typed.text(q);
        return new Options(SignerChoice.organizationsAlike(typed, null, letter(revision)), typed, !typed.isEmpty());
    }

    @GET
    @Path("members")
    public Options members(@RestQuery String q, @RestQuery String revision) {
        String typed = Typed.text(q);
        Letter letter = letter(revision);
        return new Options(
                SignerChoice.members(typed).stream()
                        .map(one -> Suggestion.of(one, letter))
                        .toList(),
                typed,
                false);
    }

    @GET
    @Path("sources")
    public Sources sources(@RestQuery String q) {
        return new Sources(Source.listed(Typed.text(q), !access.isEverywhere(), MOST_SOURCES).stream()
                .map(CitationService::line)
                .toList());
    }

    private Letter letter(String revision) {
        return Typed.id(Typed.text(revision))
                .map(id -> Revision.<Revision>findById(id))
                .map(one -> one.letter)
                .filter(letter -> access.may(Permission.RECORD, letter.campaignId()))
                .orElse(null);
    }
}
