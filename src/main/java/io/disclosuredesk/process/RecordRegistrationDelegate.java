package io.disclosuredesk.process;

import io.disclosuredesk.request.ApplicantType;
import io.disclosuredesk.request.Registration;
import io.disclosuredesk.request.Registration.Completeness;
import io.disclosuredesk.security.StaffDirectory;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 登记: hands the registrar's answers to the case. */
@Component
class RecordRegistrationDelegate implements JavaDelegate {

    private final Registration registration;
    private final StaffDirectory staff;

    RecordRegistrationDelegate(Registration registration, StaffDirectory staff) {
        this.registration = registration;
        this.staff = staff;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = new Answers(execution);
        var unit = answers.text("answerHandlingUnit");
        var clear = registration.record(
                execution.getProcessBusinessKey(),
                Staff.of(execution),
                new Registration.Answer(
                        answers.choice("answerIdentity", Completeness.class, "身份证明是否齐全"),
                        answers.choice("answerContent", Completeness.class, "申请内容是否明确"),
                        answers.choice("answerApplicantType", ApplicantType.class, "申请人类型"),
                        unit,
                        answers.text("answerNote"),
                        answers.text("answerCorrectionWhat"),
                        answers.number("answerCorrectionDays", "补正期限（工作日）")));
        if (!clear) {
            ModelVersions.require(execution, "ServiceTask_IssueCorrectionNotice", "要求补正");
        }
        execution.setVariable(InformationRequest.Variables.CONTENT_CLEAR, clear);
        execution.setVariable(InformationRequest.Variables.CASE_ABANDONED, false);
        execution.setVariable(InformationRequest.Variables.FEE_UNPAID, false);
        execution.setVariable(InformationRequest.Variables.REQUEST_GIVEN_UP, false);
        // the id of a unit that is known, never what was typed: that could name a person
        staff.units().stream()
                .filter(known -> unit != null && known.name().equals(unit.strip()))
                .findFirst()
                .ifPresent(known -> execution.setVariable(PersonalFilters.UNIT, known.id()));
    }
}
