package io.disclosuredesk.document.check;

/** 理由不是套话: something is left when the empty phrases are gone. */
final class ReasonSubstance implements LetterTest {

    /** Characters of substance a reason cannot do without. */
    private static final int LEAST = 12;

    @Override
    public void judge(Reading letter, Findings findings) {
        letter.parts().filter(part -> part.rule().reasonRequired()).forEach(part -> {
            var reason = part.item().answer().reason();
            if (reason == null || reason.isBlank()) {
                return;
            }
            var left = EmptyPhrases.stripped(reason);
            if (left.codePointCount(0, left.length()) < LEAST) {
                findings.add(part.where(), "理由是套话，没有实际内容。", "请写明是什么信息、有什么事实、为什么得出这个结果。");
            }
        });
    }
}
