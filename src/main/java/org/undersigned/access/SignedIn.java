package org.undersigned.access;

import java.util.UUID;

/** What a request needs of somebody who is signed in; {@code session} is the hash of its token. */
record SignedIn(UUID id, String name, String email, String language, boolean shortcuts, String session) {

    static SignedIn of(StaffSession session) {
        StaffMember one = session.staffMember;
        return new SignedIn(one.id, one.name, one.email, one.language, one.shortcuts, session.tokenHash);
    }
}
