package io.disclosuredesk.metrics;

import io.disclosuredesk.calendar.WorkingDayCalendar;
import io.disclosuredesk.decision.DecisionFile;
import io.disclosuredesk.metrics.Lives.Life;
import io.disclosuredesk.request.CaseStage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Counts cases one by one from what was done to them, slowly and plainly, to hold the program's sums against. */
record Recount(List<Life> lives, WorkingDayCalendar calendar) {

    Recount only(FigureFilter filter) {
        return new Recount(
                lives.stream()
                        .filter(life -> filter.unit() == null || life.unit.equals(filter.unit()))
                        .filter(life -> filter.channel() == null || life.channel == filter.channel())
                        .toList(),
                calendar);
    }

    Recount only(Predicate<Life> condition) {
        return new Recount(lives.stream().filter(condition).toList(), calendar);
    }

    Recount receivedIn(YearMonth from, YearMonth to) {
        return only(life -> within(life.receivedOn, from, to));
    }

    Recount servedIn(YearMonth from, YearMonth to) {
        return only(life -> life.servedOn != null && within(life.servedOn, from, to));
    }

    /** Answered or withdrawn within. */
    Recount dealtWithIn(YearMonth from, YearMonth to) {
        return only(life -> {
            var day = life.dealtWithOn();
            return day != null && within(day, from, to);
        });
    }

    Recount open() {
        return only(life -> life.dealtWithOn() == null);
    }

    /** Received before {@code day} and neither answered nor withdrawn before it. */
    static boolean isOwedAt(Life life, LocalDate day) {
        var dealtWithOn = life.dealtWithOn();
        return life.receivedOn.isBefore(day) && (dealtWithOn == null || !dealtWithOn.isBefore(day));
    }

    long count() {
        return lives.size();
    }

    long count(Predicate<Life> condition) {
        return lives.stream().filter(condition).count();
    }

    List<Integer> usedDays() {
        return lives.stream().map(life -> (int) counted(life).count()).sorted().toList();
    }

    int daysOf(Life life) {
        return (int) counted(life).count();
    }

    /** Whether the stage held it on the morning of a counted day. */
    boolean isThrough(Life life, CaseStage stage) {
        return counted(life).anyMatch(day -> held(life, day.minusDays(1)) == stage);
    }

    /** The smallest value that the share of all does not exceed. */
    static int quantile(List<Integer> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.max(0, Math.ceil(share * sorted.size()) - 1));
    }

    Map<CaseStage, Long> daysByStage() {
        var days = new EnumMap<CaseStage, Long>(CaseStage.class);
        for (var life : lives) {
            counted(life).forEach(day -> days.merge(held(life, day.minusDays(1)), 1L, Long::sum));
        }
        return days;
    }

    static boolean isTargetLate(Life life) {
        return life.servedOn != null && !life.awaiting && life.servedOn.isAfter(life.targetDueOn);
    }

    static boolean isFinalLate(Life life) {
        return life.servedOn != null && !life.awaiting && life.servedOn.isAfter(life.finalDueOn);
    }

    static CaseStage held(Life life, LocalDate day) {
        var entry = life.stages.floorEntry(day);
        return entry == null ? CaseStage.REGISTRATION : entry.getValue();
    }

    /** 3.2 where something is given and something is not, otherwise the row that comes first in the table. */
    static ReportRow row(Life life) {
        if (life.withdrawnOn != null) {
            return ReportRow.OTHER_OTHER;
        }
        var rows = life.outcomes.stream()
                .map(outcome ->
                        ReportRow.ofKey(DecisionFile.table().rule(outcome).reportRow()))
                .sorted()
                .toList();
        if (rows.contains(ReportRow.GRANTED) && !rows.stream().allMatch(ReportRow.GRANTED::equals)) {
            return ReportRow.PARTIALLY_GRANTED;
        }
        return rows.get(0);
    }

    private Stream<LocalDate> counted(Life life) {
        var last = Objects.requireNonNull(life.waitsSince == null ? life.servedOn : life.waitsSince);
        return last.isAfter(life.countedFrom)
                ? life.countedFrom.plusDays(1).datesUntil(last.plusDays(1)).filter(calendar::isWorkingDay)
                : Stream.empty();
    }

    private static boolean within(LocalDate day, YearMonth from, YearMonth to) {
        return !day.isBefore(from.atDay(1)) && !day.isAfter(to.atEndOfMonth());
    }
}
