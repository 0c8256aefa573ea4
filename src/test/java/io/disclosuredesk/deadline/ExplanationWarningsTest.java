package io.disclosuredesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.calendar.PublishedCalendar;
import io.disclosuredesk.calendar.WorkingDayCalendar;
import io.disclosuredesk.deadline.ClockEvent.Corrected;
import io.disclosuredesk.deadline.ClockEvent.CorrectionRequested;
import io.disclosuredesk.deadline.ClockEvent.Delayed;
import io.disclosuredesk.deadline.ClockEvent.Extended;
import io.disclosuredesk.deadline.ClockEvent.FeePaid;
import io.disclosuredesk.deadline.ClockEvent.Suspended;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes the reader pause; and that nothing does where all is well. */
class ExplanationWarningsTest {

    private static final WorkingDayCalendar CALENDAR = PublishedCalendar.load();
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 3, 7);

    /** The last day is 2026-03-30; a letter of the twenty-ninth, a Sunday, still stops the last day. */
    @ParameterizedTest(name = "{0}发函：{1}")
    @CsvSource({"2026-03-29, false", "2026-03-30, true", "2026-03-31, true"})
    void aLetterOnTheLastDayStopsNothing(LocalDate on, boolean late) {
        var explanation = explain(MONDAY, new Suspended(on, LocalDate.of(2026, 4, 10), SuspensionCause.OTHER_AGENCY));
        assertThat(explanation.warnings())
                .isEqualTo(late ? List.of(on + "发出征求其他机关意见函时，期限的最后一日已到（发函当日仍计入），没有可以停计的日子。") : List.of());
        assertThat(explanation.deadlines().finalDueOn()).isEqualTo(late ? "2026-03-30" : "2026-04-13");
    }

    @Test
    void aLetterOnTheStatutoryDayStillStopsAnExtension() {
        var explanation = explain(
                MONDAY,
                new Extended(10, null, null),
                new Suspended(LocalDate.of(2026, 3, 30), LocalDate.of(2026, 4, 3), SuspensionCause.CONSULTATION));
        assertThat(explanation.warnings()).isEmpty();
        assertThat(explanation.deadlines().finalDueOn()).isEqualTo("2026-04-20");
    }

    @ParameterizedTest(name = "{0}告知延期，3月20日收到补正：{1}")
    @CsvSource({"2026-03-18, false, 2026-04-20", "2026-03-20, false, 2026-04-20", "2026-03-21, true, 2026-05-07"})
    void anExtensionEndsWithItsPeriod(LocalDate noticedOn, boolean stands, LocalDate finalDueOn) {
        var explanation = explain(
                MONDAY,
                new Extended(10, noticedOn, noticedOn),
                new CorrectionRequested(LocalDate.of(2026, 3, 9)),
                new Corrected(LocalDate.of(2026, 3, 20)));
        assertThat(explanation.deadlines().finalDueOn()).isEqualTo(finalDueOn);
        assertThat(explanation.warnings()).isEqualTo(stands ? List.of() : List.of("延期所属的答复期限已因重新计算而作废，延期不再计入。"));
        assertThat(explanation.rules().stream().anyMatch(rule -> rule.text().startsWith("延长")))
                .isEqualTo(stands);
    }

    @Test
    void aPaymentEndsAnExtensionAndADelay() {
        var explanation = explain(
                MONDAY,
                new Extended(10, MONDAY, MONDAY),
                new Delayed(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 5, 29)),
                new FeePaid(LocalDate.of(2026, 3, 20)));
        assertThat(explanation.warnings()).containsExactly("延期所属的答复期限已因重新计算而作废，延期不再计入。", "延迟答复所属的答复期限已因重新计算而作废，不再计入。");
        assertThat(explanation.deadlines().finalDueOn()).isEqualTo("2026-04-20");
        assertThat(explanation.deadlines().isExtended()).isFalse();
    }

    /** Under both readings alike: received and corrected within one holiday, the extension told before the correction. */
    @Test
    void aRestDayRevivesNoExtension() {
        var holiday = LocalDate.of(2026, 10, 1);
        var events = List.<ClockEvent>of(new Extended(20, holiday, holiday), new Corrected(holiday.plusDays(2)));
        var next = new DeadlineClock(holiday, policy(RestDayReceipt.NEXT_WORKDAY), events).deadlines(CALENDAR);
        assertThat(next.finalDueOn()).isEqualTo(next.statutoryDueOn()).isEqualTo("2026-11-04");
    }

    @Test
    void saysWhenARecordedEventIsLateByTheCalendarOfToday() {
        var extended = explain(MONDAY, new Extended(10, LocalDate.of(2026, 3, 30), LocalDate.of(2026, 3, 31)));
        assertThat(extended.warnings())
                .containsExactly("延期于2026-03-31告知，晚于按现行日历计算的原届满日2026-03-30；告知时原期限已经届满的，延期不生效，应以原届满日为准。");
        assertThat(explain(MONDAY, new Extended(10, MONDAY, LocalDate.of(2026, 3, 30)))
                        .warnings())
                .isEmpty();
        var delayed = explain(MONDAY, new Delayed(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 5, 29)));
        assertThat(delayed.warnings())
                .containsExactly("延迟答复于2026-03-31告知，晚于按现行日历计算的届满日2026-03-30；告知时期限已经届满的，不生效，应以该届满日为准。");
        assertThat(explain(MONDAY, new Delayed(LocalDate.of(2026, 3, 30), LocalDate.of(2026, 5, 29)))
                        .warnings())
                .isEmpty();
    }

    @Test
    void aCorrectionAskedForTooLate() {
        assertThat(explain(MONDAY, new CorrectionRequested(LocalDate.of(2026, 3, 12)))
                        .warnings())
                .containsExactly("补正告知晚于第7个工作日。");
        assertThat(explain(MONDAY, new CorrectionRequested(LocalDate.of(2026, 3, 11)))
                        .warnings())
                .isEmpty();
    }

    @Test
    void theOldRegimeForANewRequestIsOnlyAComparison() {
        var legacy = new DeadlineClock(MONDAY, DeadlinePolicy.LEGACY_2008, List.of()).explain(CALENDAR, Channel.ONLINE);
        assertThat(legacy.warnings())
                .containsExactly(
                        "“2008年条例（15个工作日）”不适用于2026-03-02收到的申请，以下只供比较；依法应适用2019年修订的条例，没有其他事件时法定期限最后一日为2026-03-30。");
        var old = new DeadlineClock(LocalDate.of(2016, 12, 27), DeadlinePolicy.DEFAULT, List.of())
                .explain(CALENDAR, Channel.ONLINE);
        assertThat(old.warnings()).singleElement().asString().contains("依法应适用2008年条例，没有其他事件时法定期限最后一日为2017-01-18。");
    }

    @ParameterizedTest(name = "{0}收到，暂定：{1}")
    @CsvSource({"2026-11-30, false", "2026-12-01, true", "2027-01-04, true"})
    void datesBeyondThePublishedYearsAreProvisional(LocalDate receivedOn, boolean provisional) {
        var explanation = explain(receivedOn);
        assertThat(explanation.deadlines().provisional()).isEqualTo(provisional);
        assertThat(explanation.warnings())
                .isEqualTo(provisional ? List.of("暂定：期限跨入尚未公布放假安排的年份，国务院办公厅发布通知后将重新计算。") : List.of());
        assertThat(explanation.days())
                .allSatisfy(day ->
                        assertThat(day.provisional()).isEqualTo(day.date().isAfter(LocalDate.of(2026, 12, 28))));
        explanation.days().stream()
                .filter(day -> day.kind() == Explanation.Kind.COUNTED)
                .forEach(day -> assertThat(day.because().endsWith("（星期制度（2027年放假通知尚未发布），暂定）"))
                        .isEqualTo(day.provisional()));
    }

    @Test
    void tellsTheOtherReadingOfARestDay() {
        var asIs = explain(SATURDAY);
        assertThat(asIs.warnings()).containsExactly("收到日是休息日。本结果按“到达当日为收到日”计算，较为稳妥；另有观点认为应视为下一个工作日收到。");
        assertThat(asIs.deadlines().dayOne()).isEqualTo("2026-03-09");
        var next = new DeadlineClock(SATURDAY, policy(RestDayReceipt.NEXT_WORKDAY), List.of())
                .explain(CALENDAR, Channel.EMAIL);
        assertThat(next.warnings()).containsExactly("收到日是休息日。本结果按“视为下一个工作日收到”计算；另有观点认为以到达当日为收到日，届满可能早一个工作日。");
        assertThat(next.rules().get(0).text()).isEqualTo("电子邮件的申请，以与申请人确认之日为收到日：2026-03-07。");
        assertThat(next.rules().get(1)).isEqualTo(new Explanation.Rule("休息日到达的，视为下一个工作日2026-03-09收到。", "本机关期限策略“口径”"));
        assertThat(next.days().get(0).because()).isEqualTo("休息日到达，视为下一个工作日收到（本机关期限策略）");
        assertThat(next.days().get(2).because()).isEqualTo("收到申请之日，当日不计入，自下一日起计算（民法典第二百零一条）");
        assertThat(next.deadlines().dayOne()).isEqualTo("2026-03-10");
    }

    private static DeadlinePolicy policy(RestDayReceipt reading) {
        return new DeadlinePolicy(
                "READING", "口径", Regime.REGULATION_2019, 15, 20, 7, 15, reading, LocalDate.of(2019, 5, 15), null);
    }

    private static Explanation explain(LocalDate receivedOn, ClockEvent... events) {
        return new DeadlineClock(receivedOn, DeadlinePolicy.DEFAULT, List.of(events))
                .explain(CALENDAR, Channel.COUNTER);
    }
}
