package io.disclosuredesk.document.kind;

import io.disclosuredesk.decision.FeeBasis;
import java.math.BigDecimal;

/**
 * What one tier contributes to a processing fee.
 *
 * @param rate yuan a request or page
 * @param count requests or pages of this tier
 * @param amount yuan
 */
public record FeeTier(
        @Element(value = "档次", means = "第几件（页）至第几件（页）") String span,

        @Element(value = "每单位标准", means = "这一档每件或者每页多少元", mayBeLeftOut = true)
        int rate,

        @Element(value = "收费标准", means = "这一档的标准，如“10元/页”，免费的写“不收费”")
        String rateWords,

        @Element(value = "数量", means = "落在这一档的件数或者页数") int count,

        @Element(value = "分档金额", means = "这一档的金额，单位元") BigDecimal amount) {

    /** The tier as the standard gives it. */
    static FeeTier of(FeeBasis.Part part) {
        return new FeeTier(part.span(), part.rate(), part.rateWords(), part.count(), part.amount());
    }
}
