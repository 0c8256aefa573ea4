package io.disclosuredesk.process;

import io.disclosuredesk.process.InformationRequest.Variables;
import io.disclosuredesk.process.ModelVersions.Behind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings what is under way to the models of this release, after an update and before the first request or job is served: code
 * and forms of a release fit its own models only. An open task stays the task it is, with whoever signed for it.
 *
 * <p>Possible as long as a model keeps its elements; {@code EarlierModelsTest} and {@code ModelUpgradeIT} hold every model that
 * was ever in use against the present one.
 */
@Component
class ModelUpgrade implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ModelUpgrade.class);

    /** A second node that starts beside this one does the same work; what it took is found done in the next round. */
    private static final int ROUNDS = 3;

    private final ModelVersions versions;
    private final RuntimeService runtime;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    ModelUpgrade(ModelVersions versions, RuntimeService runtime, TransactionTemplate transaction) {
        this.versions = versions;
        this.runtime = runtime;
        this.transaction = transaction;
    }

    /** Long before the web server, whose phase is near the last. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        bringAlong();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Migrates everything, each instance in a transaction of its own, and names in the log what would not go. */
    void bringAlong() {
        var behind = versions.behind();
        if (behind.isEmpty()) {
            return;
        }
        LOG.info("流程有新版本，{}个在办的流程实例转到新版本", behind.size());
        var failures = new HashMap<String, RuntimeException>();
        for (var round = 0; round < ROUNDS && !behind.isEmpty(); round++) {
            failures.clear();
            migrate(behind, failures);
            behind = versions.behind();
        }
        behind.forEach(one -> LOG.error(
                "{}（流程实例{}）没有转到新版本，仍按{}办理；新版本才有的环节本件不能用。处理办法见操作手册“升级”。",
                one.businessKey(),
                one.instanceId(),
                one.from(),
                failures.get(one.instanceId())));
        if (behind.isEmpty()) {
            LOG.info("在办的流程实例已经全部转到新版本");
        }
    }

    private void migrate(List<Behind> behind, Map<String, RuntimeException> failures) {
        var plans = new HashMap<List<String>, MigrationPlan>();
        for (var one : behind) {
            try {
                var plan = plans.computeIfAbsent(List.of(one.from(), one.to()), way -> plan(one.from(), one.to()));
                transaction.executeWithoutResult(status -> migrate(one, plan));
            } catch (RuntimeException e) {
                // the others go on; what is left is tried again, then named
                failures.put(one.instanceId(), e);
            }
        }
    }

    /** Elements of the same id and kind are the same; timers ask the clock anew. */
    MigrationPlan plan(String from, String to) {
        return runtime.createMigrationPlan(from, to)
                .mapEqualActivities()
                .updateEventTriggers()
                .build();
    }

    private void migrate(Behind one, MigrationPlan plan) {
        runtime.newMigration(plan).processInstanceIds(one.instanceId()).execute();
        if (one.key().equals(InformationRequest.KEY)) {
            assumeWhatWasNotKnown(one.instanceId());
        }
    }

    /** Conditions of the newest model read what an earlier one did not set. */
    private void assumeWhatWasNotKnown(String instanceId) {
        var known = runtime.getVariables(instanceId);
        var assumed = Map.of(
                Variables.CASE_ABANDONED, false,
                Variables.REQUEST_GIVEN_UP, known.getOrDefault(Variables.CASE_ABANDONED, false),
                Variables.FEE_UNPAID, false);
        assumed.forEach((name, value) -> {
            if (!known.containsKey(name)) {
                runtime.setVariable(instanceId, name, value);
            }
        });
    }
}
