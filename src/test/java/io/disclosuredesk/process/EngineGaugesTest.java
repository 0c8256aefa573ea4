package io.disclosuredesk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;

/** What {@link MonitoringIT} does not see: the figures while the database is away, and nodes that work off no jobs. */
class EngineGaugesTest {

    private final ManagementService management = mock();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void showsNothingRatherThanOldFigures() {
        when(management.createProcessDefinitionStatisticsQuery()).thenThrow(new ProcessEngineException("away"));
        var gauges = gauges(true);
        gauges.refresh();
        assertThat(value("jobs.failed")).isNaN();
        assertThat(value("job.lag.seconds")).isNaN();
    }

    @Test
    void asksForNoJobsWhereNoneAreWanted() {
        var pagesOnly = new JobExecution(mock(), false);
        pagesOnly.start();
        assertThat(pagesOnly.activity()).isNaN();
        assertThat(new JobExecutorHealthIndicator(pagesOnly)
                        .health()
                        .getDetails()
                        .toString())
                .contains("本节点不执行后台作业");
    }

    @Test
    void asksForNoJobsBeforeTheStartIsThrough() {
        assertThat(new JobExecution(mock(), true).isStopped()).isFalse();
    }

    private EngineGauges gauges(boolean jobsWanted) {
        var gauges =
                new EngineGauges(management, mock(), mock(), new JobExecution(mock(), jobsWanted), Clock.systemUTC());
        gauges.bindTo(registry);
        return gauges;
    }

    private double value(String figure) {
        return registry.get("disclosure.engine." + figure).gauge().value();
    }
}
