package io.disclosuredesk.process;

import static io.disclosuredesk.process.InformationRequest.Task.APPROVE;
import static io.disclosuredesk.process.InformationRequest.Task.CONFIDENTIALITY_CHECK;
import static io.disclosuredesk.process.InformationRequest.Task.DRAFT;
import static io.disclosuredesk.process.InformationRequest.Task.LEGAL_REVIEW;
import static io.disclosuredesk.process.InformationRequest.Task.REGISTER;
import static io.disclosuredesk.process.InformationRequest.Task.REVIEW;

import io.disclosuredesk.Example;
import io.disclosuredesk.deadline.Receipt;
import io.disclosuredesk.request.CaseEvent;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.IntakeForm;
import io.disclosuredesk.request.Requests;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leads cases that are handled like the first example along the main road, step by step. */
@Component
class MainRoad {

    /** Granted, delivered by download or mail, two items. */
    static final Example EXAMPLE = Example.all().get(0);

    private final RequestIntake intake;
    private final CaseDriver driver;
    private final Requests requests;
    private final CaseHistory history;
    private final Clock clock;

    MainRoad(RequestIntake intake, CaseDriver driver, Requests requests, CaseHistory history, Clock clock) {
        this.intake = intake;
        this.driver = driver;
        this.requests = requests;
        this.history = history;
        this.clock = clock;
    }

    /** A request received online today, waiting to be registered; its case number. */
    String receive(IntakeForm form) {
        var number = intake.submit(form, Receipt.online(LocalDate.now(clock)), null, null)
                .caseNumber();
        driver.runJobs();
        return number;
    }

    /** Goes on until the task is open; null goes through the sign-off. */
    void reach(String number, InformationRequest.@Nullable Task goal) {
        for (var task : List.of(REGISTER, REVIEW, CONFIDENTIALITY_CHECK, DRAFT, LEGAL_REVIEW, APPROVE)) {
            if (task == goal) {
                return;
            }
            step(number, task.id());
        }
    }

    void step(String number, String task) {
        switch (task) {
            case "UserTask_RegisterRequest" -> driver.register(number);
            case "UserTask_ReviewRequest" -> driver.review(number, EXAMPLE.handling());
            case "UserTask_ConfidentialityCheck" -> driver.passConfidentialityCheck(number);
            case "UserTask_DraftReply" -> driver.draft(number, EXAMPLE.handling());
            case "UserTask_LegalReview" -> driver.passLegalReview(number);
            case "UserTask_ApproveReply" -> driver.approve(number);
            default -> throw new AssertionError("unexpected task " + task);
        }
    }

    List<EventType> events(String number) {
        return history.of(requests.byNumber(number).id()).stream()
                .map(CaseEvent::type)
                .toList();
    }
}
