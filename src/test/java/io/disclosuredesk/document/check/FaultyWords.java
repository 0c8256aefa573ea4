package io.disclosuredesk.document.check;

import static io.disclosuredesk.decision.Outcome.GRANTED;
import static io.disclosuredesk.document.check.Fault.added;
import static io.disclosuredesk.document.check.LetterRule.BANK_CARD;
import static io.disclosuredesk.document.check.LetterRule.BLANKS;
import static io.disclosuredesk.document.check.LetterRule.DATES_IN_TEXT;
import static io.disclosuredesk.document.check.LetterRule.HOME_ADDRESS;
import static io.disclosuredesk.document.check.LetterRule.IDENTITY_NUMBER;
import static io.disclosuredesk.document.check.LetterRule.PHONE_NUMBER;
import static io.disclosuredesk.document.check.LetterRule.PUNCTUATION;

import java.util.stream.Stream;

/** Single faults in what is written, whatever it is about: personal data, dates, blanks, punctuation. */
final class FaultyWords {

    private FaultyWords() {}

    static Stream<Fault> all() {
        return Stream.concat(personal(), words());
    }

    private static Stream<Fault> personal() {
        var good = Faults.reply(GRANTED);
        return Stream.of(
                new Fault(IDENTITY_NUMBER, "身份证号码", added(good, "经检索", "户主身份证号码11010519491231002X。")),
                new Fault(IDENTITY_NUMBER, "分段的号码", added(good, "经检索", "户主身份证号码110105 19491231 002X。")),
                new Fault(BANK_CARD, "银行卡号", added(good, "经检索", "收款账号6222020000000000018。")),
                new Fault(PHONE_NUMBER, "手机号码", added(good, "经检索", "联系户主13900000002。")),
                new Fault(PHONE_NUMBER, "电子邮箱", added(good, "经检索", "联系户主huzhu@example.com。")),
                new Fault(HOME_ADDRESS, "申请人的住址", added(good, "经检索", "寄往云州市云溪区虚构街1号。")),
                new Fault(HOME_ADDRESS, "别人的住址", added(good, "经检索", "户主住样板小区3幢2单元501室。")));
    }

    private static Stream<Fault> words() {
        var good = Faults.reply(GRANTED);
        return Stream.of(
                new Fault(DATES_IN_TEXT, "虚位", added(good, "经检索", "该批复于2018年05月02日印发。")),
                new Fault(DATES_IN_TEXT, "没有这一天", added(good, "经检索", "该批复于2018年2月30日印发。")),
                new Fault(DATES_IN_TEXT, "简写的年份", added(good, "经检索", "该批复于18年5月2日印发。")),
                new Fault(DATES_IN_TEXT, "横线", added(good, "经检索", "该批复于2018-05-02印发。")),
                new Fault(DATES_IN_TEXT, "没有这一天，无年份", added(good, "经检索", "该批复于同年6月31日印发。")),
                new Fault(BLANKS, "待填写", added(good, "经检索", "提供方式为【待填写】。")),
                new Fault(BLANKS, "占位符", added(good, "经检索", "提供方式为{{方式}}。")),
                new Fault(BLANKS, "空引号", added(good, "经检索", "提供方式为“”。")),
                new Fault(PUNCTUATION, "两个句号", added(good, "经检索", "由本机关提供。。")),
                new Fault(PUNCTUATION, "错叠", added(good, "经检索", "由本机关提供，。")));
    }
}
