package io.disclosuredesk.process;

import io.disclosuredesk.security.EngineAccess;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.stereotype.Component;

/** Where cases are in the models at this moment. */
@Component
public class NodesNow {

    /** The models whose instances belong to one case each, the main one first. */
    public static final List<String> MODELS = List.of(
            InformationRequest.KEY, DeadlineExtension.KEY, FeeProcess.KEY, ServeNotice.KEY, ExplainLateness.KEY);

    private static final int MOST = 1_000;

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final EngineAccess engine;

    NodesNow(RepositoryService repository, RuntimeService runtime, ManagementService management, EngineAccess engine) {
        this.repository = repository;
        this.runtime = runtime;
        this.management = management;
        this.engine = engine;
    }

    /**
     * How many cases of the organ are in each node of the model, all versions of it together; nodes without any are left out.
     *
     * @param tenant the organ's code
     */
    public Map<String, Long> waiting(String model, String tenant) {
        var waiting = new TreeMap<String, Long>();
        engine.withoutChecks(() -> repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(model)
                        .list())
                .forEach(definition -> engine.withoutChecks(() -> management
                                .createActivityStatisticsQuery(definition.getId())
                                .list())
                        .forEach(node -> waiting.put(node.getId(), 0L)));
        waiting.replaceAll((node, none) -> engine.withoutChecks(at(model, node, tenant)::count));
        waiting.values().removeIf(count -> count == 0);
        return waiting;
    }

    /** Numbers of the organ's cases that are in the node now, at most a thousand. */
    public List<String> casesAt(String model, String node, String tenant) {
        return engine.withoutChecks(() -> at(model, node, tenant).listPage(0, MOST)).stream()
                .map(ProcessInstance::getBusinessKey)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    private ProcessInstanceQuery at(String model, String node, String tenant) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(model)
                .tenantIdIn(tenant)
                .activityIdIn(node);
    }
}
