package org.undersigned;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.file.Path;
import java.util.Map;

/** For tests that need a first start or an empty record: an application with a database of its own, and a console that can be read. */
public final class OwnDatabase implements QuarkusTestProfile {

    // Each run's own: an earlier one's setup link opens nothing.
    static final Path CONSOLE =
            Path.of("target/console-" + ProcessHandle.current().pid() + ".log").toAbsolutePath();

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.log.file.enabled", "true", "quarkus.log.file.path", CONSOLE.toString());
    }
}
