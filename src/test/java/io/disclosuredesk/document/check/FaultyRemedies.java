package io.disclosuredesk.document.check;

import static io.disclosuredesk.decision.Outcome.DENIED_INTERNAL;
import static io.disclosuredesk.decision.Outcome.GRANTED;
import static io.disclosuredesk.decision.Outcome.PARTIALLY_GRANTED;
import static io.disclosuredesk.document.check.Fault.said;
import static io.disclosuredesk.document.check.Fault.without;
import static io.disclosuredesk.document.check.LetterRule.REMEDY_BODIES;
import static io.disclosuredesk.document.check.LetterRule.REMEDY_ITEMS;
import static io.disclosuredesk.document.check.LetterRule.REMEDY_ROAD;
import static io.disclosuredesk.document.check.LetterRule.REMEDY_TERMS;

import io.disclosuredesk.document.letter.Letter.Paragraph;
import java.util.stream.Stream;

/** Single faults in the remedy clauses. */
final class FaultyRemedies {

    private FaultyRemedies() {}

    static Stream<Fault> all() {
        var denied = Faults.reply(DENIED_INTERNAL);
        var granted = Faults.reply(GRANTED);
        var partial = Faults.reply(PARTIALLY_GRANTED);
        var mixed = Faults.reply(GRANTED, DENIED_INTERNAL, PARTIALLY_GRANTED);
        var clause = granted.letter().body().get(granted.letter().body().size() - 1);
        var first = denied.letter().body().get(denied.letter().body().size() - 1);
        return Stream.of(
                new Fault(REMEDY_ROAD, "没有救济条款", without(granted, "不服")),
                new Fault(
                        REMEDY_ROAD, "不予公开没有前置", said(denied, ((Paragraph) first).text(), ((Paragraph) clause).text())),
                new Fault(
                        REMEDY_ROAD,
                        "予以公开写成前置",
                        said(granted, ((Paragraph) clause).text(), ((Paragraph) first).text())),
                new Fault(REMEDY_ROAD, "部分公开只写一种", without(partial, "6个月")),
                new Fault(REMEDY_ROAD, "2023年没有前置", Faults.endingWith(Faults.old(denied), first)),
                new Fault(REMEDY_TERMS, "起诉期限三个月", said(granted, "6个月", "3个月")),
                new Fault(REMEDY_TERMS, "复议期限30日", said(denied, "60日", "30日")),
                new Fault(REMEDY_TERMS, "没有15日", said(denied, "15日内", "")),
                new Fault(REMEDY_BODIES, "名称不全", said(granted, "云州市人民政府（", "市政府（")),
                new Fault(REMEDY_BODIES, "别的法院", said(granted, "云州市望湖区人民法院", "云州市云溪区人民法院")),
                new Fault(REMEDY_BODIES, "没有地址", said(granted, "地址：云州市望湖区示范大道16号，", "")),
                new Fault(REMEDY_BODIES, "没有电话", said(granted, "，电话：0000-12345600", "")),
                new Fault(
                        REMEDY_BODIES,
                        "对调",
                        said(said(said(granted, "云州市人民政府", "甲"), "云州市望湖区人民法院", "云州市人民政府"), "甲", "云州市望湖区人民法院")),
                new Fault(REMEDY_ITEMS, "项号错", said(mixed, "第2项、第3项中不予公开的部分", "第1项、第3项中不予公开的部分")),
                new Fault(REMEDY_ITEMS, "没有项号", said(mixed, "本答复书第1项、第3项的其他内容", "本答复书的其他内容")),
                new Fault(REMEDY_ITEMS, "没有写明部分", said(partial, "本答复书中不予公开的部分", "本答复书")));
    }
}
