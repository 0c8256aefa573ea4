package io.disclosuredesk.calendar;

/** What a date is under the State Council's yearly notice (国务院办公厅放假通知). */
public enum DayKind {
    /** Monday to Friday, not declared a holiday. */
    WORKDAY("工作日", true),
    /** Saturday or Sunday declared a working day in exchange for a holiday (调休上班). */
    MAKE_UP("调休上班", true),
    /** Saturday or Sunday. */
    REST("休息日", false),
    /** Declared a holiday by the notice, whatever its weekday. */
    HOLIDAY("放假", false);

    private final String label;
    private final boolean working;

    DayKind(String label, boolean working) {
        this.label = label;
        this.working = working;
    }

    /** The Chinese word staff and applicants read. */
    public String label() {
        return label;
    }

    /** Whether a period in working days (工作日) counts this day. */
    public boolean isWorking() {
        return working;
    }
}
