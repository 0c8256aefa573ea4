package io.disclosuredesk.document.kind;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.Letter.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * How the fee of one request comes about, tier by tier.
 *
 * @param before what the same applicant was already assessed for in this month; 0 where pages are counted
 * @param quantity requests or pages assessed now, at least 1
 */
public record FeeAssessment(FeeBasis basis, int before, int quantity) implements Tabular {

    /** @throws IllegalArgumentException in Chinese, when a count makes no sense */
    public FeeAssessment {
        if (quantity < 1 || before < 0) {
            throw new IllegalArgumentException("计费数量应当大于零。");
        }
        if (basis == FeeBasis.BY_PAGE && before > 0) {
            throw new IllegalArgumentException("按量计收以单件申请分别计页，不跨件累加。");
        }
    }

    /** The amount in yuan. */
    @JsonIgnore
    public BigDecimal amount() {
        return parts().stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public Letter.Block table() {
        var rows = new ArrayList<List<String>>();
        for (var part : parts()) {
            rows.add(List.of(
                    part.span(basis),
                    part.rate() == 0 ? "不收费" : part.rate() + "元/" + basis.unit(),
                    part.count() + basis.unit(),
                    FactLines.amount(part.amount()) + "元"));
        }
        rows.add(List.of("合计", "", quantity + basis.unit(), FactLines.amount(amount()) + "元"));
        return new Letter.Table(
                List.of(
                        new Column("档次", 4, true),
                        new Column("标准", 3, true),
                        new Column("数量", 2, true),
                        new Column("金额", 3, true)),
                rows);
    }

    private List<Part> parts() {
        var last = before + quantity;
        return basis.tiers(last).stream()
                .filter(tier -> tier.to() > before)
                .map(tier -> new Part(
                        tier, Math.min(tier.to(), last) - Math.max(tier.from(), before + 1) + 1))
                .toList();
    }

    private record Part(FeeBasis.Tier tier, int count) {
        int rate() {
            return tier.rate();
        }

        BigDecimal amount() {
            return BigDecimal.valueOf((long) tier.rate() * count);
        }

        String span(FeeBasis basis) {
            return tier.to() == Integer.MAX_VALUE
                    ? "第" + tier.from() + basis.unit() + "以上"
                    : "第" + tier.from() + "至" + tier.to() + basis.unit();
        }
    }
}
