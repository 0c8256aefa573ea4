package io.disclosuredesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.calendar.DayKind;
import io.disclosuredesk.calendar.PublishedCalendar;
import io.disclosuredesk.calendar.WorkingDayCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of the law sheet, every row of deadline-examples.csv, each with its reasoning. */
class DeadlineExamplesTest {

    private static final WorkingDayCalendar CALENDAR = PublishedCalendar.load();
    private static final List<String> WEEK = List.of("周一", "周二", "周三", "周四", "周五", "周六", "周日");
    private static final Map<String, RemedyPeriod> REMEDIES =
            Map.of("F01", RemedyPeriod.RECONSIDERATION_60D, "F03", RemedyPeriod.SUIT_15D, "F04", RemedyPeriod.SUIT_6M);

    @ParameterizedTest(name = "{0}")
    @MethodSource("replies")
    void reckonsAReply(DeadlineExample example) {
        var clock = example.clock();
        clock.refuseLateEvents(CALENDAR);
        var explanation = clock.explain(CALENDAR, Channel.COUNTER);
        var dates = explanation.deadlines();
        assertThat(dates).isEqualTo(clock.deadlines(CALENDAR));
        assertThat(dates.dayOne()).as(example.reasoning("第1日")).isEqualTo(example.date("day1"));
        assertThat(dates.correctionNoticeDueOn())
                .as(example.reasoning("一次性告知补正"))
                .isEqualTo(example.date("correction_notice_due_7wd"));
        assertThat(dates.targetDueOn()).as(example.reasoning("15日目标")).isEqualTo(example.date("target15_due"));
        assertThat(dates.statutoryDueOn()).as(example.reasoning("法定届满")).isEqualTo(example.date("base_due"));
        assertThat(dates.finalDueOn()).as(example.reasoning("最终届满")).isEqualTo(example.date("final_due"));
        assertThat(dates.isExtended()).as(example.reasoning("延长")).isEqualTo(example.has("extension_workdays"));
        assertThat(dates.provisional())
                .as(example.reasoning("暂定"))
                .isEqualTo(example.cell("status").startsWith("PROVISIONAL"));
        assertThat(clock.policy().statutoryDays()).isEqualTo(example.number("base_workdays"));
    }

    /** A suspension that begins on the last day has days, but none that the period could still lose: row D08. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("replies")
    void leavesOutSuspendedWorkingDaysOnce(DeadlineExample example) {
        var suspensions = example.suspensions();
        var inThem = example.date("receipt_date")
                .datesUntil(example.date("receipt_date").plusMonths(6))
                .filter(day -> suspensions.stream().anyMatch(suspension -> suspension.covers(day)))
                .filter(CALENDAR::isWorkingDay)
                .toList();
        assertThat(inThem).as(example.reasoning("停计的工作日")).hasSize(example.number("suspended_workdays"));
        var explanation = example.clock().explain(CALENDAR, Channel.COUNTER);
        var suspended = explanation.days().stream()
                .filter(day -> day.kind() == Explanation.Kind.SUSPENDED)
                .map(Explanation.Day::date);
        if (example.id().equals("D08")) {
            assertThat(suspended).as(example.reasoning("发函过晚")).isEmpty();
            assertThat(explanation.warnings()).singleElement().asString().startsWith("2026-06-30发出征求第三方意见函时，期限的最后一日已到");
        } else {
            assertThat(suspended).as(example.reasoning("停计的工作日")).isEqualTo(inThem);
            assertThat(explanation.warnings()).noneMatch(warning -> warning.contains("停计"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("remedies")
    void reckonsARemedy(DeadlineExample example) {
        var remedy = Objects.requireNonNull(REMEDIES.get(example.id()));
        var deadline = remedy.after(example.date("receipt_date"), CALENDAR);
        assertThat(deadline.lastDay()).as(example.reasoning("日历届满")).isEqualTo(example.date("base_due"));
        assertThat(deadline.rolledTo()).as(example.reasoning("顺延届满")).isEqualTo(example.date("final_due"));
        assertThat(deadline)
                .isEqualTo(new RemedyDeadline(
                        remedy, example.date("receipt_date"), deadline.lastDay(), deadline.rolledTo(), false));
    }

    /** The fee notice of the first of July, as row E01 has it in words. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("unpaidFees")
    void givesUpAnUnpaidRequest(DeadlineExample example) {
        assertThat(AnswerPeriod.FEE_PAYMENT.lastDay(LocalDate.of(2026, 7, 1), CALENDAR))
                .as(example.reasoning("缴费截止"))
                .isEqualTo(example.date("final_due"));
    }

    /** D02: signed for on the twelfth, silent for fifteen working days; the suspension ends with them. */
    @Test
    void endsTheSuspensionWithTheThirdPartysSilence() {
        var example = row("D02");
        var silentUntil = example.suspensions().get(0).until();
        assertThat(example.cell("scenario")).contains("3/12签收", silentUntil.toString());
        for (var period : List.of(AnswerPeriod.THIRD_PARTY_OPINION, AnswerPeriod.JOINT_AGENCY_OPINION)) {
            assertThat(period.lastDay(LocalDate.of(2026, 3, 12), CALENDAR))
                    .as(example.reasoning("第三方期限届满"))
                    .isEqualTo(silentUntil);
        }
    }

    /** G03, a mail on a Sunday: the reading of the organ, and the one that the court took, a working day later. */
    @Test
    void knowsBothReadingsOfARestDay() {
        var example = row("G03");
        var sunday = example.date("receipt_date");
        assertThat(example.cell("receipt_day")).endsWith("(休)");
        var asIs = ReplyDeadlines.of(sunday, DeadlinePolicy.LEGACY_2008, CALENDAR);
        assertThat(asIs.finalDueOn()).as(example.reasoning("口径a")).isEqualTo("2017-07-07");
        var next = ReplyDeadlines.of(sunday, readingOfTheCourt(), CALENDAR);
        assertThat(next.receivedOn()).isEqualTo("2017-06-18");
        assertThat(next.countedFrom()).isEqualTo("2017-06-19");
        assertThat(next.dayOne()).isEqualTo("2017-06-20");
        assertThat(next.finalDueOn()).as("口径b晚1个工作日").isEqualTo("2017-07-10");
        assertThat(next.originalStatutoryDueOn()).isEqualTo("2017-07-10");
    }

    private static DeadlinePolicy readingOfTheCourt() {
        var legacy = DeadlinePolicy.LEGACY_2008;
        return new DeadlinePolicy(
                "NEXT",
                "口径b",
                legacy.regime(),
                15,
                15,
                7,
                15,
                RestDayReceipt.NEXT_WORKDAY,
                legacy.validFrom(),
                legacy.validTo());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void namesTheDaysAsTheCalendarDoes(DeadlineExample example) {
        assertThat(example.cell("receipt_day")).isEqualTo(inWords(example.date("receipt_date"), true));
        assertThat(example.cell("final_day")).isEqualTo(inWords(example.date("final_due"), false));
    }

    private static String inWords(LocalDate date, boolean withKind) {
        var kind = CALENDAR.day(date).kind();
        var remark = kind == DayKind.MAKE_UP ? "(调休上班)" : kind.isWorking() ? "" : "(休)";
        return date + " " + WEEK.get(date.getDayOfWeek().getValue() - 1) + (withKind ? remark : "");
    }

    @Test
    void leavesNoRowOut() {
        assertThat(all()).hasSize(27).extracting(DeadlineExample::id).doesNotHaveDuplicates();
        assertThat(Stream.of(replies(), remedies(), unpaidFees()).flatMap(rows -> rows))
                .containsExactlyInAnyOrderElementsOf(all());
        assertThat(replies()).hasSize(23);
        assertThat(remedies()).extracting(DeadlineExample::id).containsExactlyInAnyOrderElementsOf(REMEDIES.keySet());
    }

    static List<DeadlineExample> all() {
        return DeadlineExample.all();
    }

    static Stream<DeadlineExample> replies() {
        return all().stream().filter(example -> example.has("day1"));
    }

    static Stream<DeadlineExample> remedies() {
        return all().stream().filter(example -> example.cell("category").equals("救济期限"));
    }

    static Stream<DeadlineExample> unpaidFees() {
        return all().stream().filter(example -> example.id().equals("E02"));
    }

    private static DeadlineExample row(String id) {
        return all().stream()
                .filter(example -> example.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
