package io.disclosuredesk;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives an application under test an empty database of its own on one real PostgreSQL, which ends with the JVM. */
public final class Postgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                // as an organ's server does it: the library turns this off to be faster
                var server = EmbeddedPostgres.builder()
                        .setServerConfig("synchronous_commit", "on")
                        .setRegisterShutdownHook(false)
                        .start();
                // after the applications: each would wait half a minute for a database that is gone
                SpringApplication.getShutdownHandlers().add(() -> stop(server));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        var name = "disclosure" + DATABASES.incrementAndGet();
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        TestPropertyValues.of(
                        "spring.datasource.url=" + Server.RUNNING.getJdbcUrl("postgres", name),
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=postgres")
                .applyTo(application);
    }
}
