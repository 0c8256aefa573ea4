package io.disclosuredesk.deadline;

import io.disclosuredesk.calendar.WorkingDayCalendar;
import java.time.LocalDate;

/** How long others have to answer the organ, in working days from the day after a letter reached them. */
public enum AnswerPeriod {
    /** A third party on the disclosure of what touches it (条例第三十二条); silence leaves the decision to the organ. */
    THIRD_PARTY_OPINION(15),
    /** An organ that made the information together with this one (条例第三十四条); silence is consent. */
    JOINT_AGENCY_OPINION(15),
    /** The applicant on a fee notice (国办函〔2020〕109号); silence gives the request up. */
    FEE_PAYMENT(20);

    private final int workingDays;

    AnswerPeriod(int workingDays) {
        this.workingDays = workingDays;
    }

    /** How long the period is, in working days. */
    public int workingDays() {
        return workingDays;
    }

    /** The last day to answer a letter that was received on {@code receivedOn}, which is not counted. */
    public LocalDate lastDay(LocalDate receivedOn, WorkingDayCalendar calendar) {
        return calendar.lastDayOf(receivedOn, workingDays);
    }
}
