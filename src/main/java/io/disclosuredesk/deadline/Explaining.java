package io.disclosuredesk.deadline;

import io.disclosuredesk.calendar.CalendarDay;
import io.disclosuredesk.calendar.DayKind;
import io.disclosuredesk.deadline.ClockEvent.Corrected;
import io.disclosuredesk.deadline.ClockEvent.CorrectionRequested;
import io.disclosuredesk.deadline.ClockEvent.Delayed;
import io.disclosuredesk.deadline.ClockEvent.Extended;
import io.disclosuredesk.deadline.ClockEvent.FeeNoticed;
import io.disclosuredesk.deadline.ClockEvent.FeePaid;
import io.disclosuredesk.deadline.ClockEvent.Suspended;
import io.disclosuredesk.deadline.Explanation.Day;
import io.disclosuredesk.deadline.Explanation.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts the count into words: a reason for every day, and what falls on it. */
final class Explaining {

    private final Counting counting;
    private final DeadlineClock clock;
    private final ReplyDeadlines dates;
    private final Channel channel;

    Explaining(Counting counting, Channel channel) {
        this.counting = counting;
        this.clock = counting.clock();
        this.dates = counting.deadlines();
        this.channel = channel;
    }

    Explanation explanation() {
        var rules = new RulesApplied(counting, dates, channel);
        return new Explanation(dates, clock.policy(), days(), rules.rules(), rules.warnings());
    }

    private List<Day> days() {
        var marks = marks();
        var last = Stream.of(dates.finalDueOn(), dates.targetDueOn(), dates.correctionNoticeDueOn())
                .max(LocalDate::compareTo)
                .orElseThrow();
        var days = new ArrayList<Day>();
        var count = 0;
        for (var date = clock.receivedOn(); !date.isAfter(last); date = date.plusDays(1)) {
            var day = counting.calendar().day(date);
            var kind = kind(day);
            if (kind == Kind.COUNTED || kind == Kind.MAKE_UP) {
                count++;
            }
            var onIt = marks.getOrDefault(date, List.of());
            days.add(new Day(date, kind, count, because(day, kind, count), List.copyOf(onIt), day.provisional()));
        }
        return List.copyOf(days);
    }

    private Kind kind(CalendarDay day) {
        if (!day.date().isAfter(counting.countedFrom()) || isAwaiting(day.date())) {
            return Kind.NOT_COUNTED;
        }
        return switch (day.kind()) {
            case REST -> Kind.REST;
            case HOLIDAY -> Kind.HOLIDAY;
            case WORKDAY, MAKE_UP ->
                counting.suspensionOn(day.date()).isPresent()
                        ? Kind.SUSPENDED
                        : day.kind() == DayKind.MAKE_UP ? Kind.MAKE_UP : Kind.COUNTED;
        };
    }

    private boolean isAwaiting(LocalDate date) {
        return counting.stillSince().filter(date::isAfter).isPresent();
    }

    private String because(CalendarDay day, Kind kind, int count) {
        return switch (kind) {
            case COUNTED -> "第" + count + "个工作日" + (day.provisional() ? "（" + day.source() + "，暂定）" : "");
            case MAKE_UP -> day.occasion() + "调休上班，按工作日计，第" + count + "个工作日（" + day.source() + "）";
            case REST -> "休息日，不计入（按工作日计算）";
            case HOLIDAY -> day.occasion() + "放假，不计入（" + day.source() + "）";
            case SUSPENDED ->
                counting.suspensionOn(day.date())
                        .map(Suspended::cause)
                        .map(cause -> cause.label() + "期间，不计入（" + cause.article() + "）")
                        .orElseThrow();
            case NOT_COUNTED -> notCounted(day.date());
        };
    }

    private String notCounted(LocalDate date) {
        if (isAwaiting(date)) {
            return counting.openCorrection()
                            .map(CorrectionRequested::on)
                            .filter(date::isAfter)
                            .isPresent()
                    ? "等待申请人补正，不计入（" + clock.policy().regime().correctionArticle() + "）"
                    : "等待申请人缴纳信息处理费，不计入（国办函〔2020〕109号）";
        }
        if (date.equals(dates.countedFrom())) {
            return countedFromWords() + "当日不计入，自下一日起计算（民法典第二百零一条）";
        }
        if (dates.countedFrom().equals(counting.deemedReceivedOn())) {
            return "休息日到达，视为下一个工作日收到（本机关期限策略）";
        }
        return restartedBy() + "，此前的日子不再计入";
    }

    private String countedFromWords() {
        if (dates.countedFrom().equals(counting.deemedReceivedOn())) {
            return "收到申请之日，";
        }
        return isFeePayment() ? "缴费完成之日，" : "收到补正之日，";
    }

    private boolean isFeePayment() {
        return counting.all(FeePaid.class).anyMatch(paid -> paid.on().equals(dates.countedFrom()));
    }

    private String restartedBy() {
        return isFeePayment()
                ? "答复期限自缴费完成次日起重新计算（国办函〔2020〕109号）"
                : "答复期限自收到补正的申请之日起计算（" + clock.policy().regime().correctionArticle() + "）";
    }

    private Map<LocalDate, List<String>> marks() {
        var marks = new TreeMap<LocalDate, List<String>>();
        mark(marks, dates.receivedOn(), "收到申请");
        counting.all(CorrectionRequested.class).forEach(e -> mark(marks, e.on(), "补正告知"));
        counting.all(Corrected.class).forEach(e -> mark(marks, e.on(), "收到补正"));
        counting.all(FeeNoticed.class).forEach(e -> mark(marks, e.on(), "收费通知送达"));
        counting.all(FeePaid.class).forEach(e -> mark(marks, e.on(), "缴费完成"));
        counting.suspensions().forEach(e -> {
            mark(marks, e.on(), "发出" + e.cause().label() + "函");
            mark(marks, e.until(), e.cause().label() + "结束");
        });
        counting.all(Extended.class).forEach(e -> {
            if (e.noticedOn() != null) {
                mark(marks, e.noticedOn(), "告知延期");
            }
        });
        counting.all(Delayed.class).forEach(e -> mark(marks, e.on(), "告知延迟答复"));
        mark(marks, dates.correctionNoticeDueOn(), "补正告知最后一日");
        if (!dates.isAwaiting()) {
            mark(marks, dates.targetDueOn(), "承诺答复最后一日");
            mark(marks, dates.statutoryDueOn(), "法定期限最后一日");
            if (dates.isExtended()) {
                mark(marks, dates.finalDueOn(), counting.delay().isPresent() ? "延迟答复最后一日" : "延期后最后一日");
            }
        }
        return marks;
    }

    private static void mark(Map<LocalDate, List<String>> marks, LocalDate date, String words) {
        marks.computeIfAbsent(date, d -> new ArrayList<>()).add(words);
    }
}
