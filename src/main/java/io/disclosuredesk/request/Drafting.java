package io.disclosuredesk.request;

import io.disclosuredesk.decision.OutcomeRule;
import io.disclosuredesk.decision.OutcomeTable;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 拟稿: an answer to every item, consistent with what was searched, found and checked. */
@Component
public class Drafting {

    private final CaseSteps steps;
    private final RequestItems items;
    private final CaseHistory history;
    private final OutcomeTable table;

    Drafting(CaseSteps steps, RequestItems items, CaseHistory history, OutcomeTable table) {
        this.steps = steps;
        this.items = items;
        this.history = history;
        this.table = table;
    }

    /** Keeps unfinished work: answers by position of their item. */
    @Transactional
    public void save(String caseNumber, Map<Integer, ItemAnswer> answers) {
        var request = steps.at(caseNumber, CaseStage.DRAFT);
        answers.forEach((number, answer) -> items.saveAnswer(
                ItemsOf.item(request, number).id(),
                new ItemAnswer(
                        answer.outcome(),
                        Bounded.lines("理由", answer.reason(), 8000),
                        Bounded.lines("获取方式", answer.access(), 4000),
                        Bounded.lines("不予公开的部分", answer.withheld(), 4000))));
    }

    /**
     * Closes the draft.
     *
     * @throws StepRefusedException naming the item that is unanswered, unreasoned or contradicts search or check
     */
    @Transactional
    public void record(String caseNumber, String userId) {
        var request = steps.at(caseNumber, CaseStage.DRAFT);
        for (var item : request.items()) {
            AnswerRules.refusal(item, table).ifPresent(sentence -> {
                throw new StepRefusedException("第" + item.number() + "项：" + sentence);
            });
        }
        steps.advance(request, CaseStage.LEGAL, new CaseSteps.Actor("drafter_id", userId));
        history.append(
                request.id(),
                EventType.DRAFTED,
                userId,
                "答复稿已拟，共" + request.items().size() + "项");
    }

    /** Keeps with each item what the decision table says to its outcome: article, remedy, row of the annual report. */
    @Transactional
    public void determine(String caseNumber, Map<Integer, OutcomeRule> ruleOfItem) {
        var request = steps.at(caseNumber, CaseStage.LEGAL);
        ruleOfItem.forEach(
                (number, rule) -> items.determine(ItemsOf.item(request, number).id(), rule));
    }
}
