package org.undersigned.base;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** The H2 file's upkeep: it grows with every commit until a clean stop makes it small again, and health says how big it is. */
@Readiness
@ApplicationScoped
class EmbeddedDatabase implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);

    private final boolean embedded;
    private final Path file;
    private final DataSource database;

    EmbeddedDatabase(
            @ConfigProperty(name = "quarkus.datasource.db-kind") String kind, Settings settings, DataSource database) {
        this.embedded = kind.equals("h2");
        this.file = settings.data().resolve("undersigned.mv.db");
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("embedded database")
                .up()
                .withData("megabytes", embedded ? size() >> 20 : 0)
                .build();
    }

    // After every other observer: nothing may be written any more.
    void compact(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent stopping) {
        if (!embedded || !Files.exists(file)) {
            return;
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        } catch (SQLException failure) {
            LOG.warn("The database was not made small; it is whole, and will be at the next stop", failure);
        }
    }

    private long size() {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
