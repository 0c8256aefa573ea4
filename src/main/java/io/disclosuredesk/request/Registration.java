package io.disclosuredesk.request;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 登记: identity and content are looked at, the column of the annual report is settled, a unit takes the case over. */
@Component
public class Registration {

    private final JdbcClient jdbc;
    private final CaseSteps steps;
    private final CaseHistory history;
    private final Corrections corrections;

    Registration(JdbcClient jdbc, CaseSteps steps, CaseHistory history, Corrections corrections) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.history = history;
        this.corrections = corrections;
    }

    /** How complete what article 29 asks for is. */
    public enum Completeness {
        COMPLETE("齐全"),
        COMPLETED_BY_CONTACT("已联系申请人补充"),
        NEEDS_CORRECTION("需要补正");

        private final String label;

        Completeness(String label) {
            this.label = label;
        }

        /** The Chinese word on screens. */
        public String label() {
            return label;
        }
    }

    /**
     * What the registrar found.
     *
     * @param handlingUnit the unit that handles the case (承办处室); not asked while a correction is needed
     * @param note how the applicant was contacted and what was added
     * @param correctionWhat what to correct and how, where a correction is needed
     * @param correctionDays working days the applicant has for it; null for the policy's
     */
    public record Answer(
            Completeness identity,
            Completeness content,
            ApplicantType applicantType,
            @Nullable String handlingUnit,
            @Nullable String note,
            @Nullable String correctionWhat,
            @Nullable Integer correctionDays) {

        /** Whether the applicant must be asked before anybody can go on. */
        boolean needsCorrection() {
            return identity == Completeness.NEEDS_CORRECTION || content == Completeness.NEEDS_CORRECTION;
        }
    }

    /**
     * Closes the registration: the case goes to its unit, or stays here until the applicant is asked for a correction.
     *
     * @return whether the request is clear; false if a correction is needed
     * @throws StepRefusedException if the unit is missing, a contact is claimed without a note of it, or a correction cannot be
     *     asked for any more
     */
    @Transactional
    public boolean record(String caseNumber, String userId, Answer answer) {
        var request = steps.at(caseNumber, CaseStage.REGISTRATION);
        if (answer.needsCorrection()) {
            corrections.require(request, userId, answer.correctionWhat(), answer.correctionDays());
            return false;
        }
        var unit = Bounded.line("承办处室", answer.handlingUnit(), 100);
        var note = Bounded.lines("备注", answer.note(), 2000);
        if (unit == null) {
            throw new StepRefusedException("请填写承办处室。");
        }
        var contacted = answer.identity() == Completeness.COMPLETED_BY_CONTACT
                || answer.content() == Completeness.COMPLETED_BY_CONTACT;
        if (contacted && note == null) {
            throw new StepRefusedException("选择“已联系申请人补充”的，请在备注中写明联系时间、方式和补充的内容。");
        }
        var isPerson = request.applicant().type() == ApplicantType.NATURAL_PERSON;
        if (isPerson && answer.applicantType().isOrganisation() && note == null) {
            throw new StepRefusedException(
                    "申请人自报为自然人，改为“" + answer.applicantType().label() + "”请在备注中写明依据。");
        }
        jdbc.sql("update request set applicant_type = ?, handling_unit = ? where id = ?")
                .params(answer.applicantType().name(), unit, request.id())
                .update();
        steps.advance(request, CaseStage.REVIEW, new CaseSteps.Actor("registrar_id", userId));
        history.append(
                request.id(),
                EventType.REGISTERED,
                userId,
                "身份证明" + answer.identity().label() + "，申请内容" + answer.content().label() + "，申请人类型"
                        + answer.applicantType().label() + "，承办处室：" + unit + (note == null ? "" : "；备注：" + note));
        return true;
    }
}
