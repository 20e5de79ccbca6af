package org.undersigned.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.undersigned.ledger.Form;
import org.undersigned.ledger.Subject;

/** That somebody has a role in one campaign, or in all of them where none is named. */
@Entity
@Table(name = "access_grant")
public class Grant extends Subject {

    @ManyToOne(fetch = FetchType.LAZY)
    public StaffMember staffMember;

    @Enumerated(EnumType.STRING)
    public Role role;

    public UUID campaignId;
    public Instant givenAt;

    static List<Grant> of(UUID staffMember) {
        return list("staffMember.id", staffMember);
    }

    static Grant everywhere(StaffMember to, Role role, Instant now) {
        return in(null, to, role, now);
    }

    static Grant in(UUID campaign, StaffMember to, Role role, Instant now) {
        Grant grant = new Grant();
        grant.staffMember = to;
        grant.role = role;
        grant.campaignId = campaign;
        grant.givenAt = now;
        return grant;
    }

    /** @param campaign null for what belongs to none, which takes a grant over all */
    boolean allows(Permission permission, UUID campaign) {
        return role.permits(permission) && (campaignId == null || campaignId.equals(campaign));
    }

    @Override
    public String subjectType() {
        return "grant";
    }

    @Override
    public UUID campaignId() {
        return campaignId;
    }

    @Override
    public boolean isPublic() {
        return false;
    }

    @Override
    public Form form() {
        return new Form()
                .closed("staff_member", staffMember)
                .closed("role", role)
                .closed("campaign", campaignId);
    }
}
