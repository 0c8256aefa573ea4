package io.disclosuredesk.document.check;

import java.util.regex.Pattern;

/** 发文字号: 云自然资规公开答〔2026〕12号. */
final class NumberForm implements LetterTest {

    private static final Pattern FORM = Pattern.compile("(\\S+)〔(\\d{4})〕[1-9]\\d*号");

    @Override
    public void judge(Reading letter, Findings findings) {
        var number = letter.letter().number();
        if (number == null) {
            withoutNumber(letter, findings);
            return;
        }
        var form = FORM.matcher(number);
        if (!form.matches()) {
            findings.add("版头", "发文字号“" + number + "”的写法不对。", "应为机关代字、六角括号〔〕内的四位年份、不带虚位的序号和“号”字。");
            return;
        }
        var reply = letter.checked().scope() == CheckedLetter.Scope.REPLY;
        var mark = reply ? letter.agency().numberMark() : letter.agency().noticeMark();
        if (!mark.equals(form.group(1))) {
            findings.add("版头", "发文字号的代字是“" + form.group(1) + "”，不是本机关的“" + mark + "”。", "请核对机关设置。");
        }
        var year = letter.letter().date().getYear();
        if (Integer.parseInt(form.group(2)) != year) {
            findings.add("版头", "发文字号的年份是" + form.group(2) + "年，成文日期在" + year + "年。", "请重新编号。");
        }
        var registered = letter.request().replyNumber();
        if (reply && !number.equals(registered)) {
            findings.add("版头", "发文字号“" + number + "”与本件登记的不一致。", "请重新制作答复书。");
        }
    }

    private static void withoutNumber(Reading letter, Findings findings) {
        if (letter.checked().scope() == CheckedLetter.Scope.REPLY
                && !letter.letter().draft()) {
            findings.add("版头", "答复书没有发文字号。", "签发后由系统编号，没有编号的不能制发。");
        } else {
            findings.unconcerned(letter.letter().draft() ? "草稿尚未编号，签发时编号并再次校验" : "本文书不编发文字号");
        }
    }
}
