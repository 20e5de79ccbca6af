package org.undersigned.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.undersigned.base.Errors;
import org.undersigned.directory.Lookalike;
import org.undersigned.directory.Organization;
import org.undersigned.directory.OrganizationFields;
import org.undersigned.signon.Endorsements;
import org.undersigned.signon.Parting;
import org.undersigned.signon.SignOn;

/** The page of one organization: fresh, with a form that came back, or with two people's versions side by side. */
@ApplicationScoped
class OrganizationSheets {

    /**
     * @param done what was just done, or {@code ""}
     * @param partings what happens to sign-ons when it is separated from what it was merged into
     * @param act which of its forms came back, and what was wrong with it
     */
    record Show(
            Organization organization,
            List<Organization> absorbed,
            List<SignOn> signOns,
            List<Parting> partings,
            List<Lookalike> alike,
            String done,
            Edits.Sheet sheet,
            Act act)
            implements TemplateInstance {}

    private static final int ALIKE = 5;

    private final Edits edits;

    OrganizationSheets(Edits edits) {
        this.edits = edits;
    }

    Show of(Organization organization, String done) {
        return show(organization, done, fresh(organization), Act.NONE);
    }

    Show of(Organization organization, Edits.Sheet sheet) {
        return show(organization, "", sheet, Act.NONE);
    }

    Show again(Organization organization, ActForm form, Errors errors) {
        return show(organization, "", fresh(organization), new Act("separation", form, errors));
    }

    private Edits.Sheet fresh(Organization organization) {
        return edits.sheet(organization, OrganizationFields.of(organization));
    }

    private static Show show(Organization organization, String done, Edits.Sheet sheet, Act act) {
        return new Show(
                organization,
                organization.absorbed(),
                Endorsements.of(organization),
                organization.mergedInto == null ? List.of() : Parting.of(organization),
                organization.mergedInto == null ? Lookalike.of(organization, ALIKE) : List.of(),
                done,
                sheet,
                act);
    }
}
