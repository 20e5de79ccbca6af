package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.undersigned.desk.lists.ListView;
import org.undersigned.desk.lists.Lists;
import org.undersigned.desk.lists.SignOnsList;

/** Sign-ons of all letters. */
@Path("/desk/sign-ons")
@Produces(TEXT_HTML)
@Authenticated
public class SignOnsDesk {

    record Listed(ListView list) implements TemplateInstance {}

    private final SignOnsList signOns;
    private final Lists lists;

    SignOnsDesk(SignOnsList signOns, Lists lists) {
        this.signOns = signOns;
        this.lists = lists;
    }

    @GET
    public Response list(@Context UriInfo asked) {
        return lists.answer(signOns, asked, Listed::new);
    }
}
