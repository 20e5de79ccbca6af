package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.undersigned.base.Typed;

/** The one search box: all that the desk keeps, in groups. */
@Path("/desk/search")
@Produces(TEXT_HTML)
@Authenticated
public class SearchDesk {

    private static final int SHOWN = 8;
    private static final int SHOWN_OF_ONE_KIND = 100;
    private static final int SUGGESTED = 4;
    private static final int LONGEST = 200;

    /**
     * @param kind the one that is wanted, or {@code ""} for all
     * @param address of the search for all kinds
     * @param list the address of the list of that kind, narrowed to what is called so
     */
    record Show(String q, String kind, String address, String list, List<Search.Group> groups)
            implements TemplateInstance {}

    record Options(String q, String address, List<Search.Group> groups) implements TemplateInstance {}

    private final Search search;

    SearchDesk(Search search) {
        this.search = search;
    }

    @GET
    public Show show(@RestQuery String q, @RestQuery String kind) {
        String typed = typed(q);
        boolean ofOne = Search.KINDS.contains(Typed.text(kind));
        return new Show(
                typed,
                ofOne ? kind : "",
                address(typed),
                address("/desk/" + Typed.text(kind).replace('_', '-'), typed),
                ofOne ? search.find(typed, List.of(kind), SHOWN_OF_ONE_KIND) : search.find(typed, Search.KINDS, SHOWN));
    }

    /** The likeliest of each kind while somebody types, as a part of a page. */
    @GET
    @Path("options")
    public Options options(@RestQuery String q) {
        String typed = typed(q);
        return new Options(typed, address(typed), search.find(typed, Search.KINDS, SUGGESTED));
    }

    private static String typed(String q) {
        String typed = Typed.text(q);
        return typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
    }

    private static String address(String typed) {
        return address("/desk/search", typed);
    }

    private static String address(String page, String typed) {
        return page + "?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }
}
