package io.disclosuredesk.document.check;

/** 复议前置: the ways the letter states are those its outcomes have. */
final class RemedyRoad implements LetterTest {

    @Override
    public void judge(Reading letter, Findings findings) {
        var stated = StatedRemedy.in(letter);
        judge(letter, findings, true, stated.stream().anyMatch(StatedRemedy::first));
        judge(letter, findings, false, stated.stream().anyMatch(one -> !one.first()));
    }

    private static void judge(Reading letter, Findings findings, boolean first, boolean stated) {
        var due = !RemediesDue.items(letter, first).isEmpty();
        if (due == stated) {
            return;
        }
        if (first) {
            findings.add(
                    Reading.REMEDIES,
                    due ? "答复含有不予公开的内容，没有写明应当先申请行政复议。" : "没有适用复议前置的内容，却要求先申请行政复议。",
                    due ? "请写明“应当先”申请行政复议，再向人民法院起诉（行政复议法第二十三条）。" : "请改为申请行政复议或者直接提起行政诉讼。");
        } else {
            findings.add(
                    Reading.REMEDIES,
                    due ? "没有写明可以申请行政复议或者直接提起行政诉讼。" : "全部内容都适用复议前置，却写了可以直接提起行政诉讼。",
                    due ? "请写明两种途径由申请人选择。" : "请只写先申请行政复议。");
        }
    }
}
