package org.colophon.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each test application an empty database of the kind that {@code colophon.test.database} names, and a home. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static @Nullable EmbeddedPostgres server;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + newDatabase(),
                        "spring.datasource.username=" + (postgres() ? "postgres" : "sa"),
                        "spring.datasource.password=",
                        "colophon.home=" + newHome(),
                        // Tests ask nothing of the internet.
                        "colophon.sources.check=false")
                .applyTo(context);
    }

    /** Whether this run is the one on PostgreSQL. */
    public static boolean postgres() {
        return "postgresql".equals(System.getProperty("colophon.test.database", "h2"));
    }

    private static String newDatabase() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        if (!postgres()) {
            return "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
        }
        EmbeddedPostgres postgres = server();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("No database could be made for the tests", e);
        }
        return postgres.getJdbcUrl("postgres", name);
    }

    private static synchronized EmbeddedPostgres server() {
        EmbeddedPostgres running = server;
        if (running == null) {
            try {
                running = EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL for the tests did not start", e);
            }
            server = running;
        }
        return running;
    }

    private static Path newHome() {
        try {
            return Files.createTempDirectory("colophon-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
