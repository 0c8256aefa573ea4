package io.disclosuredesk.metrics;

/**
 * How many reconsiderations or suits of one kind ended one way in a period.
 *
 * @param count not negative
 */
public record RemedyCount(RemedyRoute route, RemedyResult result, long count) {

    /** @throws IllegalArgumentException for a negative count */
    public RemedyCount {
        if (count < 0) {
            throw new IllegalArgumentException("件数不能是负数：" + count);
        }
    }
}
