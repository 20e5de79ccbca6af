package org.undersigned;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * An empty database for each application that the tests start: a file under {@code target/} as a site's own would be, or
 * a real PostgreSQL where {@code pom.xml} says so.
 */
@WithTestResource(value = Databases.class, scope = TestResourceScope.GLOBAL)
public class Databases implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        // Forms are sent as browsers send them.
        RestAssured.config = RestAssured.config()
                .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset(StandardCharsets.UTF_8));
        try {
            String data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "data-")
                    .toString();
            if (!"postgresql".equals(System.getProperty("quarkus.datasource.db-kind"))) {
                return Map.of("undersigned.data", data);
            }
            postgres = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(3))
                    .start();
            return Map.of(
                    "undersigned.data", data, "database.postgresql.url", postgres.getJdbcUrl("postgres", "postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
