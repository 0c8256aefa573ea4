package io.disclosuredesk.request;

import io.disclosuredesk.decision.AnswerElement;
import io.disclosuredesk.decision.AnswerValues;
import io.disclosuredesk.decision.OutcomeRule;
import io.disclosuredesk.decision.OutcomeTable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 拟稿: an answer to every item, consistent with what was searched, found and checked. */
@Component
public class Drafting {

    private final CaseSteps steps;
    private final RequestItems items;
    private final ReleasedFiles files;
    private final CaseHistory history;
    private final OutcomeTable table;
    private final Clock clock;

    Drafting(
            CaseSteps steps,
            RequestItems items,
            ReleasedFiles files,
            CaseHistory history,
            OutcomeTable table,
            Clock clock) {
        this.steps = steps;
        this.items = items;
        this.files = files;
        this.history = history;
        this.table = table;
        this.clock = clock;
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
                        Bounded.lines("不予公开的部分", answer.withheld(), 4000),
                        bounded(answer.elements()))));
    }

    /**
     * Closes the draft.
     *
     * @throws StepRefusedException naming the item that is unanswered, unreasoned or contradicts search or check
     */
    @Transactional
    public void record(String caseNumber, String userId) {
        var request = steps.at(caseNumber, CaseStage.DRAFT);
        var days = new AnswerRules.Days(request.deadlines().receivedOn(), LocalDate.now(clock));
        for (var item : request.items()) {
            AnswerRules.refusal(item, table, days).ifPresent(sentence -> {
                throw new StepRefusedException("第" + item.number() + "项：" + sentence);
            });
        }
        var handedOut = files.requireChecked(request);
        steps.advance(request, CaseStage.LEGAL, new CaseSteps.Actor("drafter_id", userId));
        history.append(
                request.id(),
                EventType.DRAFTED,
                userId,
                "答复稿已拟，共" + request.items().size() + "项" + handedOut);
    }

    private static AnswerValues bounded(AnswerValues values) {
        var bounded = new EnumMap<AnswerElement, String>(AnswerElement.class);
        values.byElement().forEach((element, value) -> {
            var text = bounded(element, value);
            if (text != null) {
                bounded.put(element, text);
            }
        });
        return new AnswerValues(bounded);
    }

    private static @Nullable String bounded(AnswerElement element, String value) {
        var longest = element.form().longest();
        return element.form() == AnswerElement.Form.TEXT
                ? Bounded.lines(element.label(), value, longest)
                : Bounded.line(element.label(), value, longest);
    }

    /** Keeps with each item what the decision table says to its outcome: article, remedy, row of the annual report. */
    @Transactional
    public void determine(String caseNumber, Map<Integer, OutcomeRule> ruleOfItem) {
        var request = steps.at(caseNumber, CaseStage.LEGAL);
        ruleOfItem.forEach(
                (number, rule) -> items.determine(ItemsOf.item(request, number).id(), rule));
    }
}
