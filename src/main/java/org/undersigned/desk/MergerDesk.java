package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.validation.Validator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.base.Errors;
import org.undersigned.base.Submission;
import org.undersigned.base.Typed;
import org.undersigned.directory.Lookalike;
import org.undersigned.directory.Organization;
import org.undersigned.directory.OrganizationFields;
import org.undersigned.directory.Organizations;
import org.undersigned.signon.Endorsements;
import org.undersigned.signon.Meeting;
import org.undersigned.signon.MergingService;
import org.undersigned.signon.SignOn;

/** Makes an organization one with another, and takes that back. */
@Path("/desk/organizations")
@Produces(TEXT_HTML)
@Authenticated
public class MergerDesk {

    private static final int SHOWN = 20;
    private static final int ALIKE = 5;

    /** Which other one is meant. */
    record Choose(Organization organization, String q, List<Organization> found, List<Lookalike> alike)
            implements TemplateInstance {}

    /** The same while somebody types. */
    record Options(Organization organization, List<Suggestion> suggestions) implements TemplateInstance {}

    /** Both side by side, and what becomes of their sign-ons. */
    record Show(Side merged, Side survivor, List<Meeting> meetings, ActForm form, Errors errors)
            implements TemplateInstance {}

    record Side(Organization organization, Details details, List<Organization> absorbed, List<SignOn> signOns) {}

    private final MergingService mergers;
    private final OrganizationSheets sheets;
    private final Details.Reader details;
    private final Access access;
    private final Validator validator;

    MergerDesk(
            MergingService mergers,
            OrganizationSheets sheets,
            Details.Reader details,
            Access access,
            Validator validator) {
        this.mergers = mergers;
        this.sheets = sheets;
        this.details = details;
        this.access = access;
        this.validator = validator;
    }

    @GET
    @Path("{id}/merger")
    public TemplateInstance show(UUID id, @RestQuery String into, @RestQuery String q) {
        Organization organization = allowed(id);
        UUID other = Typed.id(Typed.text(into)).orElse(null);
        return other == null ? choose(organization, Typed.text(q)) : sideBySide(id, other, ActForm.EMPTY, Errors.NONE);
    }

    @GET
    @Path("{id}/merger/options")
    public Options options(UUID id, @RestQuery String q) {
        Organization organization = allowed(id);
        return new Options(
                organization,
                SignerChoice.organizationsAlike(Typed.text(q), null, null).stream()
                        .filter(one -> !one.id().equals(id))
                        .toList());
    }

    @POST
    @Path("{id}/merger")
    public Response merge(UUID id, @RestForm String into, ActForm form) {
        Organization organization = allowed(id);
        UUID other = Typed.id(Typed.text(into)).orElse(null);
        if (other == null) {
            return Submission.show(422, choose(organization, ""));
        }
        return new Submission(form.check(validator))
                .then(
                        () -> {
                            mergers.merge(id, other, form.reason());
                            return OrganizationDesk.address(other) + "?done=merged";
                        },
                        errors -> sideBySide(id, other, form, errors));
    }

    @POST
    @Path("{id}/separation")
    public Response separate(UUID id, ActForm form) {
        allowed(id);
        return new Submission(form.check(validator))
                .then(
                        () -> {
                            mergers.separate(id, form.reason());
                            return OrganizationDesk.address(id) + "?done=separated";
                        },
                        errors -> sheets.again(allowed(id), form, errors));
    }

    private static Choose choose(Organization organization, String q) {
        List<Organization> found = q.isEmpty()
                ? List.of()
                : Organizations.listed(q, null, SHOWN).stream()
                        .filter(one -> !one.equals(organization))
                        .toList();
        return new Choose(organization, q, found, Lookalike.of(organization, ALIKE));
    }

    private Show sideBySide(UUID id, UUID into, ActForm form, Errors errors) {
        Organization merged = Organization.withId(id);
        Organization survivor = Organization.withId(into);
        return new Show(side(merged), side(survivor), Meeting.between(merged, survivor), form, errors);
    }

    private Side side(Organization organization) {
        return new Side(
                organization,
                details.of(organization, OrganizationFields.of(organization)),
                organization.absorbed(),
                Endorsements.of(organization));
    }

    private Organization allowed(UUID id) {
        access.require(Permission.RECORD, null);
        return Organization.withId(id);
    }
}
