package io.disclosuredesk.metrics;

import io.disclosuredesk.deadline.Awaited;
import io.disclosuredesk.deadline.Channel;
import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.request.ApplicantType;
import io.disclosuredesk.request.CaseStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What managers' figures know of a case: no name, no text.
 *
 * @param requestId null for a case of an old ledger
 * @param unit handling unit; empty before one is named
 * @param handlerId user id of the handler; empty where nobody handled it yet
 * @param awaited what the applicant owes: nothing is late then
 * @param targetDueOn last day of the promise, inclusive
 * @param finalDueOn the red line, inclusive
 * @param result null while the reply is owed; a withdrawn case has one too
 */
record CaseFact(
        long agencyId,
        @Nullable Long requestId,
        String caseNumber,
        String unit,
        Channel channel,
        ApplicantType applicantType,
        String handlerId,
        LocalDate receivedOn,
        CaseStage stage,
        Awaited awaited,
        LocalDate targetDueOn,
        LocalDate finalDueOn,
        @Nullable Result result) {

    /** Where nobody recorded which stage held a late case. */
    static final String UNKNOWN = "UNKNOWN";

    /**
     * What became of the case when its reply was first served, or when its applicant withdrew it. A reply that is made again later, after a court's decision for
     * instance, is the same request dealt with once: it is counted here no second time and moves to no other year.
     *
     * @param processedOn the day of service, or of the withdrawal
     * @param row where table 3 counts it
     * @param outcomes of its items, in their order; none for a case of an old ledger
     * @param usedDays counted days from the start of the period to the service
     * @param targetLateAt the stage that held it when the promise ended; null when the promise was kept
     * @param finalLateAt the stage that held it when the red line passed; null when it was served in time
     * @param stageDays counted days in each stage, together {@code usedDays}; empty where nobody recorded it
     */
    record Result(
            LocalDate processedOn,
            ReportRow row,
            List<Outcome> outcomes,
            int usedDays,
            @Nullable String targetLateAt,
            @Nullable String finalLateAt,
            Map<CaseStage, Integer> stageDays) {}
}
