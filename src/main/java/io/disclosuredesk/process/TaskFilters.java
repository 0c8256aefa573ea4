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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * The shared lists of Tasklist: one for each post, and those by the clock. Made once: what an administrator changes or removes
 * afterwards stays so, also over restarts and updates.
 */
@Component
class TaskFilters implements SmartInitializingSingleton {

    /** Kept in the engine's properties: which edition of the lists this database has. */
    private static final String EDITION = "disclosure-desk.task-lists";

    private static final String CURRENT = "3";

    private static final Set<Role> CASE_WORK =
            Set.of(REGISTRAR, HANDLER, CONFIDENTIALITY, LEGAL, APPROVER, SEAL_KEEPER);
    private static final Set<Role> CASE_READ =
            Set.of(REGISTRAR, HANDLER, CONFIDENTIALITY, LEGAL, APPROVER, SEAL_KEEPER, MANAGER);

    /** A list of tasks at one step, for those whose step it is. */
    private record Step(String name, ModelTask task, Role role) {}

    private static final List<Step> STEPS = List.of(
            new Step("登记待办", Task.REGISTER, REGISTRAR),
            new Step("待收补正", Task.RECEIVE_CORRECTION, REGISTRAR),
            new Step("逾期未补正待确认", Task.CONFIRM_ABANDONMENT, REGISTRAR),
            new Step("审查待办", Task.REVIEW, HANDLER),
            new Step("拟稿待办", Task.DRAFT, HANDLER),
            new Step("保密审查待办", Task.CONFIDENTIALITY_CHECK, CONFIDENTIALITY),
            new Step("法制审核待办", Task.LEGAL_REVIEW, LEGAL),
            new Step("签发待办", Task.APPROVE, APPROVER),
            new Step("延期审批待办", DeadlineExtension.Task.APPROVE_EXTENSION, APPROVER),
            new Step("用印待办", Task.APPLY_SEAL, SEAL_KEEPER),
            new Step("收费审批待办", FeeProcess.Task.APPROVE_FEE, APPROVER),
            new Step("待登记缴费", FeeProcess.Task.RECEIVE_PAYMENT, REGISTRAR),
            new Step("逾期未缴费待核实", FeeProcess.Task.CONFIRM_UNPAID, REGISTRAR));

    /** The lists that came with edition 3; any other that is missing then was removed by an administrator. */
    private static final Set<String> NEW = Set.of("收费审批待办", "待登记缴费", "逾期未缴费待核实");

    /** A list of the cases whose clock stands in one of these ways. */
    private record ByClock(String name, String description, Set<ClockState> states) {}

    private static final List<ByClock> CLOCKS = List.of(
            new ByClock("超法定", "法定期限已过、尚未答复的件", EnumSet.of(ClockState.STATUTORY_PASSED)),
            new ByClock(
                    "临期（≤5日）",
                    "法定期限剩5个工作日以内的件",
                    EnumSet.of(ClockState.DUE_SOON, ClockState.DUE_SOON_AND_TARGET_PASSED)),
            new ByClock(
                    "超目标",
                    "承诺期限已过、法定期限未过的件",
                    EnumSet.of(ClockState.TARGET_PASSED, ClockState.DUE_SOON_AND_TARGET_PASSED)),
            new ByClock("停钟中", "等待补正、征求意见等，今日不计入期限的件", EnumSet.of(ClockState.STOPPED)));

    private final FilterService filters;
    private final CaseFilters cases;
    private final PersonalFilters personal;
    private final AuthorizationService authorizations;
    private final ManagementService management;

    TaskFilters(
            FilterService filters,
            CaseFilters cases,
            PersonalFilters personal,
            AuthorizationService authorizations,
            ManagementService management) {
        this.filters = filters;
        this.cases = cases;
        this.personal = personal;
        this.authorizations = authorizations;
        this.management = management;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (CURRENT.equals(edition())) {
            return;
        }
        joinDeliveries();
        personal.bringUpToDate();
        share("待签收", 10, "还没有人签收的任务", cases.tasks().taskUnassigned(), CASE_WORK);
        for (var i = 0; i < CLOCKS.size(); i++) {
            var list = CLOCKS.get(i);
            var query = cases.tasks().or();
            list.states().forEach(state -> query.processVariableValueEquals(ClockStates.VARIABLE, state.name()));
            share(list.name(), 12 + i, list.description(), query.endOr(), CASE_READ);
        }
        for (var i = 0; i < STEPS.size(); i++) {
            var step = STEPS.get(i);
            var query = cases.tasks().taskDefinitionKey(step.task().id());
            share(step.name(), 20 + i, step.role().label() + "的任务", query, Set.of(step.role()));
        }
        share("待送达", 40, "等待邮寄、领取的答复书和告知书", deliveries(), Set.of(REGISTRAR));
        share("全部在办", 90, "本人可以看到的全部任务", cases.tasks(), CASE_READ);
        management.setProperty(EDITION, CURRENT);
    }

    private @Nullable String edition() {
        return management.getProperties().get(EDITION);
    }

    private TaskQuery deliveries() {
        return cases.tasks()
                .taskDefinitionKeyIn(Task.CONFIRM_DISPATCH.id(), ServeNotice.Task.CONFIRM_NOTICE_DISPATCH.id());
    }

    /** Before, replies and notices to be sent had a list each. */
    private void joinDeliveries() {
        filters.createFilterQuery()
                .filterName("待邮寄或领取")
                .list()
                .forEach(before ->
                        filters.saveFilter(cases.with(before.setName("待送达"), 40, "等待邮寄、领取的答复书和告知书", deliveries())));
        filters.createFilterQuery().filterName("待送达告知书").list().forEach(before -> filters.deleteFilter(before.getId()));
    }

    /** Makes the list; one that is there keeps its name, place and readers, and asks what this edition asks. */
    private void share(String name, int position, String description, TaskQuery query, Set<Role> readers) {
        var there = filters.createFilterQuery().filterName(name).list();
        if (!there.isEmpty()) {
            there.forEach(list -> filters.saveFilter(cases.asking(list, query)));
            return;
        }
        if (edition() != null && !NEW.contains(name)) {
            return;
        }
        var saved = filters.saveFilter(cases.filter(name, position, description, query));
        for (var role : readers) {
            var reading = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            reading.setGroupId(role.id());
            reading.setResource(Resources.FILTER);
            reading.setResourceId(saved.getId());
            reading.addPermission(Permissions.READ);
            authorizations.saveAuthorization(reading);
        }
    }
}
