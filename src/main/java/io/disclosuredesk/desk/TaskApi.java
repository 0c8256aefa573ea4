package io.disclosuredesk.desk;

import io.disclosuredesk.deadline.Risk;
import io.disclosuredesk.process.StaffTasks;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.security.Role;
import io.disclosuredesk.security.StaffDirectory;
import io.disclosuredesk.security.StaffUnit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the plugins of Tasklist show beside its tasks. The engine lets a person see their own tasks only. */
@RestController
@RequestMapping("/desk/api")
class TaskApi {

    private static final int MOST_CARDS = 100;

    private final StaffTasks tasks;
    private final Requests requests;
    private final CaseAccess access;
    private final CaseClock clock;
    private final StaffDirectory staff;

    TaskApi(StaffTasks tasks, Requests requests, CaseAccess access, CaseClock clock, StaffDirectory staff) {
        this.tasks = tasks;
        this.requests = requests;
        this.access = access;
        this.clock = clock;
        this.staff = staff;
    }

    /**
     * The badge of a task.
     *
     * @param daysLeftToStatutory working days after today until the statutory period ends
     * @param statutoryDueOn null while the period waits to begin anew
     * @param stopped whether today does not count (停钟)
     * @param provisional whether the dates rest on an unpublished calendar (暂定)
     */
    record Card(
            String caseNumber,
            String applicantType,
            String subject,
            String stage,
            int daysLeftToTarget,
            int daysLeftToStatutory,
            String targetWords,
            String statutoryWords,
            @Nullable Risk risk,
            String riskLabel,
            @Nullable LocalDate statutoryDueOn,
            boolean stopped,
            boolean provisional) {}

    /** The number of the case a task belongs to. */
    record CaseOfTask(String caseNumber) {}

    /** Who is logged in. */
    record Me(String userId, String name, Set<Role> roles) {}

    /** Badges by task id, in one call for all cards on the screen; tasks the person may not see are left out. */
    @GetMapping("/task-cards")
    Map<String, Card> cards(@RequestParam("task") List<String> taskIds) {
        var numberOfTask = tasks.caseNumbers(taskIds.stream().limit(MOST_CARDS).toList());
        var cases = requests.byNumbers(Set.copyOf(numberOfTask.values())).stream()
                .filter(access::isVisible)
                .collect(Collectors.toMap(DisclosureRequest::caseNumber, Function.identity()));
        var readings = clock.of(cases.values());
        var cards = new HashMap<String, Card>();
        numberOfTask.forEach((taskId, number) -> {
            var request = cases.get(number);
            if (request != null) {
                cards.put(taskId, card(request, Objects.requireNonNull(readings.get(request.caseNumber()))));
            }
        });
        return cards;
    }

    /** The case of a task the person may see. */
    @GetMapping("/tasks/{taskId}/case")
    CaseOfTask caseOf(@PathVariable String taskId) {
        return requests.byNumbers(tasks.caseNumbers(List.of(taskId)).values()).stream()
                .filter(access::isVisible)
                .map(request -> new CaseOfTask(request.caseNumber()))
                .findFirst()
                .orElseThrow(() -> new NoSuchCaseException("没有这项任务，可能已由他人办结，请刷新任务列表。"));
    }

    @GetMapping("/me")
    Me me() {
        var userId = staff.currentUserId();
        return new Me(userId, staff.displayName(userId), staff.currentRoles());
    }

    /** Names of the organ's units, for 承办处室. */
    @GetMapping("/units")
    List<String> units() {
        return staff.units().stream().map(StaffUnit::name).toList();
    }

    private static Card card(DisclosureRequest request, CaseClock.Reading reading) {
        return new Card(
                request.caseNumber(),
                request.applicant().type().label(),
                request.subject(),
                request.stage().label(),
                reading.leftToTarget(),
                reading.leftToStatutory(),
                reading.targetWords(),
                reading.statutoryWords(),
                reading.risk(),
                reading.riskLabel(),
                request.deadlines().isAwaiting() ? null : request.deadlines().finalDueOn(),
                reading.stopped(),
                reading.provisional());
    }
}
