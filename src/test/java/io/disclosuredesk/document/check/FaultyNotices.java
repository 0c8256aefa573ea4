package io.disclosuredesk.document.check;

import static io.disclosuredesk.decision.Outcome.*;
import static io.disclosuredesk.document.check.Fault.*;
import static io.disclosuredesk.document.check.LetterRule.*;

import io.disclosuredesk.document.CorrectReplies;
import java.util.stream.Stream;

/** Single faults in notices, each with the rule that must find it. */
final class FaultyNotices {

    private FaultyNotices() {}

    static Stream<Fault> all() {
        var sent = CorrectReplies.notices(ReasonedCase.of(GRANTED));
        var good = sent.get(0);
        var remedy = Faults.reply(GRANTED).letter().body();
        return Stream.of(
                new Fault(NOTICE_REMEDY, "写了救济", body(good, blocks -> {
                    blocks.add(remedy.get(remedy.size() - 1));
                    return blocks;
                })),
                new Fault(NOTICE_PERIOD, "期限已过", said(good, "2026年4月3日以前", "2026年3月13日以前")),
                new Fault(NOTICE_PERIOD, "没有缴费期限", said(sent.get(2), "请自收到本通知书次日起20个工作日内缴清。", "请尽快缴清。")),
                new Fault(NOTICE_PERIOD, "缴费期限错", said(sent.get(2), "次日起20个工作日内", "次日起15个工作日内")),
                new Fault(NOTICE_PERIOD, "没有期限", said(good, "在2026年4月3日以前（含当日）", "尽快")),
                new Fault(RECEIPT_DATE, "告知书的收到日期错", said(good, "2026年3月9日收到", "2026年3月6日收到")));
    }
}
