package io.disclosuredesk.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.metrics.AnyMovements.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Whatever came and went, the report agrees with itself; whoever changes one figure is found out by the rule it breaks. */
@Domain(DomainContext.Global.class)
@Domain(AnyMovements.class)
class BalanceRulesTest {

    @Property(tries = 200)
    void everyRuleHoldsForAnyPeriod(@ForAll Year year) {
        var results = BalanceRules.check(year.period(), year.figures(), year.carriedBefore());

        assertThat(results).extracting(RuleResult::rule).containsExactly(BalanceRule.values());
        assertThat(results).allSatisfy(result -> {
            assertThat(result.comparisons()).isNotEmpty();
            assertThat(result.differing()).as(result.rule().code()).isEmpty();
        });
    }

    @Property(tries = 400)
    void oneWrongCellOfTableThreeIsFound(
            @ForAll Year year,
            @ForAll @IntRange(max = 24) int row,
            @ForAll FormColumn column,
            @ForAll @LongRange(min = 1, max = 9) long by) {
        var wrong = FormRow.ALL.get(row);
        var figures = year.figures();
        var cells = with(figures.requests().cells(), wrong.key(), column.position(), by);
        var broken = new AnnualFigures(
                new AnnualTable(cells), figures.remedies(), figures.processed(), figures.text(), figures.fees());

        var differing = differing(year, broken);

        assertThat(without(differing.keySet(), BalanceRule.TEXT_EQUALS_TABLES))
                .as("%s, %s", wrong.code(), column)
                .isEqualTo(expected(wrong, column));
        assertThat(differing.get(BalanceRule.ROWS_ADD_UP))
                .containsExactly(wrong.title(year.period().kind()));
        expected(wrong, column).stream()
                .filter(rule -> rule != BalanceRule.ROWS_ADD_UP && rule != BalanceRule.COUNTED_ONCE)
                .forEach(rule -> assertThat(differing.get(rule)).as(rule.code()).containsExactly(column.label()));
    }

    /** Every row but one result has to agree with its sum; which other rule it enters depends on the row. */
    private static Set<BalanceRule> expected(FormRow row, FormColumn column) {
        var rules = EnumSet.of(BalanceRule.ROWS_ADD_UP);
        if (row.result() != null || row.equals(FormRow.PROCESSED)) {
            rules.add(BalanceRule.RESULTS_ADD_UP);
        }
        if (row.result() == null) {
            rules.add(BalanceRule.IN_EQUALS_OUT);
        }
        if (row.equals(FormRow.CARRIED_OVER)) {
            rules.add(BalanceRule.CARRIED_FROM_BEFORE);
        }
        if (row.equals(FormRow.PROCESSED) && column == FormColumn.TOTAL) {
            rules.add(BalanceRule.COUNTED_ONCE);
        }
        return rules;
    }

    @Property(tries = 100)
    void oneWrongCellOfTableFourIsFound(
            @ForAll Year year, @ForAll RemedyRoute route, @ForAll @IntRange(max = 4) int cell) {
        var figures = year.figures();
        var broken = new AnnualFigures(
                figures.requests(),
                new LitigationTable(with(figures.remedies().cells(), route.name(), cell, 1)),
                figures.processed(),
                figures.text(),
                figures.fees());

        assertThat(differing(year, broken)).containsEntry(BalanceRule.REMEDIES_ADD_UP, List.of(route.label()));
    }

    @Property(tries = 100)
    void oneWrongFigureInTheTextIsFound(@ForAll Year year, @ForAll @IntRange(max = 40) int which) {
        var figures = year.figures();
        var all = figures.text().stream().mapToInt(BalanceRulesTest::count).sum();
        var text = withWrongFigure(figures.text(), which % all);
        var broken =
                new AnnualFigures(figures.requests(), figures.remedies(), figures.processed(), text, figures.fees());

        var differing = differing(year, broken);

        assertThat(differing.keySet()).containsExactly(BalanceRule.TEXT_EQUALS_TABLES);
        assertThat(differing.get(BalanceRule.TEXT_EQUALS_TABLES)).hasSize(1);
    }

    @Property(tries = 20)
    void wordsChangedByHandAreFound(@ForAll Year year) {
        var figures = year.figures();
        var first = figures.text().get(0);
        var text = List.of(
                new ReportText(first.pattern(), first.words().replace("共", "总共")),
                figures.text().get(1),
                figures.text().get(2));

        assertThat(differing(
                        year,
                        new AnnualFigures(
                                figures.requests(), figures.remedies(), figures.processed(), text, figures.fees())))
                .containsOnlyKeys(BalanceRule.TEXT_EQUALS_TABLES);
    }

    @Property(tries = 50)
    void aRequestCountedTwiceIsFound(@ForAll Year year) {
        var figures = year.figures();
        var broken = new AnnualFigures(
                figures.requests(), figures.remedies(), figures.processed() - 1, figures.text(), figures.fees());

        assertThat(differing(year, broken)).containsOnlyKeys(BalanceRule.COUNTED_ONCE);
    }

    private static Map<BalanceRule, List<String>> differing(Year year, AnnualFigures figures) {
        return BalanceRules.check(year.period(), figures, year.carriedBefore()).stream()
                .filter(result -> !result.holds())
                .collect(Collectors.toMap(
                        RuleResult::rule,
                        result -> result.differing().stream()
                                .map(RuleResult.Comparison::place)
                                .toList()));
    }

    private static Set<BalanceRule> without(Set<BalanceRule> rules, BalanceRule rule) {
        return rules.stream().filter(one -> one != rule).collect(Collectors.toSet());
    }

    private static Map<String, List<Long>> with(Map<String, List<Long>> cells, String key, int at, long by) {
        var changed = new LinkedHashMap<>(cells);
        var row = new ArrayList<>(Objects.requireNonNull(cells.get(key)));
        row.set(at, row.get(at) + by);
        changed.put(key, row);
        return changed;
    }

    private static int count(ReportText paragraph) {
        return paragraph.read().orElseThrow().size();
    }

    private static List<ReportText> withWrongFigure(List<ReportText> text, int which) {
        var changed = new ArrayList<ReportText>();
        var left = which;
        for (var paragraph : text) {
            var size = count(paragraph);
            changed.add(left >= 0 && left < size ? wrong(paragraph, left) : paragraph);
            left -= size;
        }
        return changed;
    }

    /** One more at the n-th figure of a paragraph; the numbers of its period are none of them. */
    private static ReportText wrong(ReportText paragraph, int n) {
        var figures = new ArrayList<Long>();
        paragraph.read().orElseThrow().forEach(read -> figures.add(read.value()));
        figures.set(n, figures.get(n) + 1);
        var words = paragraph.pattern();
        for (var figure : figures) {
            words = words.replaceFirst("\\{[^}]*}", figure.toString());
        }
        return new ReportText(paragraph.pattern(), words);
    }
}
