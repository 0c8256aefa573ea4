package io.disclosuredesk.portal;

import io.disclosuredesk.calendar.CalendarDay;
import io.disclosuredesk.deadline.RemedyDeadline;

/**
 * When a remedy ends, with the reason.
 *
 * @param lastDay what the last day by the calendar is
 */
record ExplainedRemedy(RemedyDeadline deadline, CalendarDay lastDay) {

    /** How the day was found, and why it moved, with the articles. */
    public String because() {
        var remedy = deadline.remedy();
        var last = deadline.lastDay();
        var text = new StringBuilder("自")
                .append(ChineseDates.day(deadline.servedOn()))
                .append("送达的次日起算（民法典第二百零一条），")
                .append(remedy.length())
                .append("的最后一日是")
                .append(ChineseDates.day(last));
        if (remedy.length().endsWith("月")
                && last.getDayOfMonth() != deadline.servedOn().getDayOfMonth()) {
            text.append("，当月没有").append(deadline.servedOn().getDayOfMonth()).append("日，以月末日为最后一日（民法典第二百零二条）");
        }
        return text.append(rolled())
                .append("依据")
                .append(remedy.article())
                .append("。")
                .toString();
    }

    private String rolled() {
        return deadline.rolledTo().equals(deadline.lastDay())
                ? "，是工作日，不再顺延。"
                : "，当日" + dayOff() + "，顺延到下一个工作日" + ChineseDates.day(deadline.rolledTo()) + "（民法典第二百零三条）。";
    }

    private String dayOff() {
        return switch (lastDay.kind()) {
            case HOLIDAY -> lastDay.occasion() + "放假";
            case REST, WORKDAY, MAKE_UP -> "是休息日";
        };
    }
}
