package io.disclosuredesk.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerElementsTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 9);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @ParameterizedTest
    @EnumSource
    void passesWhatHoldsEverything(Outcome outcome) {
        assertThat(AnswerElements.refusal(outcome, SampleElements.of(outcome), RECEIVED, TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void namesEachMissingElement(Outcome outcome) {
        var whole = SampleElements.of(outcome);
        for (var element : whole.byElement().keySet()) {
            var required = AnswerElements.of(outcome).stream()
                    .anyMatch(asked -> asked.element() == element && asked.required());
            assertThat(AnswerElements.refusal(outcome, without(whole, element), RECEIVED, TODAY)
                            .filter(sentence -> sentence.startsWith("“" + element.label() + "”请"))
                            .isPresent())
                    .as("%s without %s", outcome, element)
                    .isEqualTo(required);
        }
    }

    @Test
    void asksForEveryElementSomewhere() {
        var asked = EnumSet.noneOf(AnswerElement.class);
        for (var outcome : Outcome.values()) {
            AnswerElements.of(outcome).forEach(one -> asked.add(one.element()));
        }
        assertThat(asked).containsExactly(AnswerElement.values());
    }

    /** A condition on an element that the outcome does not ask for before it could never hold. */
    @ParameterizedTest
    @EnumSource
    void hangsOnlyOnChoicesThatExist(Outcome outcome) {
        var before = EnumSet.noneOf(AnswerElement.class);
        for (var asked : AnswerElements.of(outcome)) {
            var when = asked.when();
            if (when != null) {
                assertThat(before).contains(when);
                assertThat(when.choices()).containsAll(asked.chosen());
            }
            before.add(asked.element());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            第三方不同意公开       | OBJECTION     | NOT_CONSULTED
            无法征求意见           | NOT_CONSULTED | CONSULTED_ON
            第三方逾期没有提出意见 | CONSULTED_ON  | OBJECTION
            """)
    void asksWhatTheConsultationCallsFor(String choice, AnswerElement asked, AnswerElement notAsked) {
        var values = with(new AnswerValues(Map.of(AnswerElement.CONSULTATION, choice)), AnswerElement.INTEREST, "商业秘密");
        var whole = with(with(values, AnswerElement.PUBLIC_INTEREST, "是"), notAsked, "不该问到");
        var sentence = AnswerElements.refusal(Outcome.DENIED_THIRD_PARTY, whole, RECEIVED, TODAY);
        assertThat(sentence).hasValueSatisfying(text -> assertThat(text).doesNotContain(notAsked.label()));
        assertThat(AnswerElements.askedFor(Outcome.DENIED_THIRD_PARTY, with(whole, asked, "2026-03-12"))
                        .byElement())
                .containsKey(asked)
                .doesNotContainKey(notAsked);
    }

    @Test
    void asksAPartialDisclosureForWhatItsGroundsAsk() {
        var process = new AnswerValues(Map.of(AnswerElement.WITHHELD_GROUND, "内部事务信息；过程性信息"));
        assertThat(AnswerElements.grounds(process))
                .containsExactly(Outcome.DENIED_INTERNAL, Outcome.DENIED_DELIBERATIVE);
        var whole =
                with(with(process, AnswerElement.INTERNAL_KIND, "后勤管理"), AnswerElement.DELIBERATIVE_KIND, "过程稿；磋商信函");
        assertThat(AnswerElements.refusal(Outcome.PARTIALLY_GRANTED, whole, RECEIVED, TODAY))
                .hasValueSatisfying(text -> assertThat(text).startsWith("“没有应当公开的另行规定”请核对并确认"));
        assertThat(AnswerElements.refusal(
                        Outcome.PARTIALLY_GRANTED,
                        with(whole, AnswerElement.NO_RULE_TO_DISCLOSE, "是"),
                        RECEIVED,
                        TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"44条", "第44条", "第四十四条第三款。", "第四十四条等", "《招标投标法》第四十四条"})
    void refusesAClauseThatCannotBeCited(String clause) {
        var values = with(SampleElements.of(Outcome.DENIED_LAW_PROHIBITED), AnswerElement.PROHIBITING_CLAUSE, clause);
        assertThat(AnswerElements.refusal(Outcome.DENIED_LAW_PROHIBITED, values, RECEIVED, TODAY))
                .hasValueSatisfying(text -> assertThat(text).contains("禁止公开的条款", "用汉字书写条、款、项"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"第四十四条", "第四十四条第三款", "第二条第一款第（三）项", "第一百二十三条之一", "第十条、第十一条第二款"})
    void takesAClauseAsStatutesAreCited(String clause) {
        var values = with(SampleElements.of(Outcome.DENIED_LAW_PROHIBITED), AnswerElement.PROHIBITING_CLAUSE, clause);
        assertThat(AnswerElements.refusal(Outcome.DENIED_LAW_PROHIBITED, values, RECEIVED, TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REPEAT              | EARLIER_ON    | 昨天       | 日期写法不对
            REPEAT              | EARLIER_ON    | 2026-03-21 | 不能晚于今天
            DENIED_THIRD_PARTY  | CONSULTED_ON  | 2026-03-08 | 不能早于收到申请之日
            STILL_UNCLEAR       | CORRECTION_NOTICED_ON | 2026-03-08 | 不能早于收到申请之日
            DENIED_SECURITY     | RISK          | 有风险     | 写得太简略，至少10个字
            DENIED_SECURITY     | ENDANGERED    | 机关安全   | 请在列出的选项中选择
            DENIED_STATE_SECRET | SECRECY_LEVEL | 内部       | 请在列出的选项中选择
            DENIED_STATE_SECRET | STILL_SECRET  | 否         | 请核对并确认
            """)
    void refusesAWrongValue(Outcome outcome, AnswerElement element, String value, String sentence) {
        assertThat(AnswerElements.refusal(outcome, with(SampleElements.of(outcome), element, value), RECEIVED, TODAY))
                .hasValueSatisfying(text -> assertThat(text).contains(element.label(), sentence));
    }

    private static AnswerValues with(AnswerValues values, AnswerElement element, String value) {
        var changed = new EnumMap<AnswerElement, String>(AnswerElement.class);
        changed.putAll(values.byElement());
        changed.put(element, value);
        return new AnswerValues(changed);
    }

    private static AnswerValues without(AnswerValues values, AnswerElement element) {
        var changed = new EnumMap<AnswerElement, String>(AnswerElement.class);
        changed.putAll(values.byElement());
        changed.remove(element);
        return new AnswerValues(changed);
    }
}
