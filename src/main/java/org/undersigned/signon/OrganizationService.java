package org.undersigned.signon;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.undersigned.base.Writes;
import org.undersigned.directory.Organization;
import org.undersigned.directory.OrganizationFields;
import org.undersigned.ledger.Clash;
import org.undersigned.ledger.EditService;

/** Corrects what the directory holds of an organization, also when two people do it at once. */
@ApplicationScoped
public class OrganizationService {

    private final EditService edits;

    OrganizationService(EditService edits) {
        this.edits = edits;
    }

    /**
     * Its sign-ons keep the name that they were given under, and are found by the new one too.
     *
     * @throws Clash if somebody else changed the same field otherwise
     */
    @Writes
    public void correct(UUID id, EditService.Edit edit) {
        edits.edit(Organization.class, id, OrganizationFields.of(Organization.withId(id)), edit);
        Endorsements.settle(Organization.withId(id).root());
    }
}
