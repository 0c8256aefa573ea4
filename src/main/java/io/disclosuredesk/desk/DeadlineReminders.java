package io.disclosuredesk.desk;

import io.disclosuredesk.process.UrgentTasks;
import io.disclosuredesk.process.UrgentTasks.UrgentTask;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.Escalations;
import io.disclosuredesk.request.Escalations.Escalated;
import io.disclosuredesk.request.Lateness;
import io.disclosuredesk.request.ReminderKind;
import io.disclosuredesk.request.Reminders;
import io.disclosuredesk.request.Reminders.Reminder;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.security.Role;
import io.disclosuredesk.security.StaffDirectory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The section 期限提醒 of the start page: one's own urgent tasks, and what managers and approvers must see. */
@Component
class DeadlineReminders {

    /** Longer lists nobody reads; the page says how many there are. */
    static final int MOST = 50;

    private static final Set<Role> CASE_WORK =
            EnumSet.of(Role.REGISTRAR, Role.HANDLER, Role.CONFIDENTIALITY, Role.LEGAL, Role.APPROVER, Role.SEAL_KEEPER);

    private final UrgentTasks tasks;
    private final Requests requests;
    private final Reminders reminders;
    private final Escalations escalations;
    private final CaseClock clock;
    private final StaffDirectory staff;

    DeadlineReminders(
            UrgentTasks tasks,
            Requests requests,
            Reminders reminders,
            Escalations escalations,
            CaseClock clock,
            StaffDirectory staff) {
        this.tasks = tasks;
        this.requests = requests;
        this.reminders = reminders;
        this.escalations = escalations;
        this.clock = clock;
        this.staff = staff;
    }

    /**
     * A task of the reader in an urgent case.
     *
     * @param held whether the reader has signed for it
     * @param words how many days are left, or by how many it is late
     */
    record Mine(
            String caseNumber,
            String subject,
            String taskId,
            String taskName,
            boolean held,
            ReminderKind kind,
            LocalDate dueOn,
            String words,
            boolean provisional) {}

    /**
     * A case past a date.
     *
     * @param explained why, who says so, and what is done about it; null when nobody has said so
     */
    record Passed(
            String caseNumber,
            String subject,
            String stage,
            @Nullable String unit,
            ReminderKind kind,
            String words,
            @Nullable Explained explained) {}

    /** A reason as managers read it. */
    record Explained(String category, String reason, String remedy, String by) {}

    /** Whether the reader works on cases and may have urgent tasks. */
    static boolean worksOnCases(Set<Role> roles) {
        return roles.stream().anyMatch(CASE_WORK::contains);
    }

    /** Whether the reader sees what is past a date. */
    static boolean supervises(Set<Role> roles) {
        return roles.contains(Role.MANAGER) || roles.contains(Role.APPROVER);
    }

    /** The urgent tasks of the one logged in, the most urgent first. */
    List<Mine> mine() {
        var posts = staff.currentRoles().stream().filter(CASE_WORK::contains).toList();
        var urgent = tasks.of(staff.currentUserId(), posts, staff.currentAgencyCodes(), MOST);
        var numbers = urgent.stream().map(UrgentTask::caseNumber).collect(Collectors.toSet());
        var said = reminders.current(numbers);
        Map<String, DisclosureRequest> cases = requests.byNumbers(said.keySet()).stream()
                .collect(Collectors.toMap(DisclosureRequest::caseNumber, Function.identity()));
        var readings = clock.of(cases.values());
        return urgent.stream()
                .filter(task -> cases.containsKey(task.caseNumber()))
                .map(task -> mine(
                        task,
                        Objects.requireNonNull(cases.get(task.caseNumber())),
                        Objects.requireNonNull(said.get(task.caseNumber())),
                        Objects.requireNonNull(readings.get(task.caseNumber()))))
                .sorted(Comparator.comparing(Mine::kind).reversed().thenComparing(Mine::dueOn))
                .limit(MOST)
                .toList();
    }

    private static Mine mine(UrgentTask task, DisclosureRequest request, Reminder said, CaseClock.Reading reading) {
        return new Mine(
                request.caseNumber(),
                request.subject(),
                task.taskId(),
                task.name(),
                task.held(),
                said.kind(),
                request.deadlines().finalDueOn(),
                words(said.kind(), reading),
                reading.provisional());
    }

    /** The cases of the reader's organs that are past a date, the earliest red line first. */
    List<Passed> passed() {
        var found = escalations.of(staff.currentAgencyCodes(), MOST);
        var readings = clock.of(found.stream().map(Escalated::request).toList());
        return found.stream()
                .map(one -> passed(
                        one, Objects.requireNonNull(readings.get(one.request().caseNumber()))))
                .toList();
    }

    /** How many there are in all. */
    int countPassed() {
        return escalations.count(staff.currentAgencyCodes());
    }

    private Passed passed(Escalated one, CaseClock.Reading reading) {
        var request = one.request();
        return new Passed(
                request.caseNumber(),
                request.subject(),
                request.stage().label(),
                request.handlingUnit(),
                one.kind(),
                words(one.kind(), reading),
                explained(one.explained()));
    }

    private static String words(ReminderKind kind, CaseClock.Reading reading) {
        return kind == ReminderKind.TARGET_PASSED
                ? reading.targetWords() + "，" + reading.statutoryWords()
                : reading.statutoryWords();
    }

    private @Nullable Explained explained(@Nullable Lateness lateness) {
        return lateness == null
                ? null
                : new Explained(
                        lateness.category().label(),
                        lateness.reason(),
                        lateness.remedy(),
                        staff.displayName(lateness.explainedBy()));
    }
}
