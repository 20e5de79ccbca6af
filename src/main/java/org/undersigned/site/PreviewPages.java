package org.undersigned.site;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML_TYPE;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestQuery;
import org.undersigned.base.Address;
import org.undersigned.base.Language;
import org.undersigned.base.Refusal;
import org.undersigned.base.Submission;
import org.undersigned.signon.Preview;
import org.undersigned.signon.PreviewService;

/** The site's own pages of what is not public yet, for whoever has a link that the desk made. */
@Path("/preview/{token}")
@Produces(TEXT_HTML)
public class PreviewPages {

    private final PreviewService previews;
    private final PreviewFrame frame;
    private final Language language;
    private final CampaignPages campaigns;
    private final LetterPages letters;
    private final SignatoryPages signatories;
    private final MinePages mines;
    private final SignerPages signers;
    private final UriInfo uri;

    PreviewPages(
            PreviewService previews,
            PreviewFrame frame,
            Language language,
            CampaignPages campaigns,
            LetterPages letters,
            SignatoryPages signatories,
            MinePages mines,
            SignerPages signers,
            UriInfo uri) {
        this.previews = previews;
        this.frame = frame;
        this.language = language;
        this.campaigns = campaigns;
        this.letters = letters;
        this.signatories = signatories;
        this.mines = mines;
        this.signers = signers;
        this.uri = uri;
    }

    @GET
    public Response begin(String token) {
        Preview preview = known(token);
        String path = preview.letter == null ? Links.path(preview.campaign) : Links.path(preview.letter);
        String address = previews.isOvertaken(preview) ? path : "/preview/" + token + path;
        return unkept(Submission.goTo(new Address(language.code(), address).toString()));
    }

    @GET
    @Path("campaigns/{slug}")
    public Response campaign(String token, String slug) {
        return page(token, () -> campaigns.show(slug));
    }

    @GET
    @Path("letters/{slug}")
    public Response letter(String token, String slug) {
        return page(token, () -> letters.show(slug));
    }

    @GET
    @Path("letters/{slug}/signatories")
    public Response signatories(
            String token,
            String slug,
            @RestQuery String q,
            @RestQuery String kind,
            @RestQuery String state,
            @RestQuery String chamber,
            @RestQuery String party,
            @RestQuery String assurance,
            @RestQuery String sort,
            @RestQuery String view,
            @RestQuery String page) {
        return page(token, () -> signatories.list(slug, q, kind, state, chamber, party, assurance, sort, view, page));
    }

    @GET
    @Path("letters/{slug}/mine")
    public Response mine(
            String token, String slug, @RestQuery String zip, @RestQuery String state, @RestQuery String district) {
        return page(token, () ->
                (TemplateInstance) mines.show(slug, zip, state, district).getEntity());
    }

    @GET
    @Path("organizations/{slug}")
    public Response organization(String token, String slug) {
        return page(token, () -> signers.organization(slug));
    }

    @GET
    @Path("members/{bioguide}")
    public Response member(String token, String bioguide) {
        return page(token, () -> signers.member(bioguide));
    }

    // What cannot be announced as it stands has no page to be seen, as little as a link that nobody made.
    private Response page(String token, Supplier<TemplateInstance> page) {
        Preview preview = known(token);
        if (previews.isOvertaken(preview)) {
            return unkept(Submission.goTo(new Address(language.code(), publicPath(token)).toString()));
        }
        try {
            String html = previews.show(preview, () -> page.get().render());
            return unkept(Response.ok(frame.around(html, token, preview), TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .build());
        } catch (Refusal refusal) {
            throw new NotFoundException(refusal);
        }
    }

    private String publicPath(String token) {
        String asked = uri.getRequestUri().toString();
        String inside = "/preview/" + token;
        return asked.substring(asked.indexOf(inside) + inside.length());
    }

    private Preview known(String token) {
        return previews.find(token).orElseThrow(NotFoundException::new);
    }

    private static Response unkept(Response response) {
        return Response.fromResponse(response)
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
