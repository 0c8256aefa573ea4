package io.disclosuredesk.document.check;

/** 说明理由: there is one where it is due, and what is on record stands in the letter. */
final class ReasonStated implements LetterTest {

    @Override
    public void judge(Reading letter, Findings findings) {
        letter.parts().forEach(part -> {
            var reason = part.item().answer().reason();
            if (reason == null || reason.isBlank()) {
                if (part.rule().reasonRequired()) {
                    findings.add(part.where(), "没有说明理由。", "结果是“" + part.rule().label() + "”，须结合本件事实说明理由。");
                }
            } else if (!letter.says(part.text(), reason)) {
                findings.add(part.where(), "拟稿时写的理由没有全部写进答复。", "请核对模板是否漏了理由。");
            }
        });
    }
}
