package io.disclosuredesk.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;

class DatabaseHealthIndicatorTest {

    private final DataSource source = mock();
    private final Connection connection = mock();
    private final DatabaseHealthIndicator database = new DatabaseHealthIndicator(source, Duration.ofMillis(200));

    @AfterEach
    void stop() {
        database.stop();
    }

    @Test
    void isUpWhileTheDatabaseAnswers() throws SQLException {
        when(source.getConnection()).thenReturn(connection);
        when(connection.isValid(anyInt())).thenReturn(true);
        assertThat(database.health()).isEqualTo(Health.up().build());
        verify(connection).close();
    }

    @Test
    void isDownWithoutAConnectionAndTellsNothingOfIt() throws SQLException {
        when(source.getConnection()).thenThrow(new SQLException("FATAL: password of desk@10.0.0.1"));
        assertThat(database.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(database.health().getDetails().toString())
                .contains("数据库连接不上")
                .doesNotContain("10.0.0.1");
    }

    @Test
    void isDownWithADeadConnection() throws SQLException {
        when(source.getConnection()).thenReturn(connection);
        assertThat(database.health().getDetails().toString()).contains("已经失效");
    }

    @Test
    void lostPatienceMeansDownAndOneThreadWaits() throws SQLException {
        var answer = new CountDownLatch(1);
        when(connection.isValid(anyInt())).thenReturn(true);
        when(source.getConnection()).thenAnswer(call -> {
            answer.await();
            return connection;
        });
        for (var probe = 0; probe < 3; probe++) {
            assertThat(database.health().getDetails().toString()).contains("没有应答");
        }
        verify(source, times(1)).getConnection();

        answer.countDown();
        Awaitility.await().until(() -> database.health().getStatus().equals(Status.UP));
    }
}
