package org.undersigned.access;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.undersigned.base.Settings;
import org.undersigned.base.Writes;

/** Says at each start where the site opens, and, while nobody works at the desk, how the first account is made. */
@ApplicationScoped
public class FirstAccount {

    private static final Logger LOG = Logger.getLogger(FirstAccount.class);

    private final Clock clock;
    private final String url;

    FirstAccount(Clock clock, Settings settings, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.clock = clock;
        this.url = settings.url().map(set -> set.replaceAll("/+$", "")).orElse("http://localhost:" + port);
    }

    // Once the site answers: nobody's first page waits for it.
    void tell(@ObservesAsync HttpServerStart open) {
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
