package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;
import static jakarta.ws.rs.core.MediaType.MULTIPART_FORM_DATA;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.undersigned.access.Me;
import org.undersigned.base.Errors;
import org.undersigned.base.PassingFiles;
import org.undersigned.base.Submission;
import org.undersigned.base.Typed;
import org.undersigned.desk.SignInDesk.SignInForm;

/**
 * Where browsers send a form that came without a session: they are given it back, in the page where one signs in. One about
 * what is not there any more is given back to be read.
 */
@Path("/desk/kept")
@Produces(TEXT_HTML)
public class KeptDesk {

    /** @param email by which one is signed in now */
    record Send(Kept kept, String email) implements TemplateInstance {}

    record Gone(Kept kept) implements TemplateInstance {}

    private static final String HERE = "/desk/kept";
    // A page of an import's rows has some hundreds; what is beyond these is no form of ours.
    private static final int MOST_FIELDS = 5_000;

    private final SignInDesk signIn;
    private final Me me;

    KeptDesk(SignInDesk signIn, Me me) {
        this.signIn = signIn;
        this.me = me;
    }

    /** The address of this page for a form that was sent to another. */
    static String address(URI sentTo) {
        String query = sentTo.getRawQuery();
        String to = query == null ? sentTo.getRawPath() : sentTo.getRawPath() + "?" + query;
        return HERE + "?to=" + URLEncoder.encode(to, UTF_8);
    }

    /** The same for a form about what is not there any more. */
    static String addressOfGone(URI sentTo) {
        return address(sentTo) + "&gone=on";
    }

    static boolean mayBeSentTo(String path) {
        return path.startsWith("/desk/") && !path.startsWith(HERE);
    }

    @POST
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response keep(
            @RestQuery String to, @RestQuery String gone, @RestHeader("Referer") String from, String typed) {
        return page(Kept.of(SignInDesk.inside(Typed.text(to)), false, fields(typed)), gone, from);
    }

    @POST
    @Consumes(MULTIPART_FORM_DATA)
    public Response keepWithoutFiles(
            @RestQuery String to, @RestQuery String gone, @RestHeader("Referer") String from, RoutingContext call) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        PassingFiles.fields(call)
                .forEach(field -> typed.computeIfAbsent(field.getKey(), none -> new ArrayList<>())
                        .add(field.getValue()));
        return page(Kept.of(SignInDesk.inside(Typed.text(to)), true, typed), gone, from);
    }

    @POST
    @Path("sign-in")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response signIn(String sent, HttpServerRequest client) {
        Map<String, List<String>> typed = fields(sent);
        SignInForm form = new SignInForm(first(typed, "email"), first(typed, "password"), "");
        return signIn.signIn(form, Kept.in(typed), client);
    }

    // In the order of the form, which the map of a form does not keep.
    private static Map<String, List<String>> fields(String form) {
        try {
            return new QueryStringDecoder(form, UTF_8, false, MOST_FIELDS, true).parameters();
        } catch (IllegalArgumentException noForm) {
            throw new BadRequestException(noForm);
        }
    }

    private static String first(Map<String, List<String>> typed, String name) {
        return typed.getOrDefault(name, List.of("")).get(0);
    }

    private Response page(Kept kept, String gone, String from) {
        if (gone != null) {
            return Submission.show(404, new Gone(me.isSignedIn() ? kept : Kept.NONE));
        }
        if (kept.isEmpty()) {
            return Submission.goTo("/desk/sign-in?to=" + URLEncoder.encode(path(from), UTF_8));
        }
        return me.isSignedIn()
                ? Submission.show(200, new Send(kept, me.email()))
                : Submission.show(401, new SignInDesk.Show("", "", Errors.NONE, 0, kept));
    }

    // The page whose button was pressed: of what has no fields nothing is lost.
    private static String path(String from) {
        try {
            return SignInDesk.inside(Typed.text(URI.create(Typed.text(from)).getRawPath()));
        } catch (IllegalArgumentException none) {
            return "/desk";
        }
    }
}
