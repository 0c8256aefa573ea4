package io.disclosuredesk.document.kind;

import io.disclosuredesk.decision.FeeBasis;
import java.math.BigDecimal;
import java.util.List;

/**
 * 信息处理费收费通知书: 告知收费依据、标准、数额和缴纳方式（条例第四十二条；国办函〔2020〕109号）.
 *
 * @param before requests of the same applicant in the same month that were assessed earlier; 0 where pages are counted
 * @param quantity requests or pages assessed now
 * @param amount yuan; the sum of the tiers
 */
public record FeeNotice(
        CaseFacts facts,

        @Element(value = "收费事实", means = "申请数量、频次怎样超过一定范围，写具体事实")
        Passage grounds,

        @Element(value = "计收标准", means = "按件或者按量，两种只能选一种") FeeBasis basis,

        @Element(value = "此前件数", means = "按件计收的，本月此前已经计过的件数；按量的为零", mayBeLeftOut = true)
        int before,

        @Element(value = "计费数量", means = "这次计费的件数或者页数") int quantity,

        @Element(value = "计费单位", means = "件或者页") String unit,

        @Element(value = "分档", means = "分档的标准、数量和金额") List<FeeTier> tiers,

        @Element(value = "金额", means = "应缴总额，单位元") BigDecimal amount,

        @Element(value = "缴纳方式", means = "缴款码、银行或者网上缴款的办法，款项直接缴入国库")
        Passage payment)
        implements LetterData {

    /** @throws IllegalArgumentException in Chinese, when the tiers or the amount are not what the standard gives, or nothing is due */
    public FeeNotice {
        tiers = List.copyOf(tiers);
        if (!unit.equals(basis.unit())
                || !tiers.equals(tiers(basis, before, quantity))
                || amount.compareTo(basis.amount(before, quantity)) != 0) {
            throw new IllegalArgumentException("收费金额与分档标准计算的结果不一致。");
        }
        if (amount.signum() == 0) {
            throw new IllegalArgumentException("没有超过免费的范围，不收费，不发收费通知书。");
        }
    }

    /** The notice about what {@code quantity} comes to. */
    public static FeeNotice of(
            CaseFacts facts, Passage grounds, FeeBasis basis, int before, int quantity, Passage payment) {
        return new FeeNotice(
                facts,
                grounds,
                basis,
                before,
                quantity,
                basis.unit(),
                tiers(basis, before, quantity),
                basis.amount(before, quantity),
                payment);
    }

    private static List<FeeTier> tiers(FeeBasis basis, int before, int quantity) {
        return basis.assess(before, quantity).stream().map(FeeTier::of).toList();
    }

    @Override
    public LetterKind kind() {
        return LetterKind.FEE_NOTICE;
    }
}
