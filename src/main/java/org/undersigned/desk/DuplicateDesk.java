package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.base.Errors;
import org.undersigned.base.Submission;
import org.undersigned.base.Typed;
import org.undersigned.desk.lists.DuplicatesList;
import org.undersigned.desk.lists.ListView;
import org.undersigned.desk.lists.Lists;
import org.undersigned.directory.DistinctionService;
import org.undersigned.directory.Organization;
import org.undersigned.directory.Resemblance;

/** Organizations that may be the same, to be worked through two by two. */
@Path("/desk/organizations/duplicates")
@Produces(TEXT_HTML)
@Authenticated
public class DuplicateDesk {

    /** @param toCompare how many organizations are still to be compared with the others */
    record Show(ListView list, List<Resemblance> pairs, long toCompare, Errors errors) implements TemplateInstance {}

    private final DuplicatesList duplicates;
    private final Lists lists;
    private final DistinctionService distinctions;
    private final Access access;

    DuplicateDesk(DuplicatesList duplicates, Lists lists, DistinctionService distinctions, Access access) {
        this.duplicates = duplicates;
        this.lists = lists;
        this.distinctions = distinctions;
        this.access = access;
    }

    @GET
    public Response show(@Context UriInfo asked) {
        Show page = page(asked, Errors.NONE);
        return Lists.answer(page.list, page);
    }

    /** Leads back to that part of the list at which they stood. */
    @POST
    @Path("distinctions")
    public Response tellApart(@RestForm String one, @RestForm String other, @Context UriInfo asked) {
        access.require(Permission.RECORD, null);
        Optional<Organization> first = organization(one);
        Optional<Organization> second = organization(other);
        Errors errors = Errors.NONE.withIf(first.isEmpty() || second.isEmpty(), "", "form_stale");
        return new Submission(errors)
                .then(
                        () -> {
                            distinctions.tellApart(first.orElseThrow().id, second.orElseThrow().id);
                            return page(asked, Errors.NONE).list.shown();
                        },
                        wrong -> page(asked, wrong));
    }

    private Show page(UriInfo asked, Errors errors) {
        Lists.Shown<Resemblance> shown = lists.show(duplicates, asked.getQueryParameters());
        return new Show(shown.view(), shown.rows(), duplicates.toCompare(), errors);
    }

    private static Optional<Organization> organization(String id) {
        return Typed.id(Typed.text(id)).flatMap(one -> Organization.<Organization>findByIdOptional(one));
    }
}
