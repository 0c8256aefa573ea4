package io.disclosuredesk.document.check;

import io.disclosuredesk.decision.Outcome;
import java.util.Set;

/** 第十四条, 第十五条, 第十六条: the ground of a denial, and of no other. */
final class DenialGround implements LetterTest {

    private static final Set<Integer> GROUNDS = Set.of(14, 15, 16);

    @Override
    public void judge(Reading letter, Findings findings) {
        letter.parts().forEach(part -> {
            var cited = Citations.of(part.text())
                    .filter(one -> GROUNDS.contains(one.article()))
                    .toList();
            var due = Citations.of(part.rule().article())
                    .filter(one -> GROUNDS.contains(one.article()))
                    .toList();
            due.stream()
                    .filter(one -> !cited.contains(one))
                    .forEach(one -> findings.add(
                            part.where(),
                            "结果是“" + part.rule().label() + "”，没有引用条例" + one + "。",
                            "请引用" + part.rule().article() + "。"));
            // the withheld part of a partial disclosure may rest on any of them
            if (part.rule().outcome() != Outcome.PARTIALLY_GRANTED
                    && part.rule().outcome() != Outcome.REPEAT) {
                cited.stream()
                        .filter(one -> due.stream().noneMatch(one::covers))
                        .forEach(one -> findings.add(
                                part.where(),
                                "结果是“" + part.rule().label() + "”，却引用了条例" + one + "。",
                                "不予公开的种类与条款应当对应，请只引用一种依据。"));
            }
        });
    }
}
