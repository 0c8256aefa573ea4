package io.disclosuredesk.metrics;

import java.util.List;

/** How a {@link BalanceRule} came out, place by place. */
record RuleResult(BalanceRule rule, List<Comparison> comparisons) {

    RuleResult {
        comparisons = List.copyOf(comparisons);
    }

    /**
     * Two figures that must be equal.
     *
     * @param place the column, row or words where they stand
     */
    record Comparison(String place, long left, long right) {

        public boolean holds() {
            return left == right;
        }
    }

    public boolean holds() {
        return comparisons.stream().allMatch(Comparison::holds);
    }

    /** Where it does not hold. */
    public List<Comparison> differing() {
        return comparisons.stream().filter(comparison -> !comparison.holds()).toList();
    }
}
