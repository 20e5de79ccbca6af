package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.base.Errors;
import org.undersigned.base.Submission;
import org.undersigned.base.Typed;
import org.undersigned.directory.DistinctionService;
import org.undersigned.directory.Duplicates;
import org.undersigned.directory.Organization;

/** Organizations that may be the same, to be worked through two by two. */
@Path("/desk/organizations/duplicates")
@Produces(TEXT_HTML)
@Authenticated
public class DuplicateDesk {

    /** @param after where this page of the list begins, or {@code ""} */
    record Show(Duplicates duplicates, String after, Errors errors) implements TemplateInstance {}

    private final DistinctionService distinctions;
    private final Access access;

    DuplicateDesk(DistinctionService distinctions, Access access) {
        this.distinctions = distinctions;
        this.access = access;
    }

    @GET
    public Show show(@RestQuery String after) {
        access.require(Permission.RECORD, null);
        return page(after, Errors.NONE);
    }

    @POST
    @Path("distinctions")
    public Response tellApart(@RestForm String one, @RestForm String other, @RestForm String after) {
        access.require(Permission.RECORD, null);
        Optional<Organization> first = organization(one);
        Optional<Organization> second = organization(other);
        Errors errors = Errors.NONE.withIf(first.isEmpty() || second.isEmpty(), "", "form_stale");
        return new Submission(errors)
                .then(
                        () -> {
                            distinctions.tellApart(first.orElseThrow().id, second.orElseThrow().id);
                            return "/desk/organizations/duplicates?after="
                                    + organization(after)
                                            .map(begun -> begun.id.toString())
                                            .orElse("");
                        },
                        wrong -> page(after, wrong));
    }

    private static Show page(String after, Errors errors) {
        Optional<Organization> begun = organization(after);
        return new Show(
                Duplicates.behind(begun.orElse(null)),
                begun.map(one -> one.id.toString()).orElse(""),
                errors);
    }

    private static Optional<Organization> organization(String id) {
        return Typed.id(Typed.text(id)).flatMap(one -> Organization.<Organization>findByIdOptional(one));
    }
}
