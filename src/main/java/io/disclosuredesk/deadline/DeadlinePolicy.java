package io.disclosuredesk.deadline;

/**
 * The periods a case is measured by, all in working days (工作日). Locked into a case when it is received.
 *
 * @param code names the policy in the case
 * @param targetDays the organ's promise (承诺期限); never called statutory
 * @param statutoryDays the statute's period (条例第三十三条第二款)
 * @param correctionNoticeDays within which a correction may be asked for (条例第三十条)
 */
public record DeadlinePolicy(String code, int targetDays, int statutoryDays, int correctionNoticeDays) {

    /** The regime of 2019: promise 15, statute 20, correction notice 7. */
    public static final DeadlinePolicy DEFAULT = new DeadlinePolicy("DEFAULT", 15, 20, 7);

    /**
     * @throws IllegalArgumentException if a period is not positive or the promise exceeds the statute
     */
    public DeadlinePolicy {
        if (targetDays < 1 || correctionNoticeDays < 1 || statutoryDays < targetDays) {
            throw new IllegalArgumentException("承诺期限须至少1个工作日且不超过法定期限：" + targetDays + "/" + statutoryDays);
        }
    }
}
