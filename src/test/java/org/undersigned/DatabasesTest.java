package org.undersigned;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DatabasesTest {

    @Inject
    DataSource dataSource;

    @Test
    void the_tests_run_on_the_database_that_this_execution_names() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            assertEquals(System.getProperty("quarkus.datasource.db-kind"), product.toLowerCase(Locale.ROOT));
        }
    }
}
