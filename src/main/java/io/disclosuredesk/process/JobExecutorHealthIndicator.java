package io.disclosuredesk.process;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Without jobs no receipt, reply or delivery is made. Takes the place of the starter's own check, which speaks English. */
@Component
final class JobExecutorHealthIndicator implements HealthIndicator {

    private final JobExecution execution;

    JobExecutorHealthIndicator(JobExecution execution) {
        this.execution = execution;
    }

    @Override
    public Health health() {
        if (!execution.isWanted()) {
            return Health.up().withDetail("说明", "本节点不执行后台作业。").build();
        }
        return execution.isStopped()
                ? Health.down()
                        .withDetail("说明", "后台作业没有运行，回执、答复书和送达都停着。请重新启动本节点。")
                        .build()
                : Health.up().build();
    }
}
