package io.disclosuredesk.deadline;

import io.disclosuredesk.calendar.WorkingDayCalendar;
import java.time.LocalDate;

/** Which day counts as the day of receipt when a request or its correction arrives on a day off; courts know both readings. */
public enum RestDayReceipt {
    /** The day it arrives, whatever day that is: never later than the other reading, and the default. */
    AS_IS("到达当日为收到日"),
    /** The next working day: one working day later for whatever arrives on a day off. */
    NEXT_WORKDAY("视为下一个工作日收到");

    private final String label;

    RestDayReceipt(String label) {
        this.label = label;
    }

    /** The Chinese words on screens. */
    public String label() {
        return label;
    }

    /** The day from which the period runs, itself not counted. */
    LocalDate of(LocalDate arrivedOn, WorkingDayCalendar calendar) {
        return this == AS_IS || calendar.isWorkingDay(arrivedOn) ? arrivedOn : calendar.nextWorkingDay(arrivedOn);
    }
}
