package io.disclosuredesk.request;

import io.disclosuredesk.calendar.Calendars;
import io.disclosuredesk.deadline.DeadlinePolicy;
import io.disclosuredesk.decision.AnswerElement;
import io.disclosuredesk.decision.AnswerValues;
import io.disclosuredesk.decision.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 逾期未补正: the applicant stayed silent. Whether a good reason is missing, so that the request counts as given up (条例第三十条),
 * is for a person to say, never for the clock.
 */
@Component
public class Abandonment {

    private static final int SHORTEST_NOTE = 10;
    /** The reason; it speaks to nobody, so it fits person and organisation. */
    private static final String SILENCE = "补正期限届满，本机关没有收到补正，也没有收到不能按期补正的正当理由。";

    private final CorrectionTable table;
    private final Corrections corrections;
    private final CaseSteps steps;
    private final RequestItems items;
    private final CaseHistory history;
    private final Calendars calendars;
    private final Clock clock;

    Abandonment(
            CorrectionTable table,
            Corrections corrections,
            CaseSteps steps,
            RequestItems items,
            CaseHistory history,
            Calendars calendars,
            Clock clock) {
        this.table = table;
        this.corrections = corrections;
        this.steps = steps;
        this.items = items;
        this.history = history;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** What a person makes of the silence. */
    public enum Decision {
        ABANDONED("无正当理由，视为放弃申请"),
        GRANT_MORE_TIME("有正当理由，延长补正期限");

        private final String label;

        Decision(String label) {
            this.label = label;
        }

        /** The Chinese words on screens. */
        public String label() {
            return label;
        }
    }

    /** Notes that the last day passed in silence; decides nothing, a late correction is still taken. */
    @Transactional
    public void overdue(String caseNumber) {
        var request = steps.at(caseNumber, CaseStage.CORRECTION);
        history.append(
                request.id(),
                EventType.CORRECTION_OVERDUE,
                CaseHistory.SYSTEM,
                "至" + correction(request).dueOn() + "未收到补正，由受理岗核实有无正当理由");
    }

    /**
     * Confirms that the applicant gave the request up without a good reason: every item is answered so, and the reply goes to
     * legal review. Who confirms counts as its drafter.
     *
     * @param note how it was established, at least 10 characters; stays in the file
     * @throws StepRefusedException if the last day has not passed or the note is missing
     */
    @Transactional
    public void abandon(String caseNumber, String userId, @Nullable String note) {
        var request = steps.at(caseNumber, CaseStage.CORRECTION);
        var correction = correction(request);
        var today = LocalDate.now(clock);
        if (!today.isAfter(correction.dueOn())) {
            throw new StepRefusedException("补正期限至" + correction.dueOn() + "，当日结束以前不能视为放弃申请。");
        }
        var facts = note(note);
        table.abandoned(request.id(), today, userId, facts);
        for (var item : request.items()) {
            items.saveAnswer(
                    item.id(), new ItemAnswer(Outcome.NO_CORRECTION, SILENCE, null, null, elements(correction)));
        }
        steps.advance(request, CaseStage.LEGAL, new CaseSteps.Actor("drafter_id", userId));
        history.append(request.id(), EventType.ABANDONED, userId, Decision.ABANDONED.label() + "；核实情况：" + facts);
    }

    /**
     * Gives the applicant more time for a good reason; the correction is awaited again.
     *
     * @param until the new last day, inclusive: a working day after today, at most 60 working days away
     * @param note the reason, at least 10 characters
     * @throws StepRefusedException if day or note do not do
     */
    @Transactional
    public void grantMoreTime(String caseNumber, String userId, @Nullable LocalDate until, @Nullable String note) {
        var request = steps.at(caseNumber, CaseStage.CORRECTION);
        var facts = note(note);
        var today = LocalDate.now(clock);
        var calendar = calendars.current();
        var latest = calendar.lastDayOf(today, DeadlinePolicy.LONGEST_CORRECTION_PERIOD);
        if (until == null
                || !until.isAfter(today)
                || !until.isAfter(correction(request).dueOn())
                || until.isAfter(latest)
                || !calendar.isWorkingDay(until)) {
            throw new StepRefusedException("请填写延长后的补正期限：今天和原期限以后的一个工作日，不晚于" + latest + "。");
        }
        table.dueOn(request.id(), until);
        steps.advance(request, CaseStage.CORRECTION, new CaseSteps.Actor(null, userId));
        history.append(
                request.id(),
                EventType.CORRECTION_PROLONGED,
                userId,
                Decision.GRANT_MORE_TIME.label() + "至" + until + "；理由：" + facts);
    }

    /** Where a reply goes that a reviewer sends back: to the draft, or to whoever gave the request up without one. */
    CaseStage returnStage(DisclosureRequest request) {
        return table.of(request.id()).filter(Correction::abandoned).isPresent()
                ? CaseStage.CORRECTION
                : CaseStage.DRAFT;
    }

    /** Takes the confirmation back with the answers it made; nothing happens to a case that was not given up. */
    void reopen(DisclosureRequest request) {
        if (returnStage(request) == CaseStage.CORRECTION) {
            table.reopened(request.id());
            request.items().forEach(item -> items.saveAnswer(item.id(), ItemAnswer.NONE));
        }
    }

    private Correction correction(DisclosureRequest request) {
        return corrections.of(request.id()).orElseThrow();
    }

    /** The facts of the file, for the letter. */
    private static AnswerValues elements(Correction correction) {
        return new AnswerValues(Map.of(
                AnswerElement.CORRECTION_NOTICED_ON,
                String.valueOf(correction.noticedOn()),
                AnswerElement.CORRECTION_DUE_ON,
                correction.dueOn().toString(),
                AnswerElement.CORRECTION_ASKED,
                correction.what()));
    }

    private static String note(@Nullable String typed) {
        var note = Bounded.lines("说明", typed, 2000);
        if (note == null || note.codePointCount(0, note.length()) < SHORTEST_NOTE) {
            throw new StepRefusedException("请写明核实的情况或者理由，例如何时、怎样联系过申请人，至少" + SHORTEST_NOTE + "个字。");
        }
        return note;
    }
}
