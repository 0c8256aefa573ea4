package io.disclosuredesk.request;

import static io.disclosuredesk.request.SampleCase.answer;
import static io.disclosuredesk.request.SampleCase.item;
import static io.disclosuredesk.request.SampleCase.record;
import static io.disclosuredesk.request.SampleCase.unsearched;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.disclosuredesk.decision.DecisionFile;
import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.decision.OutcomeTable;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerRulesTest {

    private static final OutcomeTable TABLE = DecisionFile.table();
    private static final AnswerRules.Days DAYS = new AnswerRules.Days(SampleCase.RECEIVED, SampleCase.SIGNED);
    private static final FoundRecord FREE = record(1, "征地批复");
    private static final FoundRecord IN_PART =
            record(record(2, "补偿明细表"), Release.PART, CheckConclusion.DISCLOSE_IN_PART);
    private static final FoundRecord FORBIDDEN =
            record(record(3, "控制点成果表"), Release.FULL, CheckConclusion.MUST_NOT_BE_DISCLOSED);
    private static final FoundRecord KEPT_BACK =
            record(record(4, "会议纪要"), Release.NONE, CheckConclusion.MAY_BE_DISCLOSED);

    @ParameterizedTest
    @EnumSource(
            names = {"NO_CORRECTION", "UNPAID_FEE"},
            mode = EnumSource.Mode.EXCLUDE)
    void passesAnAnswerWithEverythingItsOutcomeNeeds(Outcome outcome) {
        assertThat(refusal(complete(outcome))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"NO_CORRECTION", "UNPAID_FEE"},
            mode = EnumSource.Mode.EXCLUDE)
    void asksForAReasonWhereTheTableDoes(Outcome outcome) {
        for (var reason : new String[] {null, "", "理由太短不足二十个字的十九个字算不够数"}) {
            var refusal = refusal(with(
                    complete(outcome),
                    reason,
                    answer(outcome).access(),
                    answer(outcome).withheld()));
            assertThat(refusal.filter(sentence -> sentence.contains("说明理由")).isPresent())
                    .as("%s: %s", outcome, reason)
                    .isEqualTo(TABLE.rule(outcome).reasonRequired());
        }
    }

    @ParameterizedTest
    @EnumSource
    void asksForAccessWhereTheTableDoes(Outcome outcome) {
        var refusal = refusal(with(
                complete(outcome),
                answer(outcome).reason(),
                null,
                answer(outcome).withheld()));
        assertThat(refusal.filter(sentence -> sentence.contains("获取方式")).isPresent())
                .isEqualTo(TABLE.rule(outcome).accessRequired());
    }

    @ParameterizedTest
    @EnumSource
    void asksForTheSearchWhereTheTableDoes(Outcome outcome) {
        var refusal = refusal(unsearched(complete(outcome)));
        assertThat(refusal.filter(sentence -> sentence.contains("检索记录")).isPresent())
                .isEqualTo(TABLE.rule(outcome).searchRequired());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesAContradiction(String sentence, RequestItem item) {
        assertThat(refusal(item))
                .hasValueSatisfying(refusal -> assertThat(refusal).contains(sentence));
    }

    static Stream<Arguments> refusesAContradiction() {
        var partly = answer(Outcome.PARTIALLY_GRANTED);
        return Stream.of(
                arguments("请选择答复结果", item(1, ItemAnswer.NONE)),
                arguments("只能由受理岗在期满后确认", item(1, answer(Outcome.NO_CORRECTION))),
                arguments("只能由受理岗在期满后确认", item(1, answer(Outcome.UNPAID_FEE))),
                arguments("“本机关不掌握”矛盾", item(1, answer(Outcome.NOT_EXISTING), FREE)),
                arguments(
                        "不予公开的是哪些部分",
                        item(
                                1,
                                new ItemAnswer(Outcome.PARTIALLY_GRANTED, partly.reason(), partly.access(), null),
                                IN_PART)),
                arguments("没有列出检索到的信息", item(1, answer(Outcome.GRANTED))),
                arguments("没有列出检索到的信息", item(1, partly)),
                arguments("不能答复“予以公开”", item(1, answer(Outcome.GRANTED), FREE, IN_PART)),
                arguments("不能答复“予以公开”", item(1, answer(Outcome.GRANTED), FREE, FORBIDDEN)),
                arguments("不能答复“予以公开”", item(1, answer(Outcome.GRANTED), FREE, KEPT_BACK)),
                arguments("不能答复“予以公开”", item(1, answer(Outcome.GRANTED), record(FREE, Release.FULL, null))),
                arguments("不能提供信息", item(1, partly, FORBIDDEN)),
                arguments("不能提供信息", item(1, partly, KEPT_BACK)),
                arguments("不能提供信息", item(1, partly, FORBIDDEN, KEPT_BACK)));
    }

    @Test
    void allowsAPartOfSeveralRecords() {
        assertThat(refusal(item(1, answer(Outcome.PARTIALLY_GRANTED), FREE, FORBIDDEN, KEPT_BACK)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"理由正好有二十个字这里逐一数来不多不少啊", "𬱖𬱖𬱖𬱖𬱖𬱖𬱖𬱖𬱖𬱖𬱖𬱖𬱖𬱖𬱖𬱖𬱖𬱖𬱖𬱖"})
    void countsCharactersAsPeopleDo(String twenty) {
        var denied = complete(Outcome.DENIED_INTERNAL);
        assertThat(refusal(with(denied, twenty, null, null))).isEmpty();
        assertThat(refusal(with(denied, twenty.substring(0, twenty.offsetByCodePoints(0, 19)), null, null)))
                .isPresent();
    }

    private static RequestItem complete(Outcome outcome) {
        return switch (outcome) {
            case GRANTED -> item(1, answer(outcome), FREE);
            case PARTIALLY_GRANTED -> item(1, answer(outcome), FREE, IN_PART);
            default -> item(1, answer(outcome));
        };
    }

    private static RequestItem with(
            RequestItem item, @Nullable String reason, @Nullable String access, @Nullable String withheld) {
        return new RequestItem(
                item.id(),
                item.number(),
                item.description(),
                item.search(),
                item.records(),
                new ItemAnswer(
                        item.answer().outcome(),
                        reason,
                        access,
                        withheld,
                        item.answer().elements()));
    }

    private static Optional<String> refusal(RequestItem item) {
        return AnswerRules.refusal(item, TABLE, DAYS);
    }
}
