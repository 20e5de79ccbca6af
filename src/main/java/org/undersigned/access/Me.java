package org.undersigned.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Whoever is signed in in the present request. */
@Named("me")
@RequestScoped
public class Me {

    private SignedIn signedIn;
    private List<Grant> grants;

    void is(SignedIn present) {
        signedIn = present;
        grants = null;
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

    // Read once in a request: a page asks for each of its rows.
    List<Grant> grants() {
        if (grants == null) {
            grants = Grant.of(id());
        }
        return grants;
    }

    String session() {
        return signedIn.session();
    }
}
