package io.disclosuredesk.deadline;

import io.disclosuredesk.calendar.WorkingDayCalendar;
import java.time.LocalDate;

/**
 * The periods in which a person may challenge a reply, in calendar days or months; a last day that is a day off moves to the next
 * working day (民法典第二百零三条).
 */
public enum RemedyPeriod {
    /** Administrative reconsideration: 60 days from knowing of the act. */
    RECONSIDERATION_60D("申请行政复议", "60日", "行政复议法第二十条") {
        @Override
        LocalDate lastDay(LocalDate servedOn) {
            return servedOn.plusDays(60);
        }
    },
    /** Suit against a reconsideration decision: 15 days from receiving it. */
    SUIT_15D("对复议决定提起行政诉讼", "15日", "行政复议法第三十四条、行政诉讼法第四十五条") {
        @Override
        LocalDate lastDay(LocalDate servedOn) {
            return servedOn.plusDays(15);
        }
    },
    /** Suit without reconsideration: six months; where the month has no such day, its last day (民法典第二百零二条). */
    SUIT_6M("直接提起行政诉讼", "6个月", "行政诉讼法第四十六条") {
        @Override
        LocalDate lastDay(LocalDate servedOn) {
            return servedOn.plusMonths(6);
        }
    };

    private final String label;
    private final String length;
    private final String article;

    RemedyPeriod(String label, String length, String article) {
        this.label = label;
        this.length = length;
        this.article = article;
    }

    /** The last day by the calendar, a day off or not. */
    abstract LocalDate lastDay(LocalDate servedOn);

    /** What may be done, in Chinese. */
    public String label() {
        return label;
    }

    /** How long, in Chinese. */
    public String length() {
        return length;
    }

    /** The article. */
    public String article() {
        return article;
    }

    /**
     * The end of the period after a document was served.
     *
     * @param servedOn the day of service, not counted (民法典第二百零一条)
     * @throws DeadlineRefusedException if the day is one nobody reckons with
     */
    public RemedyDeadline after(LocalDate servedOn, WorkingDayCalendar calendar) {
        if (servedOn.isBefore(DeadlineClock.EARLIEST) || servedOn.isAfter(DeadlineClock.LATEST)) {
            throw new DeadlineRefusedException(
                    "servedOn", "送达日期应在" + DeadlineClock.EARLIEST + "至" + DeadlineClock.LATEST + "之间，请核对年份。");
        }
        var last = lastDay(servedOn);
        var rolled = calendar.isWorkingDay(last) ? last : calendar.nextWorkingDay(last);
        return new RemedyDeadline(this, servedOn, last, rolled, calendar.isProvisional(rolled));
    }
}
