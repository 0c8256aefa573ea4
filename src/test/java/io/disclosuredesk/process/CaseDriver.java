package io.disclosuredesk.process;

import io.disclosuredesk.Example;
import io.disclosuredesk.decision.AnswerElement;
import io.disclosuredesk.decision.AnswerValues;
import io.disclosuredesk.document.LetterChecks;
import io.disclosuredesk.request.CheckConclusion;
import io.disclosuredesk.request.ConfidentialityCheck;
import io.disclosuredesk.request.Drafting;
import io.disclosuredesk.request.FoundRecord;
import io.disclosuredesk.request.ItemAnswer;
import io.disclosuredesk.request.Release;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.Review;
import io.disclosuredesk.request.SearchRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does what staff do, as the demonstration logins, through the real engine and with its authorization checks on. */
@Component
public class CaseDriver {

    private final TaskService tasks;
    private final IdentityService identity;
    private final ManagementService management;
    private final Requests requests;
    private final Review review;
    private final ConfidentialityCheck check;
    private final Drafting drafting;
    private final LetterChecks checks;
    private final Clock clock;

    CaseDriver(
            TaskService tasks,
            IdentityService identity,
            ManagementService management,
            Requests requests,
            Review review,
            ConfidentialityCheck check,
            Drafting drafting,
            LetterChecks checks,
            Clock clock) {
        this.tasks = tasks;
        this.identity = identity;
        this.management = management;
        this.requests = requests;
        this.review = review;
        this.check = check;
        this.drafting = drafting;
        this.checks = checks;
        this.clock = clock;
    }

    /** Runs what waits for the job executor, until nothing waits any more. */
    public void runJobs() {
        for (var round = 0; round < 20; round++) {
            var jobs = management.createJobQuery().messages().withRetriesLeft().list();
            if (jobs.isEmpty()) {
                return;
            }
            jobs.forEach(job -> management.executeJob(job.getId()));
        }
        throw new AssertionError("jobs do not come to an end");
    }

    /** The open task of the case, whoever may see it. */
    public Task task(String caseNumber) {
        return Objects.requireNonNull(
                tasks.createTaskQuery().processInstanceBusinessKey(caseNumber).singleResult(),
                "no open task in " + caseNumber);
    }

    /** Signs for the case's task and closes it. */
    public void complete(String caseNumber, ModelTask task, String user, Map<String, Object> answers) {
        as(user, () -> {
            var open = tasks.createTaskQuery()
                    .processInstanceBusinessKey(caseNumber)
                    .taskDefinitionKey(task.id())
                    .singleResult();
            Objects.requireNonNull(open, task + " is not open for " + user + " in " + caseNumber);
            tasks.claim(open.getId(), user);
            tasks.complete(open.getId(), answers);
            return null;
        });
    }

    /** Signs for a task in the name of {@code user}. */
    public void claim(String taskId, String user) {
        as(user, () -> {
            tasks.claim(taskId, user);
            return null;
        });
    }

    /** Does something as a demonstration login. */
    public <T> @Nullable T as(String user, Supplier<@Nullable T> work) {
        var groups = identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
        identity.setAuthentication(user, groups, List.of("YZZRZY"));
        try {
            return work.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    public void register(String caseNumber) {
        register(caseNumber, "自然资源确权登记科");
    }

    void register(String caseNumber, String unit) {
        complete(
                caseNumber,
                InformationRequest.Task.REGISTER,
                "registrar",
                Map.of(
                        "answerIdentity",
                        "COMPLETE",
                        "answerContent",
                        "COMPLETE",
                        "answerApplicantType",
                        requests.byNumber(caseNumber).applicant().type().name(),
                        "answerHandlingUnit",
                        unit));
    }

    public void review(String caseNumber, List<Example.Handling> handling) {
        review(caseNumber, handling, "handler");
    }

    /** The same, as somebody else of the post. */
    void review(String caseNumber, List<Example.Handling> handling, String user) {
        search(caseNumber, handling);
        complete(caseNumber, InformationRequest.Task.REVIEW, user, Map.of());
    }

    /** Notes what was searched and found; the review goes on. */
    void search(String caseNumber, List<Example.Handling> handling) {
        var reviews = new ArrayList<Review.ItemReview>();
        for (var i = 0; i < handling.size(); i++) {
            reviews.add(new Review.ItemReview(i + 1, search(handling.get(i)), records(handling.get(i))));
        }
        review.save(caseNumber, reviews);
    }

    public void passConfidentialityCheck(String caseNumber) {
        var conclusions = new ArrayList<ConfidentialityCheck.RecordConclusion>();
        for (var item : requests.byNumber(caseNumber).items()) {
            for (var found : item.records()) {
                conclusions.add(new ConfidentialityCheck.RecordConclusion(
                        item.number(), found.number(), conclusion(found.release()), "逐页审查，依据承办意见"));
            }
        }
        check.save(caseNumber, conclusions);
        complete(
                caseNumber,
                InformationRequest.Task.CONFIDENTIALITY_CHECK,
                "confidentiality",
                Map.of("answerPassed", "YES"));
    }

    public void draft(String caseNumber, List<Example.Handling> handling) {
        var answers = new HashMap<Integer, ItemAnswer>();
        for (var i = 0; i < handling.size(); i++) {
            var item = handling.get(i);
            answers.put(
                    i + 1,
                    new ItemAnswer(
                            item.outcome(), item.reason(), item.access(), item.withheld(), today(item.elements())));
        }
        drafting.save(caseNumber, answers);
        complete(caseNumber, InformationRequest.Task.DRAFT, "handler", Map.of());
    }

    /** An example says 今天 for what happened in the handling: it is answered on whatever day the test runs. */
    private AnswerValues today(AnswerValues values) {
        var dated = new EnumMap<AnswerElement, String>(AnswerElement.class);
        values.byElement()
                .forEach((element, value) -> dated.put(
                        element, value.equals("今天") ? LocalDate.now(clock).toString() : value));
        return new AnswerValues(dated);
    }

    public void passLegalReview(String caseNumber) {
        // a late reply, for instance, passes for a reason
        var why = checks.check(caseNumber).warnings().isEmpty() ? "" : "已逐条核对，可以这样答复";
        complete(
                caseNumber,
                InformationRequest.Task.LEGAL_REVIEW,
                "legal",
                Map.of("answerPassed", "YES", "answerOverruleReason", why));
    }

    public void approve(String caseNumber) {
        complete(caseNumber, InformationRequest.Task.APPROVE, "approver", Map.of("answerPassed", "YES"));
    }

    public void confirmDispatch(String caseNumber) {
        complete(
                caseNumber,
                InformationRequest.Task.CONFIRM_DISPATCH,
                "registrar",
                Map.of(
                        "answerCarrier", "EMS",
                        "answerTrackingNumber", "EM123456789CN",
                        "answerServedOn", LocalDate.now(clock).toString()));
    }

    /** From registration to the end, as the example says. */
    public void handle(String caseNumber, Example example) {
        handle(caseNumber, example, true);
    }

    /** From registration to the issued reply, and on to the end if it may be {@code posted}. */
    public void handle(String caseNumber, Example example, boolean posted) {
        runJobs();
        register(caseNumber);
        answer(caseNumber, example);
        if (posted && requests.byNumber(caseNumber).stage().isOpen()) {
            confirmDispatch(caseNumber);
            runJobs();
        }
    }

    /** From the review to the issued reply. */
    public void answer(String caseNumber, Example example) {
        var handling = example.handling()
                .subList(0, requests.byNumber(caseNumber).items().size());
        review(caseNumber, handling);
        runJobs();
        passConfidentialityCheck(caseNumber);
        draft(caseNumber, handling);
        passLegalReview(caseNumber);
        approve(caseNumber);
        runJobs();
    }

    private SearchRecord search(Example.Handling item) {
        var search = item.search();
        if (search == null) {
            return new SearchRecord(null, null, null, null, null, "按申请内容即可判断，无需检索：" + item.reason());
        }
        return new SearchRecord(
                search.path("places").asText(),
                search.path("keywords").asText(),
                search.path("persons").asText(),
                LocalDate.now(clock),
                search.path("result").asText(),
                null);
    }

    private static List<FoundRecord> records(Example.Handling item) {
        var records = new ArrayList<FoundRecord>();
        for (var found : item.records()) {
            records.add(new FoundRecord(
                    records.size() + 1,
                    found.title(),
                    found.documentNumber(),
                    found.madeOn(),
                    found.pages(),
                    found.release(),
                    null,
                    null));
        }
        return records;
    }

    private static CheckConclusion conclusion(Release release) {
        return switch (release) {
            case FULL -> CheckConclusion.MAY_BE_DISCLOSED;
            case PART -> CheckConclusion.DISCLOSE_IN_PART;
            case NONE -> CheckConclusion.MUST_NOT_BE_DISCLOSED;
        };
    }
}
