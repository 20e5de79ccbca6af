package org.undersigned.site;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML_TYPE;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.undersigned.base.Language;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.State;
import org.undersigned.signon.Mine;
import org.undersigned.signon.SignOnFilter;
import org.undersigned.signon.SignOnKind;
import org.undersigned.signon.SignOnList;

/** Did mine sign? Who sat for a place on the letter's day, and whether the record names them. */
@Path("/letters/{letter}/mine")
@Produces(TEXT_HTML)
public class MinePages {

    /**
     * @param error the code of what was wrong with the question, or null
     * @param mine null where nothing was asked, or asked wrongly
     * @param json where programs find the same, or null
     */
    record Show(Letter letter, Counted members, Asked asked, List<Choice> states, String error, Mine mine, String json)
            implements TemplateInstance {}

    private final Language language;
    private final Clock clock;

    MinePages(Language language, Clock clock) {
        this.language = language;
        this.clock = clock;
    }

    @GET
    public Response show(
            @RestPath("letter") String slug,
            @RestQuery String zip,
            @RestQuery String state,
            @RestQuery String district) {
        Letter letter = Found.letter(slug, "/mine", language.code());
        Asked asked = Asked.of(zip, state, district);
        try {
            return page(200, letter, asked, null, find(letter, asked, LocalDate.now(clock)));
        } catch (Refusal refusal) {
            return page(422, letter, asked, refusal.code, null);
        }
    }

    private static Mine find(Letter letter, Asked asked, LocalDate today) {
        if (!asked.zip().isEmpty()) {
            return Mine.ofZip(letter, asked.zip(), today);
        }
        return asked.state().isEmpty() ? null : Mine.ofDistrict(letter, asked.state(), asked.district(), today);
    }

    private Response page(int status, Letter letter, Asked asked, String error, Mine mine) {
        Counted members = Counted.of(SignOnKind.MEMBER, letter, new SignOnList(letter, SignOnFilter.ALL).counts());
        String json = mine == null ? null : "/api/v1" + Links.path(letter) + "/mine" + asked.query();
        return Response.status(status)
                .type(TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new Show(letter, members, asked, states(asked), error, mine, json))
                .build();
    }

    private List<Choice> states(Asked asked) {
        return Arrays.stream(State.values())
                .map(state -> new Choice(
                        state.name(), state.in(language.code()), 0, state.name().equalsIgnoreCase(asked.state())))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }
}
