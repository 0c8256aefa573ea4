package io.disclosuredesk.process;

import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.decision.OutcomeRule;
import io.disclosuredesk.decision.OutcomeTable;
import io.disclosuredesk.decision.Remedy;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Reads the decision table once at start, so that the domain works with it as a value. */
@Configuration(proxyBeanMethods = false)
class DecisionTables {

    /** Id of the decision and stem of its file. */
    static final String REPLY_OUTCOME = "reply-outcome";

    /**
     * @throws IllegalArgumentException if an outcome has no rule: the system does not start with a hole in the table
     */
    @Bean
    OutcomeTable outcomeTable() throws IOException {
        var engine =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (var model = new ClassPathResource("processes/reply-outcome.dmn").getInputStream()) {
            var decision = engine.parseDecision(REPLY_OUTCOME, model);
            return new OutcomeTable(Arrays.stream(Outcome.values())
                    .map(outcome -> {
                        var result = engine.evaluateDecisionTable(
                                decision, Variables.createVariables().putValue("outcome", outcome.name()));
                        if (result.isEmpty()) {
                            throw new IllegalArgumentException("决策表缺少结果：" + outcome);
                        }
                        return rule(outcome, result.getSingleResult().getEntryMap());
                    })
                    .toList());
        }
    }

    static OutcomeRule rule(Outcome outcome, Map<String, Object> row) {
        return new OutcomeRule(
                outcome,
                text(row, "label"),
                text(row, "article"),
                text(row, "letter"),
                Remedy.valueOf(text(row, "remedy")),
                text(row, "reportRow"),
                yes(row, "reasonRequired"),
                yes(row, "accessRequired"),
                yes(row, "searchRequired"),
                yes(row, "releases"));
    }

    private static String text(Map<String, Object> row, String column) {
        var value = row.get(column);
        if (value == null || value.toString().isBlank()) {
            throw new IllegalArgumentException("决策表的列“" + column + "”是空的：" + row);
        }
        return value.toString();
    }

    private static boolean yes(Map<String, Object> row, String column) {
        return Boolean.TRUE.equals(row.get(column));
    }
}
