package io.disclosuredesk.decision;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The decision table as a value: exactly one rule an outcome. Immutable. */
public final class OutcomeTable {

    private final Map<Outcome, OutcomeRule> rules = new EnumMap<>(Outcome.class);

    /**
     * @throws IllegalArgumentException if an outcome has no rule or two
     */
    public OutcomeTable(Collection<OutcomeRule> rules) {
        for (var rule : rules) {
            if (this.rules.put(rule.outcome(), rule) != null) {
                throw new IllegalArgumentException("决策表对同一结果有两条规则：" + rule.outcome());
            }
        }
        for (var outcome : Outcome.values()) {
            if (!this.rules.containsKey(outcome)) {
                throw new IllegalArgumentException("决策表缺少结果：" + outcome);
            }
        }
    }

    /** What follows from {@code outcome}. */
    public OutcomeRule rule(Outcome outcome) {
        return Objects.requireNonNull(rules.get(outcome));
    }

    /** All rules in the order an organ considers them. */
    public List<OutcomeRule> rules() {
        return List.copyOf(rules.values());
    }
}
