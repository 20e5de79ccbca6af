package org.undersigned.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.undersigned.base.Settings;
import org.undersigned.base.Writes;

/** Says at each start where the site opens, and, while nobody works at the desk, how the first account is made. */
@ApplicationScoped
public class FirstAccount {

    private static final Logger LOG = Logger.getLogger(FirstAccount.class);
    static final int AFTER_ALL_ELSE = 10_000;

    private final Clock clock;
    private final String url;
    private final boolean serves;

    FirstAccount(
            Clock clock,
            Settings settings,
            @ConfigProperty(name = "quarkus.http.port") int port,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serves) {
        this.clock = clock;
        this.url = settings.url().map(set -> set.replaceAll("/+$", "")).orElse("http://localhost:" + port);
        this.serves = serves;
    }

    void tell(@Observes @Priority(AFTER_ALL_ELSE) StartupEvent started) {
        if (!serves) {
            return;
        }
        LOG.infof("The site opens at %s/", url);
        String token = linkWhileThereIsNobody();
        if (token != null) {
            LOG.infof(
                    "Nobody works at the desk yet. Make the first account here, once, within %d hours: %s/desk/setup/%s",
                    OneTimeLink.LASTS.toHours(), url, token);
        }
    }

    /** @return the token of a new link, or null where somebody has an account */
    @Writes
    String linkWhileThereIsNobody() {
        return StaffMember.count() > 0 ? null : OneTimeLink.issue(null, clock.instant());
    }

    /** The address of a path of the desk, as far as this site knows where it is reached. */
    String address(String path) {
        return url + path;
    }
}
