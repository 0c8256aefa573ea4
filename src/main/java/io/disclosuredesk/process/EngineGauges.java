package io.disclosuredesk.process;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Figures of the engine for the operators' monitoring. They are read now and then, so looking at them costs no query; while the
 * database does not answer they are not a number, rather than old ones.
 */
@Component
class EngineGauges implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(EngineGauges.class);

    private final ManagementService management;
    private final RuntimeService runtime;
    private final JdbcClient jdbc;
    private final JobExecution execution;
    private final Clock clock;

    private volatile @Nullable Reading last;
    private @Nullable MultiGauge instances;

    EngineGauges(
            ManagementService management,
            RuntimeService runtime,
            JdbcClient jdbc,
            JobExecution execution,
            Clock clock) {
        this.management = management;
        this.runtime = runtime;
        this.jdbc = jdbc;
        this.execution = execution;
        this.clock = clock;
    }

    private record Reading(long executable, long failed, long incidents, double lagSeconds, long outdated) {}

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "disclosure.engine.jobs.executable", "到期待执行的作业数", Reading::executable);
        gauge(registry, "disclosure.engine.jobs.failed", "重试用完的作业数", Reading::failed);
        gauge(registry, "disclosure.engine.incidents", "未处理的异常事件数", Reading::incidents);
        gauge(registry, "disclosure.engine.job.lag.seconds", "等待最久的到期作业已等待的秒数", Reading::lagSeconds);
        gauge(registry, "disclosure.engine.instances.outdated", "升级时没有转到现行版本的流程实例数", Reading::outdated);
        Gauge.builder("disclosure.engine.job.executor.active", execution, JobExecution::activity)
                .description("后台作业执行器在运行为1，应当运行而没有运行为0；本节点不执行作业的，不是数字")
                .register(registry);
        instances = MultiGauge.builder("disclosure.engine.instances")
                .description("运行中的流程实例数，按流程")
                .register(registry);
    }

    private void gauge(MeterRegistry registry, String name, String description, ToDoubleFunction<Reading> figure) {
        Gauge.builder(name, this, self -> {
                    var reading = self.last;
                    return reading == null ? Double.NaN : figure.applyAsDouble(reading);
                })
                .description(description)
                .register(registry);
    }

    /** Reads anew. */
    @Scheduled(fixedDelayString = "PT20S")
    synchronized void refresh() {
        try {
            var versions = management.createProcessDefinitionStatisticsQuery().list();
            last = new Reading(
                    management.createJobQuery().executable().count(),
                    management.createJobQuery().noRetriesLeft().count(),
                    runtime.createIncidentQuery().count(),
                    lagSeconds(clock.instant()),
                    outdated(versions));
            show(instanceRows(versions));
        } catch (DataAccessException | ProcessEngineException e) {
            LOG.warn("no figures of the engine: {}", e.getClass().getSimpleName());
            last = null;
            show(List.of());
        }
    }

    /** The engine's query does not know when a job without a due date was made, nor the oldest of many. */
    private double lagSeconds(Instant now) {
        return jdbc.sql("""
                        select min(coalesce(DUEDATE_, CREATE_TIME_)) from ACT_RU_JOB
                        where RETRIES_ > 0 and SUSPENSION_STATE_ = 1 and (DUEDATE_ is null or DUEDATE_ <= ?)""")
                .param(Timestamp.from(now))
                .query((row, n) -> {
                    var oldest = row.getTimestamp(1);
                    var waits = oldest == null ? Duration.ZERO : Duration.between(oldest.toInstant(), now);
                    return Math.max(0, waits.toMillis() / 1000.0);
                })
                .single();
    }

    private static long outdated(List<ProcessDefinitionStatistics> versions) {
        var newest = versions.stream()
                .collect(Collectors.toMap(
                        ProcessDefinitionStatistics::getKey, ProcessDefinitionStatistics::getVersion, Math::max));
        return versions.stream()
                .filter(version -> version.getVersion() < newest.getOrDefault(version.getKey(), 0))
                .mapToLong(ProcessDefinitionStatistics::getInstances)
                .sum();
    }

    /** Versions of a model are one process here. */
    private static List<Row<?>> instanceRows(List<ProcessDefinitionStatistics> versions) {
        var byProcess = new TreeMap<String, Integer>();
        versions.forEach(version -> byProcess.merge(version.getKey(), version.getInstances(), Integer::sum));
        return byProcess.entrySet().stream()
                .<Row<?>>map(process -> Row.of(Tags.of("process", process.getKey()), process.getValue()))
                .toList();
    }

    private void show(List<Row<?>> rows) {
        var gauge = instances;
        if (gauge != null) {
            gauge.register(rows, true);
        }
    }
}
