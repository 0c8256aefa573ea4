package io.disclosuredesk.calendar;

/**
 * Reads the State Council's yearly notice as a person pastes it: its own Chinese sentences, or a table with one day a line.
 * Both give the same {@link HolidayNotice}.
 */
public final class NoticeReader {

    /** Characters a pasted notice may have; real ones have fewer than 1,500. */
    static final int LONGEST = 20_000;

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    private NoticeReader() {}

    /**
     * Reads {@code text} and checks it against itself, the calendar and the law (全国年节及纪念日放假办法第二条). Whether it fits the
     * notices of other years is for {@link Calendars#preview} to say.
     *
     * @param year the year that the notice arranges
     * @param number number of the notice (国办发明电〔2025〕7号) or its name, at most 60 characters
     * @param text sentences (一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。) or rows ({@code date,type,name})
     * @throws NoticeRefusedException with every problem found, if there is any
     */
    public static HolidayNotice read(int year, String number, String text) {
        return draft(year, number, text).accepted();
    }

    /** As {@link #read}, with the problems inside instead of thrown. */
    static NoticeDraft draft(int year, String number, String text) {
        var draft = new NoticeDraft(year, NoticeNumber.canonical(number));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            draft.refuse("年份", "请填写通知所安排的年份，四位数字。");
            return draft;
        }
        NoticeChecks.checkNumber(draft);
        if (text.isBlank() || text.length() > LONGEST || text.indexOf('\0') >= 0) {
            draft.refuse("全文", "请粘贴通知全文或者表格，不超过" + LONGEST + "字，不含特殊控制字符。");
            return draft;
        }
        if (NoticeFile.looksLike(text)) {
            new NoticeFile(draft).read(text);
        } else {
            new NoticeText(draft).read(text);
        }
        NoticeChecks.checkDays(draft);
        return draft;
    }
}
