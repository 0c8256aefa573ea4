package io.disclosuredesk.request;

import io.disclosuredesk.decision.AnswerElements;
import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.decision.OutcomeRule;
import io.disclosuredesk.decision.OutcomeTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** What an answer must hold to be consistent; each rule with the sentence that says what to mend. */
final class AnswerRules {

    private static final int SHORTEST_REASON = 20;

    private record Rule(BiPredicate<RequestItem, OutcomeRule> broken, String sentence) {}

    private static final List<Rule> RULES = List.of(
            new Rule((item, rule) -> rule.outcome().isGivenUp(), "“逾期不补正”“逾期未缴费”只能由受理岗在期满后确认，不能在拟稿时选择，请另选结果。"),
            new Rule(
                    (item, rule) ->
                            rule.reasonRequired() && length(item.answer().reason()) < SHORTEST_REASON,
                    "此结果须说明理由，请结合本件事实写明，至少" + SHORTEST_REASON + "个字。"),
            new Rule(
                    (item, rule) ->
                            rule.accessRequired() && length(item.answer().access()) == 0,
                    "请写明获取方式和途径；不属于本机关的，写明负责机关的联系方式，不能确定负责机关的写明原因。"),
            new Rule(
                    (item, rule) -> rule.searchRequired() && !item.search().isComplete(),
                    "此结果须有完整的检索记录（指导案例101号），请退回审查补充检索或另选结果。"),
            new Rule(
                    (item, rule) -> item.answer().outcome() == Outcome.NOT_EXISTING
                            && !item.records().isEmpty(),
                    "检索记录中列有检索到的信息，与“本机关不掌握”矛盾，请核对。"),
            new Rule(
                    (item, rule) -> item.answer().outcome() == Outcome.PARTIALLY_GRANTED
                            && length(item.answer().withheld()) == 0,
                    "部分公开须写明不予公开的是哪些部分（条例第三十七条）。"),
            new Rule((item, rule) -> rule.releases() && item.records().isEmpty(), "此结果要提供信息，但没有列出检索到的信息，请核对。"),
            new Rule(
                    (item, rule) -> item.answer().outcome() == Outcome.GRANTED
                            && item.records().stream()
                                    .anyMatch(found -> found.conclusion() != CheckConclusion.MAY_BE_DISCLOSED
                                            || found.release() != Release.FULL),
                    "有的信息不能全部公开（见承办意见或保密审查结论），不能答复“予以公开”，请改为“部分公开”或分别说明。"),
            new Rule(
                    (item, rule) -> rule.releases()
                            && !item.records().isEmpty()
                            && item.records().stream()
                                    .allMatch(found -> found.release() == Release.NONE
                                            || found.conclusion() == CheckConclusion.MUST_NOT_BE_DISCLOSED),
                    "列出的信息都不予公开（见承办意见和保密审查结论），不能提供信息，请改选不予公开的结果或核对承办意见。"));

    /**
     * Between which days the facts of the handling lie.
     *
     * @param received the day of receipt
     */
    record Days(LocalDate received, LocalDate today) {}

    private AnswerRules() {}

    /** What is wrong with the answer to the item; empty when nothing is. */
    static Optional<String> refusal(RequestItem item, OutcomeTable table, Days days) {
        var outcome = item.answer().outcome();
        if (outcome == null) {
            return Optional.of("请选择答复结果，每一项都要答复。");
        }
        var rule = table.rule(outcome);
        return RULES.stream()
                .filter(candidate -> candidate.broken().test(item, rule))
                .map(Rule::sentence)
                .findFirst()
                .or(() -> AnswerElements.refusal(outcome, item.answer().elements(), days.received(), days.today()));
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.codePointCount(0, text.length());
    }
}
