package io.disclosuredesk.document.check;

/** 成文日期. */
final class DateForm implements LetterTest {

    @Override
    public void judge(Reading letter, Findings findings) {
        var date = letter.letter().date();
        var received = letter.request().deadlines().receivedOn();
        var signed = letter.request().signedOn();
        if (date.isBefore(received)) {
            findings.add("落款", "成文日期" + Dates.of(date) + "早于收到申请之日" + Dates.of(received) + "。", "请核对日期。");
        } else if (date.isAfter(letter.checked().circumstances().today())) {
            findings.add("落款", "成文日期" + Dates.of(date) + "还没有到。", "成文日期是签发之日，请核对日期。");
        } else if (letter.checked().scope() == CheckedLetter.Scope.REPLY && signed != null && !date.equals(signed)) {
            findings.add("落款", "成文日期" + Dates.of(date) + "不是签发之日" + Dates.of(signed) + "。", "请重新制作答复书。");
        }
    }
}
