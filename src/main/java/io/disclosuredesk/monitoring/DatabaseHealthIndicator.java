package io.disclosuredesk.monitoring;

import jakarta.annotation.PreDestroy;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers in time. A pool without a connection lets whoever asks wait for half a minute, longer than a load
 * balancer does; so one thread asks, and nobody waits longer than {@link #PATIENCE} for it.
 */
@Component
final class DatabaseHealthIndicator implements HealthIndicator {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final DataSource source;
    private final Duration patience;
    private final ExecutorService asker = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "database-health");
        thread.setDaemon(true);
        return thread;
    });

    private @Nullable Future<Boolean> underWay;

    @Autowired
    DatabaseHealthIndicator(DataSource source) {
        this(source, PATIENCE);
    }

    DatabaseHealthIndicator(DataSource source, Duration patience) {
        this.source = source;
        this.patience = patience;
    }

    @Override
    public Health health() {
        var question = question();
        try {
            return question.get(patience.toMillis(), TimeUnit.MILLISECONDS)
                    ? Health.up().build()
                    : down("数据库连接已经失效。请检查数据库是否在运行。");
        } catch (TimeoutException e) {
            return down("数据库" + patience.toSeconds() + "秒内没有应答。请检查数据库是否在运行、是否过载，以及连接是否用尽。");
        } catch (ExecutionException e) {
            // why stands in the log of the pool; this page is open, and the message names machine and login
            return down("数据库连接不上。请检查数据库是否在运行，地址、账号和密码是否正确。");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return down("正在停止。");
        }
    }

    /** The question under way, or a new one: however many ask, one thread waits. */
    private synchronized Future<Boolean> question() {
        var current = underWay;
        if (current == null || current.isDone()) {
            Callable<Boolean> ask = this::answers;
            current = asker.submit(ask);
            underWay = current;
        }
        return current;
    }

    private boolean answers() throws SQLException {
        try (var connection = source.getConnection()) {
            return connection.isValid((int) PATIENCE.toSeconds());
        }
    }

    private static Health down(String why) {
        return Health.down().withDetail("说明", why).build();
    }

    @PreDestroy
    void stop() {
        asker.shutdownNow();
    }
}
