package io.disclosuredesk.request;

import java.util.Optional;

/** What the daily watch says about an open case, the less urgent first; counted working days (law sheet §1.4, 规则①至③). */
public enum ReminderKind {
    /** The promise has passed without a reply; the red line has not. */
    TARGET_PASSED("承诺期限已过", 60),
    /** Five working days or fewer to the red line. */
    DUE_IN_FIVE("法定期限剩5个工作日以内", 60),
    /** Three working days or fewer to the red line. */
    DUE_IN_THREE("法定期限剩3个工作日以内", 80),
    /** One working day to the red line, or its last day. */
    DUE_IN_ONE("法定期限剩1个工作日以内", 80),
    /** The red line has passed without a reply (条例第三十三条). */
    STATUTORY_PASSED("法定期限已过", 100);

    private final String label;
    private final int priority;

    ReminderKind(String label, int priority) {
        this.label = label;
        this.priority = priority;
    }

    /** The Chinese words staff read. */
    public String label() {
        return label;
    }

    /** How far up the tasks of the case move in a list; 100 is the most urgent. */
    public int priority() {
        return priority;
    }

    /** Whether a period has passed: this is for managers too. */
    public boolean isEscalation() {
        return this == TARGET_PASSED || this == STATUTORY_PASSED;
    }

    /**
     * The most urgent step reached, so that a watch that stood still for days speaks once.
     *
     * @param left counted working days after today to the red line; 0 on its last day
     */
    static Optional<ReminderKind> stepAt(int left) {
        if (left < 0 || left > 5) {
            return Optional.empty();
        }
        return Optional.of(left <= 1 ? DUE_IN_ONE : left <= 3 ? DUE_IN_THREE : DUE_IN_FIVE);
    }
}
