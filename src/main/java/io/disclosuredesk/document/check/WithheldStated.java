package io.disclosuredesk.document.check;

import io.disclosuredesk.decision.Outcome;

/** 区分处理: what is left out is named. */
final class WithheldStated implements LetterTest {

    @Override
    public void judge(Reading letter, Findings findings) {
        var concerned = letter.parts()
                .filter(part -> part.rule().outcome() == Outcome.PARTIALLY_GRANTED)
                .toList();
        if (concerned.isEmpty()) {
            findings.unconcerned("没有部分公开的项");
        }
        for (var part : concerned) {
            var withheld = part.item().answer().withheld();
            if (withheld == null || withheld.isBlank() || !letter.saysBesides(part, withheld)) {
                findings.add(part.where(), "没有写明不予公开的是哪些部分。", "请照拟稿逐处写明，并说明理由。");
            }
        }
    }
}
