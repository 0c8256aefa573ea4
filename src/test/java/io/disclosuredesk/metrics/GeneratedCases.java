package io.disclosuredesk.metrics;

import io.disclosuredesk.calendar.WorkingDayCalendar;
import io.disclosuredesk.deadline.Awaited;
import io.disclosuredesk.deadline.Channel;
import io.disclosuredesk.decision.DecisionFile;
import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.request.ApplicantType;
import io.disclosuredesk.request.CaseStage;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Made-up cases of realistic shapes: twenty units, more requests each year, most answered in two to three weeks, a few late. */
final class GeneratedCases {

    private static final List<CaseStage> STAGES = List.of(
            CaseStage.REGISTRATION,
            CaseStage.REVIEW,
            CaseStage.CONFIDENTIALITY,
            CaseStage.DRAFT,
            CaseStage.LEGAL,
            CaseStage.APPROVAL,
            CaseStage.DELIVERY);
    /** Mean working days in each. */
    private static final double[] MEAN = {1.2, 5.5, 1.3, 2.2, 1.0, 1.6, 0.4};

    private final Random random;
    private final long agencyId;
    private final WorkingDayCalendar calendar;
    private final Map<LocalDate, LocalDate[]> after = new HashMap<>();

    GeneratedCases(long seed, long agencyId, WorkingDayCalendar calendar) {
        this.random = new Random(seed);
        this.agencyId = agencyId;
        this.calendar = calendar;
    }

    /** So many cases received in {@code [from, to]}; those whose reply would come after {@code to} are open. */
    Stream<CaseFact> between(LocalDate from, LocalDate to, int cases) {
        var days = (int) (to.toEpochDay() - from.toEpochDay());
        return Stream.iterate(0, i -> i + 1).limit(cases).map(i -> {
            // in the order of their receipt, more in later years
            var share = Math.sqrt((i + random.nextDouble()) / cases);
            return one(i, workingDay(from.plusDays((long) (share * days))), to);
        });
    }

    private CaseFact one(int number, LocalDate receivedOn, LocalDate today) {
        var unit = skewed(20);
        var days = new EnumMap<CaseStage, Integer>(CaseStage.class);
        var used = 0;
        for (var i = 0; i < STAGES.size(); i++) {
            // some units search longer
            var mean = MEAN[i] * (STAGES.get(i) == CaseStage.REVIEW && unit % 7 == 3 ? 1.8 : 1);
            var spent = (int) Math.round(-mean * Math.log(1 - random.nextDouble()));
            if (spent > 0) {
                days.put(STAGES.get(i), spent);
                used += spent;
            }
        }
        used = Math.max(used, 1);
        var dates = after(receivedOn);
        var servedOn = used < dates.length ? dates[used] : calendar.lastDayOf(receivedOn, used);
        var done = !servedOn.isAfter(today);
        return new CaseFact(
                agencyId,
                null,
                "YZ-%d-%07d".formatted(receivedOn.getYear(), number),
                "第" + (unit + 1) + "示范科",
                skewed(Channel.values()),
                skewed(ApplicantType.values()),
                "handler" + (unit * 3 + random.nextInt(3)),
                receivedOn,
                done ? CaseStage.ARCHIVED : stage(days, receivedOn, today),
                Awaited.NOTHING,
                dates[15],
                dates[20],
                done ? result(servedOn, dates, days, used) : null);
    }

    private CaseFact.Result result(LocalDate servedOn, LocalDate[] dates, Map<CaseStage, Integer> days, int used) {
        var outcome = skewed(Outcome.values());
        return new CaseFact.Result(
                servedOn,
                ReportRow.ofKey(DecisionFile.table().rule(outcome).reportRow()),
                List.of(outcome),
                used,
                servedOn.isAfter(dates[15]) ? at(days, 15) : null,
                servedOn.isAfter(dates[20]) ? at(days, 20) : null,
                days);
    }

    private CaseStage stage(Map<CaseStage, Integer> days, LocalDate receivedOn, LocalDate today) {
        return CaseStage.valueOf(at(days, calendar.workingDaysBetween(receivedOn, today)));
    }

    private static String at(Map<CaseStage, Integer> days, int day) {
        var sum = 0;
        for (var stage : STAGES) {
            sum += days.getOrDefault(stage, 0);
            if (sum > day) {
                return stage.name();
            }
        }
        return CaseStage.DELIVERY.name();
    }

    /** The working days after a day, by their number. */
    private LocalDate[] after(LocalDate day) {
        return after.computeIfAbsent(day, key -> {
            var dates = new LocalDate[61];
            dates[0] = key;
            for (var i = 1; i < dates.length; i++) {
                dates[i] = calendar.nextWorkingDay(dates[i - 1]);
            }
            return dates;
        });
    }

    private LocalDate workingDay(LocalDate day) {
        return calendar.isWorkingDay(day) ? day : calendar.nextWorkingDay(day);
    }

    private <T> T skewed(T[] of) {
        return of[skewed(of.length)];
    }

    private int skewed(int of) {
        return (int) (of * random.nextDouble() * random.nextDouble());
    }
}
