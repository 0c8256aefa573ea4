package io.disclosuredesk.document.kind;

import java.util.ArrayList;
import java.util.List;

/**
 * How the processing fee (信息处理费) of a request is reckoned: by request or by page, never both; each part of the quantity pays
 * the rate of its own tier (国办函〔2020〕109号).
 */
public enum FeeBasis {
    /** By request: the requests of one applicant within a calendar month. */
    BY_REQUEST("按件", "件"),
    /** By page: the pages of one request. */
    BY_PAGE("按量", "页");

    private static final int TEN = 10;
    private static final int FREE_REQUESTS = 10;
    private static final int FIRST_RATE_UP_TO = 30;
    private static final int STEP = 100;

    private final String label;
    private final String unit;

    FeeBasis(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    /**
     * A tier.
     *
     * @param from first request or page of the tier, from 1
     * @param to last one; {@code Integer.MAX_VALUE} for the tier without an end
     * @param rate yuan a request or page
     */
    record Tier(int from, int to, int rate) {}

    /** The tiers that {@code quantity} reaches, from the free one on. */
    List<Tier> tiers(int quantity) {
        return all(quantity).stream().filter(tier -> tier.from() <= quantity).toList();
    }

    private List<Tier> all(int quantity) {
        if (this == BY_PAGE) {
            return List.of(
                    new Tier(1, 30, 0),
                    new Tier(31, 100, 10),
                    new Tier(101, 200, 20),
                    new Tier(201, Integer.MAX_VALUE, 40));
        }
        var tiers = new ArrayList<>(
                List.of(new Tier(1, FREE_REQUESTS, 0), new Tier(FREE_REQUESTS + 1, FIRST_RATE_UP_TO, STEP)));
        // from the 31st request on every ten are a tier that costs a hundred more than the one before
        for (var rate = 2 * STEP; tiers.get(tiers.size() - 1).to() < quantity; rate += STEP) {
            var from = tiers.get(tiers.size() - 1).to() + 1;
            tiers.add(new Tier(from, from + TEN - 1, rate));
        }
        return tiers;
    }

    /** The field's word. */
    public String label() {
        return label;
    }

    /** What is counted: 件 or 页. */
    public String unit() {
        return unit;
    }
}
