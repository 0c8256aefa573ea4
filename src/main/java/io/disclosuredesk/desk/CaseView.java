package io.disclosuredesk.desk;

import io.disclosuredesk.deadline.ReplyDeadlines;
import io.disclosuredesk.decision.AnswerElement;
import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.request.CheckConclusion;
import io.disclosuredesk.request.IntakeFinding;
import io.disclosuredesk.request.Release;
import io.disclosuredesk.request.SearchRecord;
import io.disclosuredesk.screening.ScanFinding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case as staff read it, on pages and in forms: words instead of codes, names instead of user ids, personal data masked.
 *
 * @param handedInWith number and evidence of its arrival
 * @param fee what is to be paid and until when, or what came of it; null where no fee was proposed
 * @param feeHint what speaks for a processing fee, while one can be proposed; null otherwise
 * @param scan what the automatic scan finds now; empty outside the confidentiality check
 */
record CaseView(
        String caseNumber,
        String subject,
        String stage,
        String stageLabel,
        Arrival handedInWith,
        ReplyDeadlines deadlines,
        CaseClock.Reading clock,
        Person applicant,
        Beside beside,
        String carrier,
        String deliveryMethod,
        @Nullable String handlingUnit,
        @Nullable String returnedReason,
        @Nullable String replyNumber,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate servedOn,
        People people,
        List<Item> items,
        List<IntakeFinding> findings,
        List<File> attachments,
        List<String> related,
        @Nullable String feeHint,
        @Nullable String fee,
        List<ScanFinding> scan) {

    /** How and when the request came. */
    record Arrival(
            String channel,
            LocalDate arrivedOn,
            @Nullable LocalDate confirmedOn,
            String evidence,
            @Nullable String enteredBy) {}

    /** The applicant, masked or in full. */
    record Person(
            String type,
            String typeLabel,
            String name,
            @Nullable String idType,
            @Nullable String idNumber,
            @Nullable String representative,
            @Nullable String contactPerson,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address,
            @Nullable String postcode,
            @Nullable String agentIdNumber,
            @Nullable String agentPhone) {}

    /** Who stands beside the applicant; {@code pictures} are the sides of the identity document handed in. */
    record Beside(@Nullable AgentOf agent, @Nullable Writer dictation, List<Picture> pictures) {}

    /** Who acts for the applicant, masked; {@code attachment} is the position of the authorisation. */
    record AgentOf(
            String name,
            @Nullable String idType,
            @Nullable String idNumber,
            @Nullable String phone,
            String scope,
            int attachment) {}

    /** Who wrote for the applicant. */
    record Writer(String name, String reason, String confirmation) {}

    /** A picture that can be looked at, not part of the view. */
    record Picture(String side, String label) {}

    /** Names of those who took the steps; null before the step. */
    record People(
            @Nullable String registrar,
            @Nullable String handler,
            @Nullable String checker,
            @Nullable String drafter,
            @Nullable String legalReviewer,
            @Nullable String approver) {}

    /** One thing asked for, with all that was done about it. */
    record Item(int number, String description, SearchRecord search, List<Found> records, Answer answer) {}

    /** A record found, with proposal and conclusion. */
    record Found(
            int number,
            String title,
            @Nullable String documentNumber,
            @Nullable LocalDate madeOn,
            @Nullable Integer pages,
            Release release,
            String releaseLabel,
            @Nullable CheckConclusion conclusion,
            @Nullable String conclusionLabel,
            @Nullable String checkNote) {}

    /** The answer, with label and article of the decision table, and what the outcome asks for in words. */
    record Answer(
            @Nullable Outcome outcome,
            @Nullable String label,
            @Nullable String article,
            @Nullable String reason,
            @Nullable String access,
            @Nullable String withheld,
            Map<AnswerElement, String> elements,
            Map<String, String> stated) {}

    /** A file of the case. */
    record File(int number, String fileName, String mediaType, long sizeBytes) {}
}
