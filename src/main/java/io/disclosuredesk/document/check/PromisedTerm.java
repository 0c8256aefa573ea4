package io.disclosuredesk.document.check;

/** 承诺期限: passed, though the statutory one is not. */
final class PromisedTerm implements LetterTest {

    @Override
    public void judge(Reading letter, Findings findings) {
        var dates = letter.request().deadlines();
        if (dates.isAwaiting()) {
            findings.unconcerned("等待补正，期限未起算");
            return;
        }
        var day = Terms.day(letter);
        if (day.isAfter(dates.targetDueOn()) && !day.isAfter(dates.finalDueOn())) {
            findings.add(
                    "落款",
                    "承诺期限" + Dates.of(dates.targetDueOn()) + "已过，法定期限" + Dates.of(dates.finalDueOn()) + "未过。",
                    "请说明为什么没有在承诺的期限内答复。");
        }
    }
}
