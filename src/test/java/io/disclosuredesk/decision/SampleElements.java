package io.disclosuredesk.decision;

import java.util.EnumMap;
import java.util.Map;

/** A value for every element, as an organ would write it. */
public final class SampleElements {

    private static final Map<AnswerElement, String> VALUES = values();

    private SampleElements() {}

    /** Everything the outcome asks for, and nothing else. */
    public static AnswerValues of(Outcome outcome) {
        return AnswerElements.askedFor(outcome, new AnswerValues(VALUES));
    }

    private static Map<AnswerElement, String> values() {
        var values = new EnumMap<AnswerElement, String>(AnswerElement.class);
        for (var element : AnswerElement.values()) {
            values.put(
                    element,
                    switch (element.form()) {
                        case LINE -> "关于" + element.label() + "的示例";
                        case TEXT -> "关于" + element.label() + "，这里写明本件的具体事实";
                        case CLAUSE -> "第四十四条第三款";
                        case DATE -> "2026-03-12";
                        case ONE -> element.choices().get(0);
                        case SEVERAL -> element.choices().get(1);
                        case CONFIRMED -> AnswerValues.YES;
                    });
        }
        values.put(AnswerElement.WITHHELD_GROUND, "会损害第三方合法权益");
        values.put(AnswerElement.PROHIBITING_LAW, "中华人民共和国招标投标法");
        values.put(AnswerElement.SPECIAL_LAW, "不动产登记暂行条例");
        values.put(AnswerElement.SPECIAL_CLAUSE, "第二十七条");
        values.put(AnswerElement.EARLIER_NUMBER, "云自然资规公开答〔2025〕31号");
        return values;
    }
}
