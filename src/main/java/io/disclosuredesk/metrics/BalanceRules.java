package io.disclosuredesk.metrics;

import io.disclosuredesk.metrics.RuleResult.Comparison;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Checks the figures of a report against every {@link BalanceRule}. Takes the figures as they are and corrects nothing. */
final class BalanceRules {

    private final ReportPeriod period;
    private final AnnualFigures figures;
    private final AnnualTable table;

    private BalanceRules(ReportPeriod period, AnnualFigures figures) {
        this.period = period;
        this.figures = figures;
        this.table = figures.requests();
    }

    /**
     * The result of every rule, in their order.
     *
     * @param carriedBefore what the report of the period before carries forward, by column
     */
    static List<RuleResult> check(ReportPeriod period, AnnualFigures figures, List<Long> carriedBefore) {
        var rules = new BalanceRules(period, figures);
        return Arrays.stream(BalanceRule.values())
                .map(rule -> new RuleResult(rule, rules.comparisons(rule, carriedBefore)))
                .toList();
    }

    private List<Comparison> comparisons(BalanceRule rule, List<Long> carriedBefore) {
        return switch (rule) {
            case IN_EQUALS_OUT ->
                columns(
                        column -> table.cell(FormRow.NEW, column) + table.cell(FormRow.CARRIED_OVER, column),
                        column -> table.cell(FormRow.PROCESSED, column) + table.cell(FormRow.CARRIED_FORWARD, column));
            case RESULTS_ADD_UP ->
                columns(
                        column -> table.cell(FormRow.PROCESSED, column),
                        column -> table.sum(FormRow.RESULTS_ONLY, column));
            case ROWS_ADD_UP -> rows();
            case CARRIED_FROM_BEFORE ->
                columns(
                        column -> table.cell(FormRow.CARRIED_OVER, column),
                        column -> carriedBefore.get(column.position()));
            case TEXT_EQUALS_TABLES ->
                figures.text().stream().flatMap(this::text).toList();
            case COUNTED_ONCE ->
                List.of(new Comparison("办结件数", table.cell(FormRow.PROCESSED, FormColumn.TOTAL), figures.processed()));
            case REMEDIES_ADD_UP -> remedies();
        };
    }

    private static List<Comparison> columns(ToLongFunction<FormColumn> left, ToLongFunction<FormColumn> right) {
        return Arrays.stream(FormColumn.values())
                .map(column -> new Comparison(column.label(), left.applyAsLong(column), right.applyAsLong(column)))
                .toList();
    }

    private List<Comparison> rows() {
        return FormRow.ALL.stream()
                .map(row -> new Comparison(
                        row.title(period.kind()),
                        table.cell(row, FormColumn.TOTAL),
                        FormColumn.COUNTED.stream()
                                .mapToLong(column -> table.cell(row, column))
                                .sum()))
                .toList();
    }

    private Stream<Comparison> text(ReportText paragraph) {
        return paragraph
                .read()
                .map(read -> read.stream()
                        .map(figure -> new Comparison(
                                figure.before(),
                                figure.value(),
                                ReportText.value(figure.figure(), table, figures.remedies(), figures.fees()))))
                // words that are not those of the pattern hold no figure that could be trusted
                .orElseGet(() -> Stream.of(new Comparison("“" + paragraph.words() + "”不是固定的句式，读不出数字", 0, 1)));
    }

    private List<Comparison> remedies() {
        var found = new ArrayList<Comparison>();
        for (var route : RemedyRoute.values()) {
            var sum = Arrays.stream(RemedyResult.values())
                    .mapToLong(result -> figures.remedies().cell(route, result))
                    .sum();
            found.add(new Comparison(route.label(), figures.remedies().cell(route, null), sum));
        }
        return found;
    }
}
