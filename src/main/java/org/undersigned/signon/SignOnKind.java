package org.undersigned.signon;

import org.undersigned.campaign.Letter;

/** Who signs: a member of the Congress signs, an organization endorses, an individual signs for themselves. */
public enum SignOnKind {
    MEMBER,
    ORGANIZATION,
    INDIVIDUAL;

    /** Whether a letter asks for signers of this kind. */
    public boolean maySign(Letter letter) {
        return switch (this) {
            case MEMBER -> letter.openToMembers;
            case ORGANIZATION -> letter.openToOrganizations;
            case INDIVIDUAL -> letter.openToIndividuals;
        };
    }
}
