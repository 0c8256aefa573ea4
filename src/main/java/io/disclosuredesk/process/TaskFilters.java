package io.disclosuredesk.process;

import static io.disclosuredesk.security.Role.APPROVER;
import static io.disclosuredesk.security.Role.CONFIDENTIALITY;
import static io.disclosuredesk.security.Role.HANDLER;
import static io.disclosuredesk.security.Role.LEGAL;
import static io.disclosuredesk.security.Role.MANAGER;
import static io.disclosuredesk.security.Role.REGISTRAR;
import static io.disclosuredesk.security.Role.SEAL_KEEPER;

import io.disclosuredesk.process.InformationRequest.Task;
import io.disclosuredesk.security.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * The lists of Tasklist: one for each post, the most urgent case on top. Made once, so that an administrator may change or
 * remove them. "My tasks" is made for each person at the first login, since expressions in stored queries are switched off.
 */
@Component
class TaskFilters implements SmartInitializingSingleton {

    static final String MINE = "我的任务";

    private static final Set<Role> CASE_WORK =
            Set.of(REGISTRAR, HANDLER, CONFIDENTIALITY, LEGAL, APPROVER, SEAL_KEEPER);

    /** A list of tasks at one step, for those whose step it is. */
    private record Step(String name, ModelTask task, Role role) {}

    private static final List<Step> STEPS = List.of(
            new Step("登记待办", Task.REGISTER, REGISTRAR),
            new Step("待收补正", Task.RECEIVE_CORRECTION, REGISTRAR),
            new Step("逾期未补正待确认", Task.CONFIRM_ABANDONMENT, REGISTRAR),
            new Step("待邮寄或领取", Task.CONFIRM_DISPATCH, REGISTRAR),
            new Step("待送达告知书", ServeNotice.Task.CONFIRM_NOTICE_DISPATCH, REGISTRAR),
            new Step("审查待办", Task.REVIEW, HANDLER),
            new Step("拟稿待办", Task.DRAFT, HANDLER),
            new Step("保密审查待办", Task.CONFIDENTIALITY_CHECK, CONFIDENTIALITY),
            new Step("法制审核待办", Task.LEGAL_REVIEW, LEGAL),
            new Step("签发待办", Task.APPROVE, APPROVER),
            new Step("延期审批待办", DeadlineExtension.Task.APPROVE_EXTENSION, APPROVER),
            new Step("用印待办", Task.APPLY_SEAL, SEAL_KEEPER));

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;

    TaskFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    @Override
    public void afterSingletonsInstantiated() {
        share("待签收", 10, "还没有人签收的任务", cases().taskUnassigned(), CASE_WORK);
        for (var i = 0; i < STEPS.size(); i++) {
            var step = STEPS.get(i);
            var query = cases().taskDefinitionKey(step.task().id());
            share(step.name(), 20 + i, step.role().label() + "的任务", query, Set.of(step.role()));
        }
        share(
                "全部在办",
                90,
                "本人可以看到的全部任务",
                cases(),
                Set.of(REGISTRAR, HANDLER, CONFIDENTIALITY, LEGAL, APPROVER, SEAL_KEEPER, MANAGER));
    }

    @EventListener
    void loggedIn(InteractiveAuthenticationSuccessEvent login) {
        var userId = login.getAuthentication().getName();
        if (filters.createFilterQuery().filterName(MINE).filterOwner(userId).count() == 0) {
            // the engine lets the owner, and nobody else, read it
            filters.saveFilter(filter(MINE, 0, "由我签收、等我办结的任务", cases().taskAssignee(userId))
                    .setOwner(userId));
        }
    }

    private TaskQuery cases() {
        return tasks.createTaskQuery()
                .processDefinitionKeyIn(
                        InformationRequest.KEY, ServeNotice.KEY, DeadlineExtension.KEY, ExplainLateness.KEY);
    }

    private void share(String name, int position, String description, TaskQuery query, Set<Role> readers) {
        if (filters.createFilterQuery().filterName(name).count() > 0) {
            return;
        }
        var saved = filters.saveFilter(filter(name, position, description, query));
        for (var role : readers) {
            var reading = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            reading.setGroupId(role.id());
            reading.setResource(Resources.FILTER);
            reading.setResourceId(saved.getId());
            reading.addPermission(Permissions.READ);
            authorizations.saveAuthorization(reading);
        }
    }

    private Filter filter(String name, int position, String description, TaskQuery query) {
        return filters.newTaskFilter(name)
                .setQuery(query.orderByDueDate().asc())
                .setProperties(Map.of(
                        "priority",
                        position,
                        "description",
                        description,
                        "color",
                        "#1f4e8c",
                        "refresh",
                        true,
                        "showUndefinedVariable",
                        false,
                        "variables",
                        List.of(Map.of("name", InformationRequest.Variables.CASE_NUMBER, "label", "登记编号"))));
    }
}
