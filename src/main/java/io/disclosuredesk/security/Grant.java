package io.disclosuredesk.security;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.RETRY_JOB;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.SUSPEND_INSTANCE;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;

/**
 * What a post may do in the engine. Work on a task is not listed: the engine grants it for each task to the candidate
 * group the model names. Nobody may deploy, and nobody but the group of a task works on it, the administrator included.
 */
record Grant(Resource resource, String id, List<Permission> permissions) {

    private static final List<Grant> ALL_STAFF = List.of(
            access("tasklist"),
            // names and diagrams, not instances, variables or history
            any(Resources.PROCESS_DEFINITION, READ),
            any(Resources.USER, READ),
            any(Resources.GROUP, READ));

    private static final List<Grant> MANAGER = List.of(
            access("tasklist"),
            access("cockpit"),
            any(Resources.PROCESS_DEFINITION, READ, READ_INSTANCE, READ_TASK, READ_HISTORY),
            any(Resources.DECISION_DEFINITION, READ, READ_HISTORY),
            any(Resources.DECISION_REQUIREMENTS_DEFINITION, READ),
            any(Resources.DEPLOYMENT, READ),
            any(Resources.USER, READ),
            any(Resources.GROUP, READ));

    private static final List<Grant> ADMINISTRATOR = List.of(
            access("tasklist"),
            access("cockpit"),
            access("admin"),
            any(Resources.USER, ALL),
            any(Resources.GROUP, ALL),
            any(Resources.GROUP_MEMBERSHIP, ALL),
            any(Resources.TENANT, ALL),
            any(Resources.TENANT_MEMBERSHIP, ALL),
            any(Resources.AUTHORIZATION, ALL),
            any(Resources.FILTER, ALL),
            any(Resources.BATCH, ALL),
            any(Resources.SYSTEM, ALL),
            any(Resources.OPERATION_LOG_CATEGORY, UserOperationLogCategoryPermissions.READ),
            any(Resources.PROCESS_DEFINITION, READ, READ_INSTANCE, READ_HISTORY, RETRY_JOB, SUSPEND_INSTANCE),
            any(Resources.DECISION_DEFINITION, READ, READ_HISTORY),
            any(Resources.DECISION_REQUIREMENTS_DEFINITION, READ),
            any(Resources.DEPLOYMENT, READ));

    static Stream<Grant> of(Role role) {
        return switch (role) {
            case REGISTRAR, HANDLER, CONFIDENTIALITY, LEGAL, APPROVER, SEAL_KEEPER -> ALL_STAFF.stream();
            case MANAGER -> MANAGER.stream();
            case ADMINISTRATOR -> ADMINISTRATOR.stream();
        };
    }

    private static Grant access(String application) {
        return new Grant(Resources.APPLICATION, application, List.of(ACCESS));
    }

    private static Grant any(Resource resource, Permission... permissions) {
        return new Grant(resource, Authorization.ANY, List.of(permissions));
    }
}
