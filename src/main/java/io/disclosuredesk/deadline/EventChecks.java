package io.disclosuredesk.deadline;

import io.disclosuredesk.calendar.WorkingDayCalendar;
import io.disclosuredesk.deadline.ClockEvent.Corrected;
import io.disclosuredesk.deadline.ClockEvent.CorrectionRequested;
import io.disclosuredesk.deadline.ClockEvent.Delayed;
import io.disclosuredesk.deadline.ClockEvent.Extended;
import io.disclosuredesk.deadline.ClockEvent.FeeNoticed;
import io.disclosuredesk.deadline.ClockEvent.FeePaid;
import io.disclosuredesk.deadline.ClockEvent.Suspended;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refuses what cannot have happened, event by event, naming the one that is wrong. */
final class EventChecks {

    /** Nobody waits longer than this for anything in one case; a later year is a slip of the pen. */
    private static final int LONGEST_CASE_YEARS = 3;

    /** What the statute allows once, with the sentence that says so. */
    private static final Map<Class<? extends ClockEvent>, String> ONCE = Map.of(
            CorrectionRequested.class, "补正应当一次性告知，只能有一次（条例第三十条）。",
            Corrected.class, "收到补正只能有一次：补正应当一次性告知（条例第三十条）。",
            FeeNoticed.class, "收费通知只能有一次：一件申请只发一次收费通知。",
            FeePaid.class, "缴费完成只能有一次：一件申请只发一次收费通知。",
            Extended.class, "延长答复期限只能有一次（条例第三十三条第二款）。",
            Delayed.class, "确定延迟答复的期限只能有一次（条例第三十五条）。");

    private final LocalDate receivedOn;
    private final DeadlinePolicy policy;

    private EventChecks(LocalDate receivedOn, DeadlinePolicy policy) {
        this.receivedOn = receivedOn;
        this.policy = policy;
    }

    static void check(LocalDate receivedOn, DeadlinePolicy policy, List<ClockEvent> events) {
        if (receivedOn.isBefore(DeadlineClock.EARLIEST) || receivedOn.isAfter(DeadlineClock.LATEST)) {
            throw new DeadlineRefusedException(
                    "receivedOn", "收到日应在" + DeadlineClock.EARLIEST + "（条例首次施行）至" + DeadlineClock.LATEST + "之间，请核对年份。");
        }
        if (events.size() > DeadlineClock.MOST_EVENTS) {
            throw new DeadlineRefusedException(
                    "events", "一件申请最多" + DeadlineClock.MOST_EVENTS + "个事件，现有" + events.size() + "个。");
        }
        var checks = new EventChecks(receivedOn, policy);
        var seen = new HashSet<Class<?>>();
        for (var i = 0; i < events.size(); i++) {
            var event = events.get(i);
            var once = ONCE.get(event.getClass());
            if (!seen.add(event.getClass()) && once != null) {
                throw new DeadlineRefusedException("events[" + i + "].type", once);
            }
            checks.check("events[" + i + "].", event);
        }
        requireAnswerAfterNotice(events);
    }

    private void check(String at, ClockEvent event) {
        if (event instanceof Suspended suspended) {
            possible(at + "on", "发函日期", suspended.on());
            possible(at + "until", "收到意见或者期满的日期", suspended.until());
            if (suspended.until().isBefore(suspended.on())) {
                throw new DeadlineRefusedException(at + "until", "收到意见或者期满的日期不能早于发函日期" + suspended.on() + "。");
            }
        } else if (event instanceof Extended extended) {
            check(at, extended);
        } else if (event instanceof Delayed delayed) {
            possible(at + "on", "告知日期", delayed.on());
            possible(at + "until", "确定的答复日期", delayed.until());
            if (delayed.until().isBefore(delayed.on())) {
                throw new DeadlineRefusedException(at + "until", "确定的答复日期不能早于告知日期" + delayed.on() + "。");
            }
        } else if (event instanceof CorrectionRequested requested) {
            possible(at + "on", "补正告知日期", requested.on());
        } else if (event instanceof Corrected corrected) {
            possible(at + "on", "收到补正的日期", corrected.on());
        } else if (event instanceof FeeNoticed noticed) {
            possible(at + "on", "收费通知送达日期", noticed.on());
        } else if (event instanceof FeePaid paid) {
            possible(at + "on", "缴费日期", paid.on());
        }
    }

    private void check(String at, Extended extended) {
        if (extended.workdays() < 1 || extended.workdays() > policy.extensionMaxDays()) {
            throw new DeadlineRefusedException(
                    at + "workdays", "延长应为1至" + policy.extensionMaxDays() + "个工作日，现为" + extended.workdays() + "。");
        }
        var approved = extended.approvedOn();
        var noticed = extended.noticedOn();
        if (approved == null && noticed == null) {
            return;
        }
        if (approved == null || noticed == null) {
            throw new DeadlineRefusedException(
                    at + (approved == null ? "approvedOn" : "noticedOn"), "延期须经批准并告知申请人，批准日期和告知日期应当一并填写，或者都不填。");
        }
        possible(at + "approvedOn", "批准日期", approved);
        possible(at + "noticedOn", "告知日期", noticed);
        if (noticed.isBefore(approved)) {
            throw new DeadlineRefusedException(at + "noticedOn", "告知申请人不能早于批准延期的日期" + approved + "。");
        }
    }

    private void possible(String field, String name, @Nullable LocalDate day) {
        if (day == null) {
            throw new DeadlineRefusedException(field, "请填写" + name + "。");
        }
        if (day.isBefore(receivedOn)) {
            throw new DeadlineRefusedException(field, name + day + "早于收到日" + receivedOn + "，请核对。");
        }
        if (day.isAfter(receivedOn.plusYears(LONGEST_CASE_YEARS))) {
            throw new DeadlineRefusedException(
                    field, name + day + "距收到日" + receivedOn + "超过" + LONGEST_CASE_YEARS + "年，请核对年份。");
        }
    }

    private static void requireAnswerAfterNotice(List<ClockEvent> events) {
        for (var event : events) {
            for (var i = 0; i < events.size(); i++) {
                var other = events.get(i);
                if (event instanceof CorrectionRequested requested
                        && other instanceof Corrected corrected
                        && corrected.on().isBefore(requested.on())) {
                    throw new DeadlineRefusedException(
                            "events[" + i + "].on", "收到补正的日期不能早于补正告知日期" + requested.on() + "。");
                }
                if (event instanceof FeeNoticed noticed
                        && other instanceof FeePaid paid
                        && paid.on().isBefore(noticed.on())) {
                    throw new DeadlineRefusedException("events[" + i + "].on", "缴费日期不能早于收费通知送达日期" + noticed.on() + "。");
                }
            }
        }
    }

    static void refuseLate(DeadlineClock clock, WorkingDayCalendar calendar) {
        var counting = new Counting(clock, calendar);
        for (var i = 0; i < clock.events().size(); i++) {
            refuseLate(clock, counting, i);
        }
    }

    static void refuseLastIfLate(DeadlineClock clock, WorkingDayCalendar calendar) {
        refuseLate(clock, new Counting(clock, calendar), clock.events().size() - 1);
    }

    private static void refuseLate(DeadlineClock clock, Counting counting, int i) {
        var dates = counting.deadlines();
        var at = "events[" + i + "].";
        var event = clock.events().get(i);
        if (event instanceof CorrectionRequested requested && requested.on().isAfter(dates.correctionNoticeDueOn())) {
            throw new DeadlineRefusedException(
                    at + "on",
                    "补正应当自收到申请之日起" + clock.policy().correctionNoticeDays() + "个工作日内一次性告知，最后一日为"
                            + dates.correctionNoticeDueOn() + "（条例第三十条）。");
        }
        if (event instanceof Extended extended
                && extended.noticedOn() != null
                && !counting.lapsed(extended)
                && extended.noticedOn().isAfter(dates.statutoryDueOn())) {
            throw new DeadlineRefusedException(
                    at + "noticedOn", "延期的批准和告知都须在原期限届满日" + dates.statutoryDueOn() + "以前完成，逾期的延期不生效。");
        }
        if (event instanceof FeeNoticed noticed
                && !counting.lapsed(noticed)
                && noticed.on().isAfter(dates.finalDueOn())) {
            throw new DeadlineRefusedException(
                    at + "on", "收费通知应当在答复期限届满日" + dates.finalDueOn() + "以前送达申请人，逾期的不能再收费（国办函〔2020〕109号）。");
        }
        if (event instanceof Delayed delayed && !counting.lapsed(delayed)) {
            refuseUseless(at, delayed, clock, counting);
        }
    }

    private static void refuseUseless(String at, Delayed delayed, DeadlineClock clock, Counting counting) {
        var without = new DeadlineClock(
                        clock.receivedOn(),
                        clock.policy(),
                        clock.events().stream().filter(e -> e != delayed).toList())
                .deadlines(counting.calendar());
        if (delayed.on().isAfter(without.finalDueOn())) {
            throw new DeadlineRefusedException(at + "on", "延迟答复须在答复期限届满日" + without.finalDueOn() + "以前告知申请人（条例第三十五条）。");
        }
        if (!delayed.until().isAfter(without.finalDueOn())) {
            throw new DeadlineRefusedException(at + "until", "延迟答复的日期应当晚于现在的届满日" + without.finalDueOn() + "。");
        }
        if (!counting.calendar().isWorkingDay(delayed.until())) {
            throw new DeadlineRefusedException(at + "until", "延迟答复的日期应当定在工作日。");
        }
    }
}
