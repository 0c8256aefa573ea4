package io.disclosuredesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.disclosuredesk.calendar.PublishedCalendar;
import io.disclosuredesk.calendar.WorkingDayCalendar;
import io.disclosuredesk.deadline.ClockEvent.Corrected;
import io.disclosuredesk.deadline.ClockEvent.CorrectionRequested;
import io.disclosuredesk.deadline.ClockEvent.Delayed;
import io.disclosuredesk.deadline.ClockEvent.Extended;
import io.disclosuredesk.deadline.ClockEvent.FeePaid;
import io.disclosuredesk.deadline.ClockEvent.Suspended;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot have happened, and what happened too late; received 2026-03-02, statutory until 2026-03-30. */
class EventRefusalsTest {

    private static final WorkingDayCalendar CALENDAR = PublishedCalendar.load();
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void refusesTheImpossible(String field, String words, List<ClockEvent> events) {
        assertThatExceptionOfType(DeadlineRefusedException.class)
                .isThrownBy(() -> clock(events))
                .withMessageContaining(words)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    static Stream<Arguments> refusesTheImpossible() {
        return Stream.of(
                refusal("events[0].on", "缴费日期2026-03-01早于收到日2026-03-02", new FeePaid(day("2026-03-01"))),
                refusal("events[0].on", "收到补正的日期2026-03-01早于收到日", new Corrected(day("2026-03-01"))),
                refusal("events[0].on", "收到补正的日期2029-03-03距收到日2026-03-02超过3年", new Corrected(day("2029-03-03"))),
                refusal("events[0].on", "补正告知日期2026-03-01早于收到日", asked("2026-03-01")),
                refusal("events[1].on", "收到补正的日期不能早于补正告知日期2026-03-09", asked("2026-03-09"), answered("2026-03-08")),
                refusal("events[0].on", "收到补正的日期不能早于补正告知日期2026-03-09", answered("2026-03-08"), asked("2026-03-09")),
                refusal("events[1].type", "收到补正只能有一次", answered("2026-03-10"), answered("2026-03-11")),
                refusal(
                        "events[2].type",
                        "补正应当一次性告知",
                        asked("2026-03-04"),
                        answered("2026-03-10"),
                        asked("2026-03-11")),
                refusal("events[1].type", "缴费完成只能有一次", new FeePaid(RECEIVED), new FeePaid(RECEIVED)),
                refusal("events[1].type", "延长答复期限只能有一次", extended(5, null, null), extended(5, null, null)),
                refusal(
                        "events[1].type",
                        "延迟答复的期限只能有一次",
                        delayed("2026-03-20", "2026-04-20"),
                        delayed("2026-03-20", "2026-04-20")),
                refusal("events[0].on", "发函日期2026-03-01早于收到日", suspended("2026-03-01", "2026-03-09")),
                refusal("events[0].until", "不能早于发函日期2026-03-10", suspended("2026-03-10", "2026-03-09")),
                refusal("events[0].until", "收到意见或者期满的日期2029-03-03距收到日", suspended("2026-03-10", "2029-03-03")),
                refusal("events[0].on", "请填写发函日期", new Suspended(nothing(), RECEIVED, SuspensionCause.THIRD_PARTY)),
                refusal("events[0].workdays", "延长应为1至20个工作日，现为0", extended(0, null, null)),
                refusal("events[0].workdays", "延长应为1至20个工作日，现为21", extended(21, null, null)),
                refusal("events[0].workdays", "现为-5", extended(-5, null, null)),
                refusal("events[0].noticedOn", "不能早于批准延期的日期2026-03-20", extended(10, "2026-03-20", "2026-03-19")),
                refusal("events[0].noticedOn", "应当一并填写", extended(10, "2026-03-20", null)),
                refusal("events[0].approvedOn", "应当一并填写", extended(10, null, "2026-03-20")),
                refusal("events[0].approvedOn", "批准日期2026-03-01早于收到日", extended(10, "2026-03-01", "2026-03-20")),
                refusal("events[0].noticedOn", "告知日期2029-03-03距收到日", extended(10, "2026-03-20", "2029-03-03")),
                refusal("events[0].on", "告知日期2026-03-01早于收到日", delayed("2026-03-01", "2026-04-20")),
                refusal("events[0].until", "确定的答复日期2029-03-03距收到日", delayed("2026-03-20", "2029-03-03")),
                refusal("events[0].until", "确定的答复日期不能早于告知日期2026-03-20", delayed("2026-03-20", "2026-03-19")),
                refusal("events", "最多50个事件，现有51个", Collections.nCopies(51, suspended("2026-03-10", "2026-03-12"))),
                refusal("events", "现有10000个", Collections.nCopies(10_000, suspended("2026-03-10", "2026-03-12"))));
    }

    @ParameterizedTest
    @CsvSource({"1800-01-01", "2008-04-30", "2100-01-01", "9999-12-31", "-999999999-01-01", "+999999999-12-31"})
    void refusesAYearNobodyReckonsWith(LocalDate receivedOn) {
        assertThatExceptionOfType(DeadlineRefusedException.class)
                .isThrownBy(() -> ReplyDeadlines.of(receivedOn, DeadlinePolicy.DEFAULT, CALENDAR))
                .withMessage("收到日应在2008-05-01（条例首次施行）至2099-12-31之间，请核对年份。")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("receivedOn"));
        assertThatExceptionOfType(DeadlineRefusedException.class)
                .isThrownBy(() -> RemedyPeriod.SUIT_15D.after(receivedOn, CALENDAR))
                .withMessage("送达日期应在2008-05-01至2099-12-31之间，请核对年份。")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("servedOn"));
    }

    /** The bounds themselves are inside. */
    @Test
    void acceptsTheOutermost() {
        assertThatCode(() -> {
                    ReplyDeadlines.of(day("2008-05-01"), DeadlinePolicy.LEGACY_2008, CALENDAR);
                    ReplyDeadlines.of(day("2099-12-31"), DeadlinePolicy.DEFAULT, CALENDAR);
                    RemedyPeriod.SUIT_6M.after(day("2008-05-01"), CALENDAR);
                    RemedyPeriod.SUIT_6M.after(day("2099-12-31"), CALENDAR);
                    clock(Collections.nCopies(50, suspended("2026-03-10", "2026-03-12")));
                    clock(List.of(suspended("2026-03-10", "2026-03-10")));
                    clock(List.of(asked("2026-03-09"), answered("2026-03-09")));
                    clock(List.of(new FeePaid(RECEIVED), new Corrected(RECEIVED)));
                    clock(List.of(new Corrected(day("2029-03-02"))));
                    clock(List.of(delayed("2026-03-20", "2026-03-20")));
                    clock(List.of(extended(20, "2026-03-20", "2026-03-20")));
                    clock(List.of(extended(1, null, null)));
                })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void refusesWhatCameTooLate(String field, String words, List<ClockEvent> events) {
        var clock = clock(events);
        assertThatExceptionOfType(DeadlineRefusedException.class)
                .isThrownBy(() -> clock.refuseLateEvents(CALENDAR))
                .withMessageContaining(words)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    static Stream<Arguments> refusesWhatCameTooLate() {
        return Stream.of(
                refusal("events[0].on", "7个工作日内一次性告知，最后一日为2026-03-11", asked("2026-03-12")),
                refusal("events[0].noticedOn", "原期限届满日2026-03-30以前完成", extended(10, "2026-03-30", "2026-03-31")),
                refusal(
                        "events[1].noticedOn",
                        "届满日2026-04-15以前",
                        suspended("2026-03-10", "2026-03-25"),
                        extended(10, "2026-04-15", "2026-04-16")),
                refusal(
                        "events[1].noticedOn",
                        "届满日2026-04-20以前",
                        answered("2026-03-20"),
                        extended(10, "2026-04-20", "2026-04-21")),
                refusal("events[0].on", "届满日2026-03-30以前告知申请人", delayed("2026-03-31", "2026-04-20")),
                refusal("events[0].until", "应当晚于现在的届满日2026-03-30", delayed("2026-03-20", "2026-03-30")),
                refusal(
                        "events[1].until",
                        "应当晚于现在的届满日2026-04-14",
                        extended(10, "2026-03-20", "2026-03-20"),
                        delayed("2026-03-20", "2026-04-14")),
                refusal("events[0].until", "应当定在工作日", delayed("2026-03-20", "2026-04-05")));
    }

    @Test
    void acceptsTheLastMoment() {
        for (var events : List.<List<ClockEvent>>of(
                List.of(asked("2026-03-11")),
                List.of(extended(10, "2026-03-30", "2026-03-30")),
                List.of(extended(10, null, null)),
                List.of(suspended("2026-03-10", "2026-03-25"), extended(10, "2026-04-15", "2026-04-15")),
                List.of(delayed("2026-03-30", "2026-03-31")),
                List.of(extended(10, "2026-03-30", "2026-03-30"), delayed("2026-04-14", "2026-04-15")),
                // of a period that a correction has ended since: whether they were late is past
                List.of(extended(10, "2026-04-07", "2026-04-07"), answered("2026-04-08")),
                List.of(delayed("2026-04-07", "2026-04-08"), answered("2026-04-08")))) {
            assertThatCode(() -> clock(events).refuseLateEvents(CALENDAR))
                    .as(events.toString())
                    .doesNotThrowAnyException();
        }
    }

    /** A consultation that outlasts a delay is a fact; it cannot be refused because the delay is no longer one. */
    @Test
    void recordsWhatHappensThoughItOutgrowsAnEarlierDelay() {
        var delayed = clock(List.of(delayed("2026-03-20", "2026-04-10")));
        delayed.refuseLastIfLate(CALENDAR);
        var outgrown = delayed.with(suspended("2026-03-25", "2026-04-20"));
        assertThatCode(() -> outgrown.refuseLastIfLate(CALENDAR)).doesNotThrowAnyException();
        assertThat(outgrown.deadlines(CALENDAR).finalDueOn()).isEqualTo("2026-04-23");
        assertThatExceptionOfType(DeadlineRefusedException.class)
                .isThrownBy(() -> outgrown.refuseLateEvents(CALENDAR))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("events[0].until"));
        assertThatExceptionOfType(DeadlineRefusedException.class)
                .isThrownBy(() ->
                        outgrown.with(extended(5, "2026-04-23", "2026-04-24")).refuseLastIfLate(CALENDAR))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("events[2].noticedOn"));
    }

    @Test
    void addsAnEventWithoutTouchingTheClock() {
        var clock = clock(List.of(asked("2026-03-04")));
        var more = clock.with(answered("2026-03-20"));
        assertThat(clock.events()).containsExactly(asked("2026-03-04"));
        assertThat(more.events()).containsExactly(asked("2026-03-04"), answered("2026-03-20"));
        assertThat(more.deadlines(CALENDAR).statutoryDueOn()).isEqualTo("2026-04-20");
    }

    private static DeadlineClock clock(List<ClockEvent> events) {
        return new DeadlineClock(RECEIVED, DeadlinePolicy.DEFAULT, events);
    }

    private static Arguments refusal(String field, String words, ClockEvent... events) {
        return Arguments.of(field, words, List.of(events));
    }

    private static Arguments refusal(String field, String words, List<? extends ClockEvent> events) {
        return Arguments.of(field, words, events);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** What an empty field of a form or of JSON becomes. */
    @SuppressWarnings("NullAway")
    private static LocalDate nothing() {
        return null;
    }

    private static CorrectionRequested asked(String on) {
        return new CorrectionRequested(day(on));
    }

    private static Corrected answered(String on) {
        return new Corrected(day(on));
    }

    private static Suspended suspended(String on, String until) {
        return new Suspended(day(on), day(until), SuspensionCause.THIRD_PARTY);
    }

    private static Extended extended(int workdays, @Nullable String approvedOn, @Nullable String noticedOn) {
        return new Extended(
                workdays, approvedOn == null ? null : day(approvedOn), noticedOn == null ? null : day(noticedOn));
    }

    private static Delayed delayed(String on, String until) {
        return new Delayed(day(on), day(until));
    }
}
