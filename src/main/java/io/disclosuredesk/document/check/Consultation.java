package io.disclosuredesk.document.check;

/** 征求意见: who was asked while the clock stood still is not passed over in silence. */
final class Consultation implements LetterTest {

    @Override
    public void judge(Reading letter, Findings findings) {
        if (letter.checked().circumstances().consulted().isEmpty()) {
            findings.unconcerned("本件没有因征求意见而停止计时的记录");
        } else if (letter.own().stream().noneMatch(piece -> piece.text().matches("(?s).*(征求|会商|协商).*"))) {
            findings.add("正文", "办理中征求过意见，答复没有交代。", "请写明征求了谁的意见、结果如何；征求意见的时间不计入答复期限。");
        }
    }
}
