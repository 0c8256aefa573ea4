package io.disclosuredesk.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosuredesk.calendar.Calendars;
import io.disclosuredesk.calendar.SampleNotice;
import io.disclosuredesk.deadline.ClockEvent;
import io.disclosuredesk.deadline.DeadlinePolicy;
import io.disclosuredesk.deadline.DeadlineRefusedException;
import io.disclosuredesk.deadline.Regime;
import io.disclosuredesk.deadline.RestDayReceipt;
import io.disclosuredesk.deadline.Risk;
import io.disclosuredesk.deadline.SuspensionCause;
import io.disclosuredesk.request.CaseTables.Cases;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.test.context.ContextConfiguration;

/** The clock as it is kept with a case received on 9 March 2026, example A01; today is that day. */
@JdbcTest
@ContextConfiguration(classes = CaseTables.class)
class CaseClocksIT {

    @Autowired
    CaseClocks clocks;

    @Autowired
    Policies policies;

    @Autowired
    Recalculations recalculations;

    @Autowired
    Calendars calendars;

    @Autowired
    CaseHistory history;

    @Autowired
    Requests requests;

    @Autowired
    Cases cases;

    private DisclosureRequest request;

    @BeforeEach
    void receives() {
        request = cases.open(SampleCase.person(), "样板村征地批复及附图");
    }

    @Test
    void keepsEveryKindOfEvent() {
        var events = List.<ClockEvent>of(
                new ClockEvent.CorrectionRequested(day(3, 10)),
                new ClockEvent.Corrected(day(3, 12)),
                new ClockEvent.Suspended(day(3, 16), day(3, 18), SuspensionCause.OTHER_AGENCY),
                new ClockEvent.FeePaid(day(3, 20)),
                new ClockEvent.Extended(10, day(4, 1), day(4, 2)),
                new ClockEvent.Delayed(day(4, 3), day(6, 30)));
        events.forEach(event -> clocks.record(request, event, "handler"));
        assertThat(clocks.of(request).events()).isEqualTo(events);
        assertThat(fresh().deadlines()).isEqualTo(clocks.of(request).deadlines(calendars.current()));
        assertThat(fresh().deadlines().finalDueOn()).isEqualTo("2026-06-30");
        assertThat(fresh().deadlines().originalStatutoryDueOn()).isEqualTo("2026-04-07");
        assertThat(clocks.explain(fresh()).deadlines()).isEqualTo(fresh().deadlines());
    }

    @Test
    void refusesALateEventAndKeepsTheDates() {
        assertThatThrownBy(() -> clocks.record(request, new ClockEvent.Extended(10, day(4, 7), day(4, 8)), "approver"))
                .isInstanceOf(StepRefusedException.class)
                .hasMessageContaining("2026-04-07");
        assertThat(clocks.of(request).events()).isEmpty();
        assertThat(fresh().deadlines()).isEqualTo(request.deadlines());
    }

    @Test
    void standsWaitingOnceACorrectionIsAskedFor() {
        clocks.record(request, new ClockEvent.CorrectionRequested(day(3, 9)), "registrar");
        assertThat(fresh().deadlines().awaitingCorrection()).isTrue();
        assertThat(clocks.standing(fresh()).risk()).isEqualTo(Risk.AWAITING_CORRECTION);
        assertThat(clocks.standings(List.of(fresh()))).containsOnlyKeys(request.caseNumber());
    }

    @Test
    void locksTheCaseIntoThePolicyOfItsDay() {
        var organ = request.agencyId();
        policies.add(organ, promise("PROMISE_5", 5, day(3, 9), null), "administrator");
        policies.add(organ, promise("PROMISE_8", 8, day(3, 12), day(3, 20)), "administrator");
        assertThat(policies.on(organ, day(3, 8)).code()).isEqualTo("DEFAULT");
        assertThat(policies.on(organ, day(3, 11)).code()).isEqualTo("PROMISE_5");
        assertThat(policies.on(organ, day(3, 20)).code()).isEqualTo("PROMISE_8");
        assertThat(policies.on(organ, day(3, 21)).code()).isEqualTo("PROMISE_5");
        assertThat(policies.on(organ, LocalDate.of(2019, 5, 14)).code()).isEqualTo("LEGACY_2008");
        var later = cases.open(SampleCase.person(), "样板村征地批复及附图");
        assertThat(later.policy()).isEqualTo("PROMISE_5");
        assertThat(later.deadlines().targetDueOn()).isEqualTo("2026-03-16");
        assertThat(later.deadlines().statutoryDueOn()).isEqualTo("2026-04-07");
        assertThat(fresh().policy()).as("a case keeps its policy").isEqualTo("DEFAULT");
        assertThat(clocks.of(later).policy().targetDays()).isEqualTo(5);
        assertThatThrownBy(() -> policies.add(organ, promise("PROMISE_5", 6, day(3, 9), null), "administrator"))
                .isInstanceOfSatisfying(
                        DeadlineRefusedException.class,
                        refused -> assertThat(refused.field()).isEqualTo("code"));
        assertThatThrownBy(() -> policies.byCode(organ + 1, "PROMISE_5"))
                .as("another organ does not know it")
                .isInstanceOf(DeadlineRefusedException.class);
    }

    @Test
    void recalculatesInBatchesAndSaysWhatMoved() {
        var second = cases.open(SampleCase.person(), "样板村征地批复及附图");
        // 3 April becomes a holiday by an amending notice
        calendars.adopt(
                2026,
                "国办发明电〔2025〕7号",
                SampleNotice.of2026() + "2026-04-03,holiday,清明节\n",
                calendars.version(),
                "administrator");
        var run = recalculations.begin("2026年放假安排更新", "administrator");
        var first = recalculations.next(run, 1);
        assertThat(first.moved()).containsExactly(request.caseNumber());
        assertThat(first.more()).isTrue();
        assertThat(recalculations.latest().get(0).percent()).isEqualTo(50);
        assertThat(recalculations.next(run, 1).moved()).containsExactly(second.caseNumber());
        var last = recalculations.next(run, 1);
        assertThat(last.moved()).isEmpty();
        assertThat(last.more()).isFalse();
        assertThat(recalculations.latest().get(0)).satisfies(done -> {
            assertThat(done.percent()).isEqualTo(100);
            assertThat(done.doneCases()).isEqualTo(2);
            assertThat(done.movedCases()).isEqualTo(2);
        });
        assertThat(fresh().deadlines().statutoryDueOn()).isEqualTo("2026-04-08");
        var events = history.of(request.id());
        assertThat(events.get(events.size() - 1).detail()).isEqualTo("2026年放假安排更新：法定期限由2026-04-07改为2026-04-08");
        assertThat(history.isIntact(request.id())).isTrue();
    }

    private static DeadlinePolicy promise(String code, int days, LocalDate from, @Nullable LocalDate to) {
        return new DeadlinePolicy(
                code, "更短的承诺", Regime.REGULATION_2019, days, 20, 7, 15, RestDayReceipt.AS_IS, from, to);
    }

    private DisclosureRequest fresh() {
        return requests.byId(request.id());
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
