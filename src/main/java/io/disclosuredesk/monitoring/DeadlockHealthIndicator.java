package io.disclosuredesk.monitoring;

import java.lang.management.ManagementFactory;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Threads that wait for one another will do so until the program is started again. */
@Component
final class DeadlockHealthIndicator implements HealthIndicator {

    @Override
    public Health health() {
        var stuck = ManagementFactory.getThreadMXBean().findDeadlockedThreads();
        return stuck == null
                ? Health.up().build()
                : Health.down()
                        .withDetail("说明", stuck.length + "个线程互相等待，不会自行恢复。请保存线程转储（jstack）后重新启动。")
                        .build();
    }
}
