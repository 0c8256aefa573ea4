package io.disclosuredesk.desk;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.process.InformationRequest;
import io.disclosuredesk.process.StaffTasks;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.FourEyes;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.StepRefusedException;
import io.disclosuredesk.security.Role;
import io.disclosuredesk.security.StaffDirectory;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which cases a member of staff may open: those of the organs they work for; and how much of the applicant they see. */
@Component
class CaseAccess {

    /** Those who decide what is disclosed; what was found may be secret until they have. */
    private static final Set<Role> READS_RECORDS =
            EnumSet.of(Role.HANDLER, Role.CONFIDENTIALITY, Role.LEGAL, Role.APPROVER);

    private final Requests requests;
    private final Agencies agencies;
    private final StaffDirectory staff;
    private final StaffTasks tasks;

    CaseAccess(Requests requests, Agencies agencies, StaffDirectory staff, StaffTasks tasks) {
        this.requests = requests;
        this.agencies = agencies;
        this.staff = staff;
        this.tasks = tasks;
    }

    /**
     * The case with this number, typed in whatever case.
     *
     * @throws NoSuchCaseException if there is none, or it belongs to another organ
     */
    DisclosureRequest open(String caseNumber) {
        return requests.find(caseNumber.strip().toUpperCase(Locale.ROOT))
                .filter(this::isVisible)
                .orElseThrow(() -> new NoSuchCaseException("没有登记编号为“" + caseNumber.strip() + "”的申请，请核对编号。"));
    }

    /** Whether the case belongs to an organ of the one logged in. */
    boolean isVisible(DisclosureRequest request) {
        return staff.currentAgencyCodes()
                .contains(agencies.byId(request.agencyId()).code());
    }

    /**
     * The case, for whoever has signed for this task of it.
     *
     * @throws StepRefusedException if somebody else, or nobody, has
     */
    DisclosureRequest openForWork(String caseNumber, InformationRequest.Task task) {
        var request = open(caseNumber);
        tasks.requireHolder(request.caseNumber(), task, staff.currentUserId());
        return request;
    }

    /**
     * The case, for whoever works on the files of its records: the holder of the review, then of the draft. Where neither is due the
     * case itself refuses.
     *
     * @throws StepRefusedException if somebody else, or nobody, has signed for that task
     */
    DisclosureRequest openForFiles(String caseNumber) {
        var request = open(caseNumber);
        switch (request.stage()) {
            case REVIEW ->
                tasks.requireHolder(request.caseNumber(), InformationRequest.Task.REVIEW, staff.currentUserId());
            case DRAFT ->
                tasks.requireHolder(request.caseNumber(), InformationRequest.Task.DRAFT, staff.currentUserId());
            default -> {}
        }
        return request;
    }

    /** Whether the one logged in may work on the files of the records now. */
    boolean mayWorkOnFiles(DisclosureRequest request) {
        return switch (request.stage()) {
            case REVIEW -> holds(request, InformationRequest.Task.REVIEW);
            case DRAFT -> holds(request, InformationRequest.Task.DRAFT);
            default -> false;
        };
    }

    /** Whether the one logged in needs every file of the records: others see those that go to the applicant. */
    boolean mayReadAllRecords() {
        return staff.currentRoles().stream().anyMatch(READS_RECORDS::contains);
    }

    /** Whether the one logged in may pass a file that came after the confidentiality check. */
    boolean mayCheckFiles(DisclosureRequest request) {
        return request.stage() == CaseStage.DRAFT
                && staff.currentRoles().contains(Role.CONFIDENTIALITY)
                && FourEyes.CONFIDENTIALITY_CHECK
                        .refusal(request, staff.currentUserId())
                        .isEmpty();
    }

    /** Whether the one logged in needs identity, phone and address in full: the registrar, and who handles the case. */
    boolean maySeeApplicant(DisclosureRequest request) {
        return staff.currentRoles().contains(Role.REGISTRAR)
                || staff.currentUserId().equals(request.handlers().handler())
                || holds(request, InformationRequest.Task.REVIEW)
                || holds(request, InformationRequest.Task.DRAFT);
    }

    private boolean holds(DisclosureRequest request, InformationRequest.Task task) {
        try {
            tasks.requireHolder(request.caseNumber(), task, staff.currentUserId());
            return true;
        } catch (StepRefusedException somebodyElse) {
            return false;
        }
    }
}
