package io.disclosuredesk.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whether this node works off jobs, as it is told to. */
@Component
class JobExecution {

    private final ProcessEngine engine;
    private final boolean wanted;
    private volatile boolean started;

    JobExecution(ProcessEngine engine, @Value("${camunda.bpm.job-execution.enabled:true}") boolean wanted) {
        this.engine = engine;
        this.wanted = wanted;
    }

    /** The executor starts shortly before; until then nothing is amiss. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        started = true;
    }

    boolean isWanted() {
        return wanted;
    }

    /** It should run and does not; nothing starts it again but a new start of the program. */
    boolean isStopped() {
        return wanted && started && !isActive();
    }

    /** 1 if it runs, 0 if not, not a number where it need not. */
    double activity() {
        return wanted ? (isActive() ? 1 : 0) : Double.NaN;
    }

    private boolean isActive() {
        var executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        return executor != null && executor.isActive();
    }
}
