package io.disclosuredesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the running server in the middle of a feed of the examples, starts it again and counts: every acknowledged number is
 * there once, with its process, and no case exists half.
 */
class KilledServerIT {

    @TempDir
    Path folder;

    @Test
    void losesNoAcknowledgedRequest() throws Exception {
        var acknowledged = folder.resolve("acknowledged.tsv");
        var port = freePort();

        var server = start(port);
        awaitReady(port, server);
        var feed = feed(port, acknowledged);
        await().atMost(Duration.ofMinutes(3)).until(() -> lines(acknowledged) >= 7);
        server.destroyForcibly().waitFor();
        feed.destroyForcibly().waitFor();
        var beforeKill = numbers(acknowledged);
        assertThat(beforeKill).as("killed in the middle").hasSizeBetween(7, 23);
        assertEveryCaseIsWhole(beforeKill);

        server = start(port);
        try {
            awaitReady(port, server);
            var again = feed(port, acknowledged);
            assertThat(again.waitFor(3, TimeUnit.MINUTES)).isTrue();
            assertThat(again.exitValue()).isZero();
        } finally {
            server.destroyForcibly().waitFor();
        }
        var all = numbers(acknowledged);
        assertThat(all.subList(beforeKill.size(), all.size()))
                .as("the second feed repeats the keys of the first and meets the same cases")
                .hasSize(24)
                .doesNotHaveDuplicates()
                .startsWith(beforeKill.toArray(String[]::new));
        assertEveryCaseIsWhole(all);
        assertThat(count("select count(*) from request")).isEqualTo(24);
    }

    private void assertEveryCaseIsWhole(List<String> acknowledged) throws SQLException {
        for (var number : acknowledged) {
            assertThat(count("select count(*) from request where case_number = '" + number + "'"))
                    .as(number)
                    .isEqualTo(1);
        }
        assertThat(count("""
                        select count(*) from request r where not exists (
                            select 1 from ACT_RU_EXECUTION e
                            where e.PROC_INST_ID_ = r.process_instance_id and e.BUSINESS_KEY_ = r.case_number)
                        """)).as("cases without a running process").isZero();
        assertThat(count("""
                        select count(*) from ACT_RU_EXECUTION e where e.BUSINESS_KEY_ is not null and not exists (
                            select 1 from request r where r.case_number = e.BUSINESS_KEY_)
                        """)).as("processes without a case").isZero();
        assertThat(
                        count(
                                "select count(*) from request r where not exists (select 1 from request_item i where i.request_id = r.id)"))
                .as("cases without items")
                .isZero();
    }

    private long count(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "sa", "");
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The product's own address of its database, in a folder of this test. */
    private String url() {
        return "jdbc:h2:file:" + folder.resolve("db") + ";WRITE_DELAY=0;MAX_COMPACT_TIME=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    private Process start(int port) throws IOException {
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Xmx512m",
                DisclosureDesk.class.getName(),
                "--spring.profiles.active=demo",
                "--server.port=" + port,
                "--spring.datasource.url=" + url());
        command.redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile());
        return command.start();
    }

    private Process feed(int port, Path acknowledged) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "examples/Feed.java",
                        "--log",
                        acknowledged.toString(),
                        "http://localhost:" + port)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("feed.log").toFile()))
                .start();
    }

    private void awaitReady(int port, Process server) {
        var client = HttpClient.newHttpClient();
        var health = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health/readiness"))
                .build();
        await().atMost(Duration.ofMinutes(3))
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> {
                    assertThat(server.isAlive())
                            .as("server log: " + folder.resolve("server.log"))
                            .isTrue();
                    return client.send(health, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200;
                });
    }

    private static List<String> numbers(Path acknowledged) throws IOException {
        var numbers = new ArrayList<String>();
        for (var line : Files.readAllLines(acknowledged)) {
            numbers.add(line.split("\t", -1)[1]);
        }
        return numbers;
    }

    private static long lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file).size() : 0;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
