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
import org.undersigned.base.Folded;
import org.undersigned.base.Typed;
import org.undersigned.directory.Organization;
import org.undersigned.signon.SignOn;

/** Finds sign-ons by the names of their signers, and organizations by all of theirs. */
@Path("/desk/search")
@Produces(TEXT_HTML)
@Authenticated
public class SearchDesk {

    private static final int SHOWN = 50;

    record Show(String q, List<SignOn> signOns, List<Organization> organizations) implements TemplateInstance {}

    private final Access access;

    SearchDesk(Access access) {
        this.access = access;
    }

    @GET
    public Show show(@RestQuery String q) {
        String typed = Typed.text(q);
        if (Folded.words(typed).isEmpty()) {
            return new Show(typed, List.of(), List.of());
        }
        return new Show(
                typed,
                SignOn.named(typed, SHOWN).stream()
                        .filter(one -> access.may(Permission.RECORD, one.campaignId()))
                        .toList(),
                Organization.named(typed, SHOWN));
    }
}
