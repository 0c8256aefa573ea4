package io.disclosuredesk.document.kind;

/** Which procedure a reconsideration takes, and how many working days the organ has to answer (行政复议法第八十八条：十日以下指工作日). */
public enum ReconsiderationProcedure {
    /** Ordinary: ten working days (行政复议法第四十八条). */
    ORDINARY("普通程序", 10),
    /** Simplified: five working days (行政复议法第五十四条). */
    SIMPLIFIED("简易程序", 5);

    private final String label;
    private final int workdays;

    ReconsiderationProcedure(String label, int workdays) {
        this.label = label;
        this.workdays = workdays;
    }

    /** The field's word. */
    public String label() {
        return label;
    }

    /** Working days from the receipt of the application's copy to the answer. */
    public int workdays() {
        return workdays;
    }
}
