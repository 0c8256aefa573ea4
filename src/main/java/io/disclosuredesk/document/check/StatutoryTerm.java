package io.disclosuredesk.document.check;

/** 法定期限: not passed when the letter is signed, or it is on record why. */
final class StatutoryTerm implements LetterTest {

    @Override
    public void judge(Reading letter, Findings findings) {
        var dates = letter.request().deadlines();
        if (dates.isAwaiting()) {
            findings.unconcerned("等待补正，期限未起算");
        } else if (Terms.day(letter).isAfter(dates.finalDueOn())
                && !letter.checked().circumstances().latenessExplained()) {
            findings.add("落款", "法定期限" + Dates.of(dates.finalDueOn()) + "已过，没有说明逾期原因。", "请先由承办岗办结任务“填写逾期原因”。");
        }
    }
}
