package org.undersigned.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What keeps an acknowledged change through a kill and a power cut; the kills themselves are a script, src/bench/Kills.java. */
@QuarkusTest
class DurabilityTest {

    @Inject
    Durability durability;

    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.datasource.db-kind")
    String kind;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Inject
    UseCase useCase;

    @ApplicationScoped
    static class UseCase {

        @Writes
        void run() {}
    }

    @BeforeEach
    void on_the_embedded_database() {
        assumeTrue(kind.equals("h2"), "PostgreSQL keeps its writers apart, and its commit is the wait");
    }

    @Test
    void the_settings_that_survived_the_crash_trials_are_in_force() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertTrue(connection.getMetaData().getURL().startsWith("jdbc:h2:retry:"));
            assertTrue(connection.getMetaData().getDatabaseProductVersion().startsWith("2.4.240"));
        }
        assertEquals("0", setting("WRITE_DELAY"));
        assertEquals("TRUE", setting("DEFRAG_ALWAYS").toUpperCase(Locale.ROOT));
        // H2 does not tell this one.
        assertTrue(url.contains(";DB_CLOSE_ON_EXIT=FALSE"), url);
    }

    @Test
    void an_answer_waits_until_the_change_is_forced_to_the_disk() throws SQLException {
        run("set query_statistics true");
        try {
            useCase.run();
            assertTrue(Integer.parseInt(one("select coalesce(max(execution_count), 0) from "
                            + "information_schema.query_statistics where sql_statement = 'CHECKPOINT SYNC'"))
                    > 0);
        } finally {
            run("set query_statistics false");
        }
    }

    @Test
    void the_embedded_database_has_one_writer_at_a_time() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        AtomicBoolean left = new AtomicBoolean();
        CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(() -> durability.one(() -> {
            inside.countDown();
            await(leave);
            left.set(true);
            return true;
        }));
        await(inside);
        CompletableFuture<Boolean> second = CompletableFuture.supplyAsync(() -> durability.one(left::get));
        TimeUnit.MILLISECONDS.sleep(100);
        leave.countDown();
        assertTrue(second.get(10, TimeUnit.SECONDS), "the second writer came in while the first was at work");
        assertTrue(first.get());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private String setting(String name) throws SQLException {
        return one("select setting_value from information_schema.settings where setting_name = '" + name + "'");
    }

    private String one(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            assertTrue(result.next(), query);
            return result.getString(1);
        }
    }

    private void run(String command) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
