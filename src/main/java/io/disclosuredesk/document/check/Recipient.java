package io.disclosuredesk.document.check;

import io.disclosuredesk.document.letter.LetterText;

/** 主送 is the applicant. */
final class Recipient implements LetterTest {

    private static final int NAME = 200;

    @Override
    public void judge(Reading letter, Findings findings) {
        var printable = letter.checked().circumstances().printable();
        var name = LetterText.line("申请人", letter.request().applicant().name(), NAME);
        var addressee = letter.letter().addressee();
        if (addressee == null) {
            findings.add("主送", "没有写主送。", "主送应为申请人的姓名或者名称。");
        } else if (!addressee.equals(name) && !addressee.equals(printable.apply(name))) {
            findings.add("主送", "主送与登记的申请人不一致。", "应与申请书上的姓名或者名称一字不差，请核对登记和模板。");
        }
    }
}
