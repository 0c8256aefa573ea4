package io.disclosuredesk.request;

import io.disclosuredesk.deadline.Channel;
import java.time.LocalDate;

/**
 * 撤回申请: the applicant took the request back, and the case ended without a reply (law sheet §2.3, 申请人撤回).
 *
 * @param withdrawnOn the day the withdrawal was received; the handling ends on it
 * @param channel how it came
 * @param evidence what proves it, for staff
 * @param said the applicant's own words, as the confirmation quotes them
 * @param stage where the case was when it ended
 * @param recordedBy user id of staff, or {@link CaseHistory#APPLICANT}
 */
public record RequestWithdrawal(
        LocalDate withdrawnOn, Channel channel, String evidence, String said, CaseStage stage, String recordedBy) {

    /** Without the applicant's words. */
    @Override
    public String toString() {
        return "RequestWithdrawal[" + withdrawnOn + ", " + channel + "]";
    }
}
