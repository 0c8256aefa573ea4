package io.disclosuredesk.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomeTableTest {

    @ParameterizedTest
    @EnumSource
    void findsTheRuleOfAnOutcome(Outcome outcome) {
        assertThat(DecisionFile.table().rule(outcome).outcome()).isEqualTo(outcome);
    }

    @Test
    void keepsTheOrderInWhichAnOrganConsiders() {
        assertThat(DecisionFile.table().rules())
                .extracting(OutcomeRule::outcome)
                .containsExactly(Outcome.values());
    }

    @ParameterizedTest
    @EnumSource
    void refusesATableWithAHole(Outcome missing) {
        var rules = new ArrayList<>(DecisionFile.table().rules());
        rules.removeIf(rule -> rule.outcome() == missing);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutcomeTable(rules))
                .withMessageContaining(missing.name());
    }

    @Test
    void refusesTwoRulesForOneOutcome() {
        var rules = new ArrayList<>(DecisionFile.table().rules());
        rules.add(rules.get(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutcomeTable(rules))
                .withMessageContaining("两条规则");
    }
}
