package org.undersigned.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DataFolderTest {

    @Test
    void a_folder_without_a_dot_is_found_from_where_the_site_was_started() {
        assertEquals("jdbc:h2:" + Path.of("letters").toAbsolutePath(), addressOf("letters"));
    }

    @Test
    void an_absolute_folder_stays_as_it_is() {
        assertEquals("jdbc:h2:/srv/letters", addressOf("/srv/letters"));
    }

    private static String addressOf(String folder) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredInterceptors()
                .withDefaultValue("undersigned.data", folder)
                .withDefaultValue("address", "jdbc:h2:${undersigned.data}")
                .build()
                .getValue("address", String.class);
    }
}
