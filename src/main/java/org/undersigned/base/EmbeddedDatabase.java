package org.undersigned.base;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** The H2 file grows with every commit until a clean stop makes it small again: health says how big it is. */
@Readiness
@ApplicationScoped
class EmbeddedDatabase implements HealthCheck {

    private final boolean embedded;
    private final Path file;

    EmbeddedDatabase(@ConfigProperty(name = "quarkus.datasource.db-kind") String kind, Settings settings) {
        this.embedded = kind.equals("h2");
        this.file = settings.data().resolve("undersigned.mv.db");
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder health =
                HealthCheckResponse.named("embedded database").up();
        return (embedded ? health.withData("megabytes", size() >> 20) : health.withData("used", false)).build();
    }

    private long size() {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
