package org.undersigned.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.UUID;

/** Whoever is signed in in the present request. */
@Named("me")
@RequestScoped
public class Me {

    private SignedIn signedIn;

    void is(SignedIn present) {
        signedIn = present;
    }

    public boolean isSignedIn() {
        return signedIn != null;
    }

    public UUID id() {
        return signedIn.id();
    }

    public String name() {
        return signedIn.name();
    }

    public String email() {
        return signedIn.email();
    }

    public String language() {
        return signedIn.language();
    }

    public boolean shortcuts() {
        return isSignedIn() && signedIn.shortcuts();
    }

    String session() {
        return signedIn.session();
    }
}
