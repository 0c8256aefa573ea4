package io.disclosuredesk.metrics;

import io.disclosuredesk.request.ApplicantType;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Periods in which requests came and went, one by one, so that what is left over is known without reckoning. */
class AnyMovements extends DomainContextBase {

    /**
     * A request of the period.
     *
     * @param before received before the period
     * @param result what became of it; null while it is open
     */
    record Request(ApplicantType type, boolean before, ReportRow result) {}

    /** A period, its requests and the remedies sought in it. */
    record Year(ReportPeriod period, List<Request> requests, List<RemedyCount> remedies, FeeSums fees) {

        Movement movement() {
            var processed = new EnumMap<ReportRow, Map<ApplicantType, Long>>(ReportRow.class);
            for (var row : ReportRow.values()) {
                var counts = count(
                        requests.stream().filter(one -> one.result() == row).toList());
                if (!counts.isEmpty()) {
                    processed.put(row, counts);
                }
            }
            return new Movement(
                    period.from(),
                    period.to(),
                    count(requests.stream().filter(Request::before).toList()),
                    count(requests.stream().filter(one -> !one.before()).toList()),
                    processed);
        }

        Map<ApplicantType, Long> openAfter() {
            return count(requests.stream().filter(one -> one.result() == null).toList());
        }

        AnnualFigures figures() {
            var done = requests.stream().filter(one -> one.result() != null).count();
            return AnnualFigures.of(
                    period, AnnualTable.of(movement(), openAfter()), LitigationTable.of(remedies), done, fees);
        }

        /** What the report of the period before would carry forward. */
        List<Long> carriedBefore() {
            var carried = new ArrayList<Long>();
            for (var type : ApplicantType.values()) {
                carried.add(requests.stream()
                        .filter(one -> one.before() && one.type() == type)
                        .count());
            }
            carried.add(requests.stream().filter(Request::before).count());
            return carried;
        }

        private static Map<ApplicantType, Long> count(List<Request> requests) {
            var counts = new EnumMap<ApplicantType, Long>(ApplicantType.class);
            requests.forEach(one -> counts.merge(one.type(), 1L, Long::sum));
            return counts;
        }
    }

    @Provide
    Arbitrary<Year> years() {
        var results = new ArrayList<ReportRow>(Arrays.asList(ReportRow.values()));
        var requests = Combinators.combine(
                        Arbitraries.of(ApplicantType.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(results).injectNull(0.2))
                .as(Request::new)
                .list()
                .ofMaxSize(120);
        var remedies = Combinators.combine(
                        Arbitraries.of(RemedyRoute.class),
                        Arbitraries.of(RemedyResult.class),
                        Arbitraries.longs().between(0, 2_000))
                .as(RemedyCount::new)
                .list()
                .ofMaxSize(12);
        var fees = Combinators.combine(
                        Arbitraries.longs().between(0, 300),
                        Arbitraries.longs().between(0, 300),
                        Arbitraries.longs().between(0, 9_000_000))
                .as(FeeSums::new);
        return Combinators.combine(periods(), requests, remedies, fees).as(Year::new);
    }

    @Provide
    Arbitrary<ReportPeriod> periods() {
        var years = Arbitraries.integers().between(2019, 2026);
        var now = YearMonth.of(2027, 1);
        return Arbitraries.oneOf(
                years.map(ReportPeriod::year),
                Combinators.combine(years, Arbitraries.integers().between(1, 4))
                        .as((year, quarter) -> ReportPeriod.of(year, quarter, null, now)),
                Combinators.combine(years, Arbitraries.integers().between(1, 12))
                        .as((year, month) -> ReportPeriod.of(year, null, month, now)));
    }
}
