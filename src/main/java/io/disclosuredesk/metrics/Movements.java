package io.disclosuredesk.metrics;

import io.disclosuredesk.request.ApplicantType;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts how an organ's requests came and went. */
@Component
class Movements {

    /** The regulation of 2008 came into force; nothing was received before. */
    private static final YearMonth BEGINNING = YearMonth.of(2008, 5);

    private final Cells cells;

    Movements(Cells cells) {
        this.cells = cells;
    }

    /**
     * The movement of all units and channels.
     *
     * @param from first month, inclusive
     * @param to last month, inclusive
     */
    @Transactional(readOnly = true)
    public Movement between(long agencyId, YearMonth from, YearMonth to) {
        var open = types();
        var before = from.minusMonths(1);
        byType(agencyId, Measure.RECEIVED, BEGINNING, before)
                .forEach((type, count) -> open.merge(type, count, Long::sum));
        byType(agencyId, Measure.PROCESSED, BEGINNING, before)
                .forEach((type, count) -> open.merge(type, -count, Long::sum));
        var received = types();
        received.putAll(byType(agencyId, Measure.RECEIVED, from, to));
        return new Movement(from, to, open, received, processed(agencyId, from, to));
    }

    private Map<ReportRow, Map<ApplicantType, Long>> processed(long agencyId, YearMonth from, YearMonth to) {
        var processed = new EnumMap<ReportRow, Map<ApplicantType, Long>>(ReportRow.class);
        for (var row : ReportRow.values()) {
            processed.put(row, types());
        }
        cells.by(Cells.Found::key, question(agencyId, Measure.PROCESSED_ROW, from, to))
                .forEach((key, counts) -> {
                    var slash = key.indexOf('/');
                    processed
                            .computeIfAbsent(ReportRow.ofKey(key.substring(0, slash)), row -> types())
                            .put(ApplicantType.valueOf(key.substring(slash + 1)), counts.total());
                });
        return processed;
    }

    private Map<ApplicantType, Long> byType(long agencyId, Measure measure, YearMonth from, YearMonth to) {
        var counts = new EnumMap<ApplicantType, Long>(ApplicantType.class);
        cells.by(Cells.Found::key, question(agencyId, measure, from, to))
                .forEach((key, histogram) -> counts.put(ApplicantType.valueOf(key), histogram.total()));
        return counts;
    }

    private static Cells.Question question(long agencyId, Measure measure, YearMonth from, YearMonth to) {
        return new Cells.Question(agencyId, measure, CellTable.ALL, CellTable.ALL, from, to);
    }

    private static Map<ApplicantType, Long> types() {
        var counts = new EnumMap<ApplicantType, Long>(ApplicantType.class);
        for (var type : ApplicantType.values()) {
            counts.put(type, 0L);
        }
        return counts;
    }
}
