package io.disclosuredesk.metrics;

import io.disclosuredesk.request.CaseStage;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What came and went within the period: all from the sums, so that it takes the same time however many cases there are. */
@Component
class FlowFigures {

    private final Cells cells;

    FlowFigures(Cells cells) {
        this.cells = cells;
    }

    /**
     * How long replies took.
     *
     * @param replies how many were served
     * @param median counted days, nearest rank
     * @param p90 counted days, nearest rank
     * @param within15 how many took at most 15 counted days
     * @param within20 how many took at most 20 counted days
     */
    record Speed(long replies, int median, int p90, long within15, long within20) {

        static Speed of(Histogram histogram) {
            return new Speed(
                    histogram.total(), histogram.median(), histogram.p90(), histogram.within(15), histogram.within(20));
        }

        /** In percent with one digit; null for none. */
        public String percentWithin15() {
            return percent(within15, replies);
        }

        public String percentWithin20() {
            return percent(within20, replies);
        }
    }

    /** A speed of one of several. */
    record Part(String key, Speed speed, long targetLate, long finalLate) {}

    /** Where the time goes. */
    record StagePart(CaseStage stage, long cases, int median, int p90, long days, long finalLate, String share) {}

    record Month(YearMonth month, long received, long replies, int median, long targetLate, long finalLate) {}

    /** Everything that flows. */
    record Flow(
            long received,
            Speed speed,
            long targetLate,
            long finalLate,
            List<StagePart> stages,
            List<Part> units,
            List<Part> rows,
            List<Part> handlers,
            Map<String, Long> channels,
            List<Month> months) {}

    /** The figures of the period; what several of them are made of is read once. */
    @Transactional(readOnly = true)
    public Flow of(FigureFilter filter) {
        var received = cells.read(filter.question(Measure.RECEIVED));
        var replies = cells.read(filter.question(Measure.REPLY));
        var target = cells.read(filter.question(Measure.TARGET_LATE));
        var red = cells.read(filter.question(Measure.FINAL_LATE));
        return new Flow(
                Cells.all(received).total(),
                Speed.of(Cells.all(replies)),
                Cells.all(target).total(),
                Cells.all(red).total(),
                stages(filter, red),
                units(filter),
                rows(filter),
                handlers(filter),
                totals(cells.by(Cells.Found::channel, filter.eachChannel(Measure.RECEIVED))),
                months(filter, received, replies, target, red));
    }

    private List<StagePart> stages(FigureFilter filter, List<Cells.Found> red) {
        var stages = cells.by(Cells.Found::key, filter.question(Measure.STAGE));
        var late = totals(Cells.by(Cells.Found::key, red));
        var all = stages.values().stream().mapToLong(Histogram::sum).sum();
        var parts = new ArrayList<StagePart>();
        for (var stage : CaseStage.values()) {
            var histogram = stages.get(stage.name());
            if (histogram != null || late.containsKey(stage.name())) {
                var days = histogram == null ? new Histogram() : histogram;
                parts.add(new StagePart(
                        stage,
                        days.total(),
                        days.median(),
                        days.p90(),
                        days.sum(),
                        late.getOrDefault(stage.name(), 0L),
                        percent(days.sum(), all)));
            }
        }
        return parts;
    }

    private List<Part> units(FigureFilter filter) {
        var target = totals(cells.by(Cells.Found::unit, filter.eachUnit(Measure.TARGET_LATE)));
        var red = totals(cells.by(Cells.Found::unit, filter.eachUnit(Measure.FINAL_LATE)));
        return parts(cells.by(Cells.Found::unit, filter.eachUnit(Measure.REPLY)), target, red).stream()
                .sorted(Comparator.comparingLong(Part::finalLate)
                        .thenComparingLong(Part::targetLate)
                        .thenComparingInt(part -> part.speed().p90())
                        .reversed())
                .toList();
    }

    private List<Part> rows(FigureFilter filter) {
        return parts(cells.by(Cells.Found::key, filter.question(Measure.REPLY_ROW)), Map.of(), Map.of()).stream()
                .sorted(Comparator.comparing(part -> ReportRow.ofKey(part.key())))
                .toList();
    }

    private List<Part> handlers(FigureFilter filter) {
        return parts(cells.by(Cells.Found::key, filter.question(Measure.HANDLER)), Map.of(), Map.of());
    }

    private static List<Part> parts(Map<String, Histogram> sums, Map<String, Long> target, Map<String, Long> red) {
        return sums.entrySet().stream()
                .map(sum -> new Part(
                        sum.getKey(),
                        Speed.of(sum.getValue()),
                        target.getOrDefault(sum.getKey(), 0L),
                        red.getOrDefault(sum.getKey(), 0L)))
                .toList();
    }

    private static List<Month> months(
            FigureFilter filter,
            List<Cells.Found> received,
            List<Cells.Found> replies,
            List<Cells.Found> target,
            List<Cells.Found> red) {
        var receivedIn = byMonth(received);
        var repliedIn = byMonth(replies);
        var targetIn = byMonth(target);
        var redIn = byMonth(red);
        var months = new TreeSet<YearMonth>();
        for (var month = filter.from(); !month.isAfter(filter.to()); month = month.plusMonths(1)) {
            months.add(month);
        }
        var none = new Histogram();
        return months.stream()
                .map(month -> {
                    var key = month.toString();
                    var speed = repliedIn.getOrDefault(key, none);
                    return new Month(
                            month,
                            receivedIn.getOrDefault(key, none).total(),
                            speed.total(),
                            speed.median(),
                            targetIn.getOrDefault(key, none).total(),
                            redIn.getOrDefault(key, none).total());
                })
                .toList();
    }

    private static Map<String, Histogram> byMonth(List<Cells.Found> read) {
        return Cells.by(found -> found.month().toString(), read);
    }

    private static Map<String, Long> totals(Map<String, Histogram> sums) {
        var totals = new TreeMap<String, Long>();
        sums.forEach((key, histogram) -> totals.put(key, histogram.total()));
        return totals;
    }

    /** One digit after the point; – where there is nothing to share. */
    static String percent(long part, long whole) {
        return whole == 0 ? "–" : String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
    }
}
