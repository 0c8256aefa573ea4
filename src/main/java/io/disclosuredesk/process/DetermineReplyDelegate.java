package io.disclosuredesk.process;

import io.disclosuredesk.decision.OutcomeRule;
import io.disclosuredesk.request.Drafting;
import io.disclosuredesk.request.RequestItem;
import io.disclosuredesk.request.Requests;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Evaluates the decision table for every item answered and keeps with the item what it says. */
@Component
class DetermineReplyDelegate implements JavaDelegate {

    private final Requests requests;
    private final Drafting drafting;

    DetermineReplyDelegate(Requests requests, Drafting drafting) {
        this.requests = requests;
        this.drafting = drafting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        var decisions = execution.getProcessEngineServices().getDecisionService();
        drafting.determine(
                caseNumber,
                requests.byNumber(caseNumber).items().stream()
                        .collect(Collectors.toMap(RequestItem::number, item -> rule(decisions, item))));
    }

    private static OutcomeRule rule(DecisionService decisions, RequestItem item) {
        var outcome = Objects.requireNonNull(item.answer().outcome());
        var result = decisions
                .evaluateDecisionTableByKey(DecisionTables.REPLY_OUTCOME)
                .variables(Map.of("outcome", outcome.name()))
                .evaluate();
        return DecisionTables.rule(outcome, result.getSingleResult().getEntryMap());
    }
}
