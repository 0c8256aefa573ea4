package io.disclosuredesk.document.check;

import static io.disclosuredesk.decision.Outcome.*;
import static io.disclosuredesk.document.check.Fault.*;
import static io.disclosuredesk.document.check.LetterRule.*;

import io.disclosuredesk.deadline.SuspensionCause;
import io.disclosuredesk.decision.AnswerElement;
import io.disclosuredesk.decision.AnswerValues;
import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.decision.SampleElements;
import io.disclosuredesk.document.CorrectReplies;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.Letter.Annex;
import io.disclosuredesk.document.letter.Letter.Quote;
import io.disclosuredesk.request.ItemAnswer;
import io.disclosuredesk.request.RequestItem;
import io.disclosuredesk.request.SampleCase;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Single faults in replies, each with the rule that must find it. */
final class Faults {

    /** 《中华人民共和国政府信息公开条例》. */
    private static final String STATUTE = "《中华人民共和国政府信息公开条例》";

    private Faults() {}

    static Stream<Fault> all() {
        return Stream.of(
                        form(),
                        request(),
                        items(),
                        articles(),
                        elements(),
                        reasons(),
                        annexes(),
                        FaultyRemedies.all(),
                        FaultyNotices.all(),
                        terms(),
                        FaultyWords.all())
                .flatMap(faults -> faults);
    }

    static CheckedLetter reply(Outcome... outcomes) {
        return CorrectReplies.of(ReasonedCase.of(outcomes));
    }

    private static Stream<Fault> form() {
        var good = reply(GRANTED);
        return Stream.of(
                new Fault(NUMBER_FORM, "方括号", letter(good, b -> b.number("云自然资规公开答[2026]5号"))),
                new Fault(NUMBER_FORM, "虚位", letter(good, b -> b.number("云自然资规公开答〔2026〕005号"))),
                new Fault(NUMBER_FORM, "加第字", letter(good, b -> b.number("云自然资规公开答〔2026〕第5号"))),
                new Fault(NUMBER_FORM, "别的机关的代字", letter(good, b -> b.number("云环公开答〔2026〕5号"))),
                new Fault(NUMBER_FORM, "去年的年份", letter(good, b -> b.number("云自然资规公开答〔2025〕5号"))),
                new Fault(NUMBER_FORM, "别件的字号", letter(good, b -> b.number("云自然资规公开答〔2026〕6号"))),
                new Fault(NUMBER_FORM, "没有编号", letter(good, b -> b.number(null))),
                new Fault(DATE_FORM, "早于收到日", dated(good, SampleCase.RECEIVED.minusDays(1))),
                new Fault(DATE_FORM, "晚于今天", dated(good, SampleCase.SIGNED.plusDays(1))),
                new Fault(DATE_FORM, "不是签发日", dated(good, SampleCase.SIGNED.minusDays(1))),
                new Fault(ISSUER, "署名简称", letter(good, b -> b.signer("云州市自然资源局"))),
                new Fault(SEAL, "不盖章", letter(good, b -> b.sealed(false))));
    }

    private static Stream<Fault> request() {
        var good = reply(GRANTED, REPEAT);
        var corrected = CorrectReplies.of(ReasonedCase.of(GRANTED), ReasonedCase.CORRECTION);
        return Stream.of(
                new Fault(RECIPIENT, "错一字", letter(good, b -> b.addressee("张示列"))),
                new Fault(RECIPIENT, "没有主送", letter(good, b -> b.addressee(null))),
                new Fault(ADDRESSING, "对公民称你单位", said(good, "您", "你单位")),
                new Fault(REQUEST_QUOTED, "改一字", quoted(good, "1. 样板村第三批次", "1. 样板村第二批次")),
                new Fault(REQUEST_QUOTED, "漏一项", body(good, blocks -> {
                    blocks.removeIf(block ->
                            block instanceof Quote quote && quote.text().startsWith("2."));
                    return blocks;
                })),
                new Fault(REQUEST_QUOTED, "多引一项", body(good, blocks -> {
                    blocks.add(3, new Quote("3. 别的申请"));
                    return blocks;
                })),
                new Fault(REQUEST_QUOTED, "能显示的字换成〓", quoted(good, "1. 样板村", "1. 样〓村")),
                new Fault(REQUEST_QUOTED, "改了补正的内容", quoted(corrected, "2018年度", "2019年度")),
                new Fault(RECEIPT_DATE, "晚一日", said(good, "2026年3月9日收到", "2026年3月10日收到")),
                new Fault(RECEIPT_DATE, "没有日期", said(good, "于2026年3月9日", "近日")),
                new Fault(CASE_NUMBER, "别件的编号", said(good, "YZZRZY-2026-00012", "YZZRZY-2026-00013")),
                new Fault(CASE_NUMBER, "没有编号", said(good, "（登记编号：YZZRZY-2026-00012）", "")));
    }

    private static Stream<Fault> items() {
        var good = reply(GRANTED, REPEAT, GRANTED);
        return Stream.of(
                new Fault(EVERY_ITEM, "漏答", section(reply(REPEAT, REPEAT, REPEAT), 2, 0)),
                new Fault(EVERY_ITEM, "重复答", section(good, 2, 2)),
                new Fault(
                        EVERY_ITEM,
                        "编号错",
                        body(
                                reply(REPEAT, REPEAT, REPEAT),
                                blocks -> blocks.stream()
                                        .map(block -> block instanceof Letter.Heading heading
                                                        && heading.text().contains("第3项")
                                                ? new Letter.Heading(1, "三、关于第4项申请")
                                                : block)
                                        .toList())),
                new Fault(RESULT_STATED, "没有不予公开", said(reply(DENIED_INTERNAL), "本机关决定不予公开。", "特此答复。")),
                new Fault(RESULT_STATED, "没有不存在", said(reply(NOT_EXISTING), "，该政府信息不存在", "")),
                new Fault(RESULT_STATED, "没有不予处理", said(reply(EXCESSIVE), "本机关不予处理", "特此答复")));
    }

    private static Stream<Fault> articles() {
        return Stream.of(
                new Fault(ARTICLE, "项错", said(reply(GRANTED), "第三十六条第（二）项", "第三十六条第（一）项")),
                new Fault(ARTICLE, "没有项", said(reply(GRANTED), "第三十六条第（二）项", "第三十六条")),
                new Fault(ARTICLE, "没有依据", said(reply(REPEAT), "根据" + STATUTE + "第三十六条第（六）项的规定，", "")),
                new Fault(ARTICLE, "款错", said(reply(PETITION), "第三十九条第一款", "第三十九条第二款")),
                new Fault(ARTICLE, "多引一条", said(reply(NEEDS_CREATION), "第三十八条", "第三十八条、第三十六条第（四）项")),
                new Fault(ARTICLE, "没有补正却引第三十条", said(reply(GRANTED), "第三十六条第（二）项", "第三十条、第三十六条第（二）项")),
                new Fault(ARTICLE, "只在另一项引用", said(reply(GRANTED, REPEAT), "第三十六条第（六）项", "")),
                new Fault(DENIAL_GROUND, "十四条写成十五条", said(reply(DENIED_STATE_SECRET), "第十四条", "第十五条")),
                new Fault(DENIAL_GROUND, "两种依据", said(reply(DENIED_THIRD_PARTY), "第十五条", "第十五条、第十六条第二款")),
                new Fault(DENIAL_GROUND, "款错", said(reply(DENIED_INTERNAL), "第十六条第一款", "第十六条第二款")),
                new Fault(
                        DENIAL_GROUND,
                        "予以公开引第十四条",
                        said(reply(GRANTED), "，本机关予以公开", "，不属于" + STATUTE + "第十四条的情形，本机关予以公开")),
                new Fault(OLD_REGULATION, "旧条号", added(reply(NOT_EXISTING), "向当年", "根据" + STATUTE + "第二十一条的规定。")),
                new Fault(OLD_REGULATION, "旧文号", said(reply(GRANTED), "的规定，本机关予以公开", "（国务院令第492号）的规定，本机关予以公开")),
                new Fault(OLD_REGULATION, "三需要", added(reply(GRANTED), "经检索", "请说明自身生产、生活、科研等特殊需要。")),
                new Fault(TERM_WORDS, "法定15个工作日", added(reply(GRANTED), "经检索", "本机关在法定的15个工作日内答复。")),
                new Fault(TERM_WORDS, "条例规定的十五个工作日", added(reply(GRANTED), "经检索", "按照条例规定的十五个工作日答复。")));
    }

    private static Stream<Fault> elements() {
        var excessive = reply(EXCESSIVE);
        var item = excessive.request().items().get(0);
        return Stream.of(
                new Fault(TITLE, "别的结果", titled(reply(DENIED_INTERNAL), "政府信息公开申请予以公开答复书")),
                new Fault(TITLE, "不存在写成不予公开", titled(reply(NOT_EXISTING), "政府信息公开申请不予公开决定书")),
                new Fault(ELEMENTS, "模板漏了要素", without(excessive, "关于申请人说明的理由")),
                new Fault(ELEMENTS, "模板漏了日期", said(reply(REPEAT), "本机关于2026年3月12日作出", "本机关已经作出")),
                new Fault(
                        ELEMENTS,
                        "没有填写",
                        Fault.request(
                                excessive,
                                SampleCase.of(SampleCase.item(1, item.answer().with(AnswerValues.NONE))))));
    }

    private static Stream<Fault> reasons() {
        var secret = reply(DENIED_STATE_SECRET);
        var missing = reply(NOT_EXISTING);
        var partial = reply(PARTIALLY_GRANTED);
        return Stream.of(
                new Fault(REASON_STATED, "模板漏了理由", without(secret, "形成时已确定")),
                new Fault(
                        REASON_STATED,
                        "没有理由",
                        Fault.request(reply(DENIED_INTERNAL), SampleCase.of(reason(DENIED_INTERNAL, null)))),
                new Fault(
                        REASON_SUBSTANCE,
                        "套话",
                        CorrectReplies.of(SampleCase.of(reason(DENIED_INTERNAL, "依据有关规定，经研究决定，样板村的信息不便公开，请予理解。")))),
                new Fault(
                        REASON_FACTS,
                        "没有本件事实",
                        CorrectReplies.of(
                                SampleCase.of(reason(DENIED_INTERNAL, "此类材料只在单位内部流转使用，对外不产生任何影响，公开会妨碍日常运转")))),
                new Fault(SEARCH_STATED, "没有范围", said(missing, "局档案室征地卷", "档案室")),
                new Fault(SEARCH_STATED, "没有关键词", said(missing, "“第三批次”", "")),
                new Fault(SEARCH_STATED, "没有日期", said(missing, "于2026年3月12日", "")),
                new Fault(WITHHELD_STATED, "没有写明", without(partial, "其他村民的姓名和银行账号。")),
                new Fault(ACCESS_STATED, "没有途径", without(reply(ALREADY_PUBLIC), "查阅点")),
                new Fault(ACCESS_STATED, "没有联系方式", CorrectReplies.of(SampleCase.of(access("由有关机关负责")))),
                new Fault(THIRD_PARTY, "没有征求意见", said(unasked(), "本机关没有能够征求第三方的意见，原因是：", "情况是：")),
                new Fault(THIRD_PARTY, "部分公开没有征求意见", unaskedInPart()),
                new Fault(
                        CONSULTATION,
                        "没有交代",
                        circumstances(
                                secret,
                                was -> new CheckedLetter.Circumstances(
                                        null,
                                        false,
                                        Set.of(SuspensionCause.OTHER_AGENCY),
                                        was.today(),
                                        was.printable()))));
    }

    private static RequestItem reason(Outcome outcome, @Nullable String reason) {
        return Fault.reasoned(ReasonedCase.of(outcome).items().get(0), reason);
    }

    /** A third party that nobody could ask. */
    private static CheckedLetter unasked() {
        var elements = new HashMap<>(SampleElements.of(DENIED_THIRD_PARTY).byElement());
        elements.put(AnswerElement.CONSULTATION, "无法征求意见");
        elements.put(AnswerElement.NOT_CONSULTED, "该单位已经注销，登记的电话是空号");
        var answer = new ItemAnswer(
                DENIED_THIRD_PARTY, "样板村施工单位的报价明细是其商业秘密，公开会使其处于不利地位", null, null, new AnswerValues(elements));
        return CorrectReplies.of(SampleCase.of(SampleCase.item(1, answer)));
    }

    /** The same where the third party is the ground of what is withheld; the letter leaves out that nobody was asked. */
    private static CheckedLetter unaskedInPart() {
        var item = reason(PARTIALLY_GRANTED, "样板村施工单位的报价明细是其商业秘密，公开会使其处于不利地位");
        var elements = new HashMap<>(item.answer().elements().byElement());
        elements.put(AnswerElement.CONSULTATION, "无法征求意见");
        elements.put(AnswerElement.NOT_CONSULTED, "该单位已经注销，登记的电话是空号");
        var whole = CorrectReplies.of(SampleCase.of(new RequestItem(
                1,
                1,
                item.description(),
                item.search(),
                item.records(),
                item.answer().with(new AnswerValues(elements)))));
        return said(whole, "本机关没有能够征求第三方的意见，原因是：", "情况是：");
    }

    private static RequestItem access(String access) {
        var good = ReasonedCase.of(NOT_RESPONSIBLE).items().get(0);
        return new RequestItem(
                1,
                1,
                good.description(),
                good.search(),
                List.of(),
                new ItemAnswer(
                        NOT_RESPONSIBLE,
                        good.answer().reason(),
                        access,
                        null,
                        good.answer().elements()));
    }

    private static Stream<Fault> annexes() {
        var good = reply(GRANTED);
        var known = good.letter().annexes();
        var unpaged = Annex.enclosed("《样板村征地批复1》（云自然资〔2018〕12号）");
        return Stream.of(
                new Fault(ANNEXES, "少一件", letter(good, b -> b.annexes(known.subList(0, 1)))),
                new Fault(
                        ANNEXES,
                        "多一件",
                        letter(
                                good,
                                b -> b.annexes(Stream.concat(known.stream(), Stream.of(Annex.enclosed("《会议纪要》（共2页）")))
                                        .toList()))),
                new Fault(ANNEXES, "正文没有列", without(good, "《分户明细》1")),
                new Fault(ANNEX_PAGES, "没有页数", letter(good, b -> b.annexes(List.of(unpaged, known.get(1))))),
                new Fault(
                        ANNEX_PAGES,
                        "页数不对",
                        letter(
                                good,
                                b -> b.annexes(List.of(
                                        new Annex("《样板村征地批复1》（云自然资〔2018〕12号）", 13, List.of()), known.get(1))))));
    }

    /** The last paragraph is another. */
    static CheckedLetter endingWith(CheckedLetter good, Letter.Block last) {
        return body(good, blocks -> {
            blocks.set(blocks.size() - 1, last);
            return blocks;
        });
    }

    /** The same case a few years ago, in every date, while the law was another. */
    static CheckedLetter old(CheckedLetter good) {
        return OldCase.of(good, LocalDate.of(2023, 3, 9), LocalDate.of(2023, 3, 20));
    }

    private static Stream<Fault> terms() {
        var good = reply(GRANTED);
        var late = OldCase.of(good, LocalDate.of(2026, 2, 2), SampleCase.SIGNED);
        var slow = OldCase.of(good, LocalDate.of(2026, 2, 26), SampleCase.SIGNED);
        return Stream.of(new Fault(STATUTORY_TERM, "逾期没有说明", late), new Fault(PROMISED_TERM, "过了承诺期限", slow));
    }
}
