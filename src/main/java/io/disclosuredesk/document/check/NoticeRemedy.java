package io.disclosuredesk.document.check;

/** 程序性告知不设救济. */
final class NoticeRemedy implements LetterTest {

    @Override
    public void judge(Reading letter, Findings findings) {
        if (!letter.remedies().isEmpty()) {
            findings.add("正文", "程序性告知写了复议、诉讼条款。", "请删去：补正、延期等告知不能单独申请复议。");
        }
    }
}
