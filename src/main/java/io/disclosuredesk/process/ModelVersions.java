package io.disclosuredesk.process;

import io.disclosuredesk.request.StepRefusedException;
import io.disclosuredesk.security.EngineAccess;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which version of its model a case runs by; what an update could not bring along runs by an earlier one. */
@Component
class ModelVersions {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final EngineAccess engine;

    ModelVersions(RepositoryService repository, RuntimeService runtime, EngineAccess engine) {
        this.repository = repository;
        this.runtime = runtime;
        this.engine = engine;
    }

    /**
     * A process instance that runs by an earlier version.
     *
     * @param key the id of its model, whatever the version
     * @param from the id of that version
     * @param to the id of the newest one
     * @param businessKey the number of its case, mostly
     */
    record Behind(
            String instanceId,
            String key,
            String from,
            String to,
            @Nullable String businessKey) {}

    /** Whether the main process of the case has this element; false if none is running. */
    boolean knows(String caseNumber, String element) {
        return engine.withoutChecks(() ->
                runtime
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseNumber, InformationRequest.KEY)
                        .list()
                        .stream()
                        .anyMatch(instance -> repository
                                        .getBpmnModelInstance(instance.getProcessDefinitionId())
                                        .getModelElementById(element)
                                != null));
    }

    /**
     * Refuses what the model of a case that was left behind has no way for.
     *
     * @param element where the way begins
     * @param deed what cannot be done, to follow 不能
     */
    static void require(DelegateExecution execution, String element, String deed) {
        if (execution.getBpmnModelInstance().getModelElementById(element) == null) {
            throw new StepRefusedException(leftBehind(deed));
        }
    }

    /** Why something cannot be done in a case that was left behind, for staff. */
    static String leftBehind(String deed) {
        return "系统升级以后，本件还没有转到现行的办理流程，不能" + deed + "。请联系管理员先把本件转到现行流程（操作手册“升级”）。";
    }

    /** Everything that runs by an earlier version; what runs by the newest is not read. */
    List<Behind> behind() {
        var newest = repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getId));
        return repository.createProcessDefinitionQuery().list().stream()
                .filter(version -> !newest.containsValue(version.getId()))
                .flatMap(earlier -> behind(earlier, Objects.requireNonNull(newest.get(earlier.getKey()))).stream())
                .toList();
    }

    private List<Behind> behind(ProcessDefinition earlier, String newest) {
        return runtime.createProcessInstanceQuery().processDefinitionId(earlier.getId()).list().stream()
                .map(instance -> new Behind(
                        instance.getId(), earlier.getKey(), earlier.getId(), newest, instance.getBusinessKey()))
                .toList();
    }
}
