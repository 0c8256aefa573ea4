package io.disclosuredesk.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.deadline.ClockEvent;
import io.disclosuredesk.deadline.SuspensionCause;
import io.disclosuredesk.process.InformationRequest.Task;
import io.disclosuredesk.security.StaffUnit;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;

/** Tasklist's lists follow the clock, the person and the unit. Monday, 2 March: promise 23 March, red line 30 March. */
class TaskListsIT extends WatchFixture {

    private static final String DUE_SOON = "临期（≤5日）";

    @Autowired
    FilterService filters;

    @Autowired
    TaskFilters lists;

    @Autowired
    PersonalFilters personal;

    @Autowired
    ClockStates states;

    @Autowired
    ClockStatesAtStart atStart;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    IdentityService identity;

    @Test
    void sortsTheCaseByTheClockEachMorning() {
        assertThat(listed()).isEmpty();
        watchOn("2026-03-20");
        assertThat(listed()).as("six working days left").isEmpty();
        watchOn("2026-03-23");
        assertThat(listed()).containsExactly(DUE_SOON);
        watchOn("2026-03-24");
        assertThat(listed()).containsExactlyInAnyOrder(DUE_SOON, "超目标");
        watchOn("2026-03-31");
        assertThat(listed()).containsExactly("超法定");
        assertThat(count("超法定"))
                .as("the inquiry into the reasons is a task beside it")
                .isEqualTo(2);
    }

    @Test
    void takesAStoppedClockOutOfTheUrgentLists() {
        watchOn("2026-03-24");
        happens(new ClockEvent.Suspended(day("2026-03-25"), day("2026-04-07"), SuspensionCause.THIRD_PARTY));
        watchOn("2026-03-26");
        assertThat(listed()).containsExactly("停钟中");
        watchOn("2026-04-08");
        assertThat(listed()).contains(DUE_SOON);
    }

    @Test
    void catchesUpAtTheStartAfterAnUpdateOrAStandstill() {
        var instance = tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getProcessInstanceId();
        runtime.removeVariable(instance, ClockStates.VARIABLE);
        clock.set(day("2026-03-31"), LocalTime.NOON);
        assertThat(states.overtaken()).containsExactly(number);
        atStart.run(new DefaultApplicationArguments());
        assertThat(states.overtaken()).isEmpty();
        assertThat(listed()).containsExactly("超法定");
    }

    @Test
    void putsTheCaseIntoTheListOfTheUnitThatHandlesIt() {
        login("handler");
        login("handler2");
        driver.runJobs();
        driver.register(number, "张示例同志");
        assertThat(mine("本处室", "handler")).isEmpty();

        var other = road.receive(MainRoad.EXAMPLE.form());
        driver.runJobs();
        driver.register(other);
        assertThat(mine("本处室", "handler")).hasSize(1);
        assertThat(mine("本处室", "handler2")).isEmpty();
        assertThat(runtime.createVariableInstanceQuery()
                        .variableName(PersonalFilters.UNIT)
                        .list())
                .as("the id, never what was typed")
                .singleElement()
                .satisfies(variable -> assertThat(variable.getValue()).isEqualTo("unitRegistration"));
    }

    @Test
    void followsAPersonFromUnitToUnit() {
        var group = identity.newGroup("unitForTests");
        group.setName("测试处");
        group.setType(StaffUnit.GROUP_TYPE);
        identity.saveGroup(group);
        login("legal");
        assertThat(find("本处室", "legal")).isEmpty();
        identity.createMembership("legal", "unitForTests");
        login("legal");
        login("legal");
        assertThat(find("本处室", "legal"))
                .singleElement()
                .satisfies(list -> assertThat(list.getProperties()).containsEntry("description", "测试处承办的件"));
        identity.deleteMembership("legal", "unitForTests");
        identity.deleteGroup("unitForTests");
        login("legal");
        assertThat(find("本处室", "legal")).isEmpty();
    }

    @Test
    void renamesThePersonalListOfAnEarlierRelease() {
        login("approver");
        var list = find("我的待办", "approver").get(0);
        filters.saveFilter(list.setName("我的任务"));
        login("approver");
        assertThat(find("我的任务", "approver")).isEmpty();
        assertThat(find("我的待办", "approver")).extracting(Filter::getId).containsExactly(list.getId());
    }

    /** The database as an earlier release left it: no edition, two lists for what is to be sent. */
    @Test
    void bringsTheListsOfAnEarlierReleaseUpToDateOnceAndThenLeavesThemAlone() {
        var dispatch = shared("待送达");
        filters.saveFilter(dispatch.setName("待邮寄或领取"));
        filters.saveFilter(filters.newTaskFilter("待送达告知书")
                .setQuery(tasks.createTaskQuery().taskDefinitionKey(ServeNotice.Task.CONFIRM_NOTICE_DISPATCH.id())));
        filters.deleteFilter(shared("停钟中").getId());
        management.deleteProperty("disclosure-desk.task-lists");

        lists.afterSingletonsInstantiated();
        assertThat(shared("待送达").getId()).isEqualTo(dispatch.getId());
        assertThat(Stream.of("待邮寄或领取", "待送达告知书")
                        .map(name ->
                                filters.createFilterQuery().filterName(name).count()))
                .containsOnly(0L);
        assertThat(readersOf("停钟中")).contains("registrar", "handler", "manager").doesNotContain("administrator");
        assertThat(readersOf("待送达")).containsExactly("registrar");

        filters.deleteFilter(shared("全部在办").getId());
        lists.afterSingletonsInstantiated();
        assertThat(filters.createFilterQuery().filterName("全部在办").count())
                .as("what an administrator removed stays away")
                .isZero();
        management.deleteProperty("disclosure-desk.task-lists");
        lists.afterSingletonsInstantiated();
        assertThat(filters.createFilterQuery().list())
                .extracting(Filter::getName)
                .filteredOn(name -> !name.startsWith("我的") && !name.equals("本处室"))
                .doesNotHaveDuplicates();
    }

    /** Edition 2 asked for tasks of four processes and had no lists of fees. */
    @Test
    void letsTheListsOfTheEditionBeforeAskForFeesTooAndKeepsAwayWhatWasRemoved() {
        var mine = filters.saveFilter(filters.newTaskFilter("我的待办")
                .setOwner("sealkeeper")
                .setQuery(tasks.createTaskQuery().processDefinitionKey(ServeNotice.KEY)));
        filters.saveFilter(shared("全部在办").setQuery(tasks.createTaskQuery().processDefinitionKey(ServeNotice.KEY)));
        filters.deleteFilter(shared("待登记缴费").getId());
        filters.deleteFilter(shared("登记待办").getId());
        assertThat(count("全部在办")).isZero();
        management.setProperty("disclosure-desk.task-lists", "2");

        lists.afterSingletonsInstantiated();
        assertThat(count("全部在办")).isEqualTo(1);
        assertThat(readersOf("待登记缴费")).containsExactly("registrar");
        assertThat(filters.createFilterQuery().filterName("登记待办").count()).isZero();
        tasks.setAssignee(driver.task(number).getId(), "sealkeeper");
        assertThat(filters.count(mine.getId())).isEqualTo(1);
        tasks.setAssignee(driver.task(number).getId(), null);
        filters.deleteFilter(mine.getId());
        management.deleteProperty("disclosure-desk.task-lists");
        lists.afterSingletonsInstantiated();
        assertThat(count("登记待办")).isEqualTo(1);
    }

    @Test
    void listsWhatIsToBeSentAndNothingElse() {
        assertThat(count("待送达")).isZero();
        assertThat(count("登记待办")).isEqualTo(1);
        assertThat(filters.<org.camunda.bpm.engine.task.Task>list(shared("登记待办").getId()))
                .extracting(org.camunda.bpm.engine.task.Task::getTaskDefinitionKey)
                .containsOnly(Task.REGISTER.id());
    }

    private List<String> listed() {
        return Stream.of("超法定", DUE_SOON, "超目标", "停钟中")
                .filter(name -> count(name) > 0)
                .toList();
    }

    private long count(String name) {
        return filters.count(shared(name).getId());
    }

    private Filter shared(String name) {
        return filters.createFilterQuery().filterName(name).singleResult();
    }

    private List<Filter> find(String name, String owner) {
        return filters.createFilterQuery().filterName(name).filterOwner(owner).list();
    }

    private List<?> mine(String name, String owner) {
        return filters.list(find(name, owner).get(0).getId());
    }

    private List<String> readersOf(String name) {
        return authorizations
                .createAuthorizationQuery()
                .resourceType(Resources.FILTER)
                .resourceId(shared(name).getId())
                .list()
                .stream()
                .map(Authorization::getGroupId)
                .toList();
    }

    private void login(String userId) {
        personal.loggedIn(new InteractiveAuthenticationSuccessEvent(
                UsernamePasswordAuthenticationToken.authenticated(userId, null, List.of()), getClass()));
    }
}
