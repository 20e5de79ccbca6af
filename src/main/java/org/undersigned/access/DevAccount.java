package org.undersigned.access;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** An account for trying things out, in dev mode only; no other build contains it. */
@ApplicationScoped
@IfBuildProfile("dev")
class DevAccount {

    private static final Logger LOG = Logger.getLogger(DevAccount.class);
    private static final int AFTER_ALL_ELSE = 10_000;
    private static final String EMAIL = "dev@example.org";
    private static final String PASSWORD = "only in dev mode";

    private final FirstAccount first;
    private final Accounts accounts;

    DevAccount(FirstAccount first, Accounts accounts) {
        this.first = first;
        this.accounts = accounts;
    }

    void make(@Observes @Priority(AFTER_ALL_ELSE) StartupEvent started) {
        String token = first.linkWhileThereIsNobody();
        if (token != null) {
            accounts.setUp(token, "Dev Example", EMAIL, PASSWORD, "en");
        }
        LOG.infof("Dev mode: sign in at /desk with %s and \"%s\"", EMAIL, PASSWORD);
    }
}
