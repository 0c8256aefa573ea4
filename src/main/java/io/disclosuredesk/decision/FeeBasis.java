package io.disclosuredesk.decision;

import java.math.BigDecimal;
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

    private static final int ENDLESS = Integer.MAX_VALUE;

    private final String label;
    private final String unit;

    FeeBasis(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    /** @param to last request or page of the tier */
    private record Tier(int from, int to, int rate) {}

    /**
     * What one tier contributes.
     *
     * @param span which requests or pages, in words (第11至30件)
     * @param rate yuan a request or page
     * @param rateWords the rate in words (100元/件)
     * @param count requests or pages of this tier
     * @param amount yuan
     */
    public record Part(String span, int rate, String rateWords, int count, BigDecimal amount) {}

    /**
     * What is due for {@code quantity} requests or pages, tier by tier.
     *
     * @param before requests of the same applicant in the same month that were assessed earlier; 0 where pages are counted
     * @throws IllegalArgumentException in Chinese, when a count makes no sense
     */
    public List<Part> assess(int before, int quantity) {
        if (quantity < 1 || before < 0) {
            throw new IllegalArgumentException("计费数量应当大于零。");
        }
        if (this == BY_PAGE && before > 0) {
            throw new IllegalArgumentException("按量计收以单件申请分别计页，不跨件累加。");
        }
        var last = before + quantity;
        var due = new ArrayList<Part>();
        for (var tier : tiers(last)) {
            var count = Math.min(tier.to(), last) - Math.max(tier.from(), before + 1) + 1;
            if (count > 0) {
                due.add(part(tier, count));
            }
        }
        return List.copyOf(due);
    }

    private Part part(Tier tier, int count) {
        var span = tier.to() == ENDLESS ? "第" + tier.from() + unit + "以上" : "第" + tier.from() + "至" + tier.to() + unit;
        var words = tier.rate() == 0 ? "不收费" : tier.rate() + "元/" + unit;
        return new Part(span, tier.rate(), words, count, BigDecimal.valueOf((long) tier.rate() * count));
    }

    private List<Tier> tiers(int last) {
        if (this == BY_PAGE) {
            return List.of(
                    new Tier(1, free(), 0),
                    new Tier(free() + 1, 100, 10),
                    new Tier(101, 200, 20),
                    new Tier(201, ENDLESS, 40));
        }
        var tiers = new ArrayList<>(List.of(new Tier(1, free(), 0), new Tier(free() + 1, 30, 100)));
        // from the 31st request on every ten are a tier that costs a hundred more than the one before
        for (var from = 31; from <= last; from += 10) {
            tiers.add(new Tier(from, from + 9, 200 + (from - 31) / 10 * 100));
        }
        return tiers;
    }

    /** What is due in all, in yuan; the arguments as for {@link #assess}. */
    public BigDecimal amount(int before, int quantity) {
        return assess(before, quantity).stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Requests of a month, or pages of a request, that cost nothing. */
    public int free() {
        return this == BY_PAGE ? 30 : 10;
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
