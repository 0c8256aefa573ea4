package io.disclosuredesk.process;

import io.disclosuredesk.request.OpenClocks;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/**
 * 期限状态: how the clock of a case stands, kept with its process instances so that Tasklist's lists can ask for it. A stored
 * query cannot reckon with today, since expressions in it are switched off; so the state is written when a task begins, when
 * dates move, and each morning (docs/adr/0021).
 */
@Component
class ClockStates {

    /** The variable: the name of a {@link ClockState}, nothing personal. */
    static final String VARIABLE = "clockState";

    private final RuntimeService runtime;
    private final OpenClocks clocks;

    ClockStates(RuntimeService runtime, OpenClocks clocks) {
        this.runtime = runtime;
        this.clocks = clocks;
    }

    /** Gives every process instance of the case the state its clock has now, in the caller's transaction. */
    void align(String caseNumber) {
        clocks.lock(caseNumber);
        var state = now(caseNumber).name();
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list().stream()
                // a called process that ends in this very step is still found
                .filter(instance -> !instance.isEnded())
                .forEach(instance -> {
                    if (!state.equals(runtime.getVariable(instance.getId(), VARIABLE))) {
                        runtime.setVariable(instance.getId(), VARIABLE, state);
                    }
                });
    }

    /** The same for one instance that is at work this moment. */
    void bear(DelegateExecution instance, String caseNumber) {
        var state = now(caseNumber).name();
        if (!state.equals(instance.getVariable(VARIABLE))) {
            instance.setVariable(VARIABLE, state);
        }
    }

    /** Numbers of the cases of which an instance bears another state than the clock has today. */
    Set<String> overtaken() {
        var today = clocks.all();
        var right = new HashSet<String>();
        for (var state : ClockState.values()) {
            runtime.createProcessInstanceQuery().variableValueEquals(VARIABLE, state.name()).list().stream()
                    .filter(instance -> {
                        var standing = today.get(instance.getBusinessKey());
                        return state == (standing == null ? ClockState.ON_TRACK : ClockState.of(standing));
                    })
                    .map(ProcessInstance::getId)
                    .forEach(right::add);
        }
        var overtaken = new HashSet<String>();
        runtime.createProcessInstanceQuery().list().stream()
                .filter(instance -> !right.contains(instance.getId()))
                .map(ProcessInstance::getBusinessKey)
                .filter(Objects::nonNull)
                .filter(caseNumber -> !caseNumber.isEmpty())
                .forEach(overtaken::add);
        return overtaken;
    }

    private ClockState now(String caseNumber) {
        return clocks.of(caseNumber).map(ClockState::of).orElse(ClockState.ON_TRACK);
    }
}
