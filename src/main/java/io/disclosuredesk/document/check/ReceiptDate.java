package io.disclosuredesk.document.check;

/** 收到日期 as the opening states it. */
final class ReceiptDate implements LetterTest {

    @Override
    public void judge(Reading letter, Findings findings) {
        var received = letter.request().deadlines().receivedOn();
        var stated = Dates.in(letter.opening());
        if (stated.isEmpty()) {
            findings.add(Reading.OPENING, "没有写明收到申请的日期。", "请写明" + Dates.of(received) + "。");
        } else if (!stated.get(0).equals(received)) {
            findings.add(
                    Reading.OPENING,
                    "写明的收到日期是" + Dates.of(stated.get(0)) + "，依法确定的收到日是" + Dates.of(received) + "。",
                    "请以依法确定的收到日为准。");
        }
    }
}
