package io.disclosuredesk.calendar;

import java.util.regex.Pattern;

/**
 * Reads a notice in its own words: sections headed 一、元旦： of sentences such as 1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
 * What stands before the first heading and after the last section (instructions, signature, date) is not read, except that a
 * number or a year named anywhere must be the ones given.
 */
final class NoticeText {

    private static final Pattern HEADING =
            Pattern.compile("(?<=^|[\\n。；：])[一二三四五六七八九十]{1,3}、([^：。；\\n]{1,60}?)(?:：|(?=\\d{1,4}[年月]))");
    private static final Pattern CLOSING =
            Pattern.compile("(?<=^|[\\n。])(?:节假日期间|放假期间|调休放假期间|国务院|特此|\\d{4}年\\d{1,2}月\\d{1,2}日(?=\\n|$))[\\s\\S]*");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年(?:部分节假日|元旦、春节)");
    private static final Pattern SPACES =
            Pattern.compile("[ \\t\\u000B\\f\\r\\u00A0\\u2000-\\u200B\\u202F\\u3000\\uFEFF]+");
    private static final Pattern DASHES = Pattern.compile("[-~—–―─−]+");

    private final NoticeDraft draft;

    NoticeText(NoticeDraft draft) {
        this.draft = draft;
    }

    void read(String pasted) {
        var text = plain(pasted);
        checkHead(text);
        var heading = HEADING.matcher(text);
        var found = heading.find();
        while (found) {
            var name = Occasions.canonical(heading.group(1));
            var from = heading.end();
            found = heading.find();
            var body = found ? text.substring(from, heading.start()) : closed(text.substring(from));
            new NoticeSection(draft, name).read(body.replace("\n", ""));
        }
    }

    private void checkHead(String text) {
        var unbroken = text.replace("\n", "");
        var named = NoticeNumber.namedIn(unbroken);
        if (!named.isEmpty() && NoticeNumber.issued(draft.number()).isPresent() && !named.equals(draft.number())) {
            draft.refuse("文号", "填写的是" + draft.number() + "，粘贴的通知却是" + named + "，请核对。");
        }
        var year = YEAR.matcher(unbroken);
        if (year.find() && Integer.parseInt(year.group(1)) != draft.year()) {
            draft.refuse("年份", "粘贴的是" + year.group(1) + "年的安排，所选年份却是" + draft.year() + "年，请核对。");
        }
    }

    private static String closed(String lastSection) {
        return CLOSING.matcher(lastSection).replaceFirst("");
    }

    /** One spelling of what people and web pages write in several: digits half-width, punctuation full-width, no spaces. */
    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        text.chars()
                .map(c -> c >= '！' && c <= '～' ? c - '！' + '!' : c)
                .map(c -> switch (c) {
                    case '(' -> '（';
                    case ')' -> '）';
                    case ':' -> '：';
                    case ',' -> '，';
                    case ';' -> '；';
                    case '.' -> '。';
                    default -> c;
                })
                .forEach(c -> plain.append((char) c));
        var dashed = DASHES.matcher(SPACES.matcher(plain).replaceAll("")).replaceAll("至");
        return dashed.replace("星期天", "星期日").replace("周天", "周日");
    }
}
