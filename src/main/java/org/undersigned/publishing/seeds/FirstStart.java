package org.undersigned.publishing.seeds;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;
import org.undersigned.base.Installation;
import org.undersigned.publishing.yaml.FileRefused;

/** Before anything else starts: a new database gets its seeds, or it is noted that they were declined. */
@ApplicationScoped
public class FirstStart {

    /** Whoever observes the start with a higher number finds the seeds there. */
    public static final int ORDER = 100;

    private static final Logger LOG = Logger.getLogger(FirstStart.class);

    private final SeedService seeds;

    FirstStart(SeedService seeds) {
        this.seeds = seeds;
    }

    void begin(@Observes @Priority(ORDER) StartupEvent starting) {
        if (QuarkusTransaction.requiringNew().call(() -> Installation.knows(SeedService.FACT))) {
            return;
        }
        try {
            List<String> loaded = seeds.loadOnce();
            if (!loaded.isEmpty()) {
                LOG.infof("New database: loaded %s", String.join(", ", loaded));
            }
        } catch (FileRefused refused) {
            LOG.errorf(
                    "Undersigned does not start: a file it should begin with has mistakes, and nothing was loaded.\n%s",
                    refused.getMessage());
            // The exception alone would leave a program that runs and serves nothing.
            Quarkus.asyncExit(1);
            throw new PreventFurtherStepsException();
        }
    }
}
