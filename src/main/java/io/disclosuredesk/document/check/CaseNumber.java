package io.disclosuredesk.document.check;

import java.util.regex.Pattern;

/** 登记编号 as the opening states it. */
final class CaseNumber implements LetterTest {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{1,15}-\\d{4}-\\d{5}");

    @Override
    public void judge(Reading letter, Findings findings) {
        var number = letter.request().caseNumber();
        var stated = FORM.matcher(letter.opening());
        if (!stated.find()) {
            findings.add(Reading.OPENING, "没有写明登记编号。", "请写明" + number + "。");
        } else if (!stated.group().equals(number)) {
            findings.add(Reading.OPENING, "写明的登记编号是" + stated.group() + "，本件是" + number + "。", "请核对是否套用了别的答复。");
        }
    }
}
