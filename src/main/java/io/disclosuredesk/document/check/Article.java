package io.disclosuredesk.document.check;

import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.document.check.Citations.Citation;
import java.util.Set;

/** 条款与结果: the articles that say what the organ does (第三十条, 第三十五条 to 第三十九条) fit the outcome. */
final class Article implements LetterTest {

    private static final Set<Integer> OF_RESULTS = Set.of(2, 30, 35, 36, 37, 38, 39);

    @Override
    public void judge(Reading letter, Findings findings) {
        letter.parts().forEach(part -> {
            var cited = Citations.in(part.text());
            var due = Citations.in(part.rule().article());
            due.stream()
                    .filter(one -> OF_RESULTS.contains(one.article()))
                    .filter(one -> !cited.contains(one))
                    .forEach(one -> findings.add(
                            part.where(),
                            "结果是“" + part.rule().label() + "”，没有引用条例" + one + "。",
                            "请引用" + part.rule().article() + "。"));
            cited.stream()
                    .filter(one -> OF_RESULTS.contains(one.article()) && one.article() != 2)
                    .filter(one -> due.stream().noneMatch(one::covers))
                    .filter(one -> !isBeside(one, part.rule().outcome(), letter))
                    .forEach(one -> findings.add(
                            part.where(),
                            "结果是“" + part.rule().label() + "”，却引用了条例" + one + "。",
                            "该条款对应别的结果，请删去或者改选结果。"));
        });
    }

    /** What may stand beside the article of the outcome without contradicting it. */
    private static boolean isBeside(Citation one, Outcome outcome, Reading letter) {
        return switch (one.article()) {
            case 30 -> letter.checked().circumstances().correction() != null;
            case 36 -> outcome == Outcome.REPEAT || (outcome == Outcome.PARTIALLY_GRANTED && one.item() == 2);
            // that nothing could be severed is part of many a reason
            case 37 ->
                outcome.name().startsWith("DENIED_") || outcome == Outcome.NEEDS_CREATION || outcome == Outcome.REPEAT;
            default -> false;
        };
    }
}
