package io.disclosuredesk.document.kind;

import java.math.BigDecimal;

/**
 * 信息处理费收费通知书: 告知收费依据、标准、数额和缴纳方式（条例第四十二条；国办函〔2020〕109号）.
 *
 * @param amount yuan; the sum of the assessment
 */
public record FeeNotice(
        CaseFacts facts,

        @Element(value = "收费事实", means = "申请数量、频次怎样超过一定范围，写具体事实")
        Passage grounds,

        @Element(value = "计收标准", means = "按件或者按量，两种只能选一种")
        FeeBasis basis,

        @Element(value = "费用计算", means = "分档的标准、数量和金额的表格")
        FeeAssessment assessment,

        @Element(value = "金额", means = "应缴总额，单位元")
        BigDecimal amount,

        @Element(value = "缴纳方式", means = "缴款码、银行或者网上缴款的办法，款项直接缴入国库")
        Passage payment)
        implements LetterData {

    /** @throws IllegalArgumentException in Chinese, when the amount is not what the tiers give, or nothing is due */
    public FeeNotice {
        if (basis != assessment.basis() || amount.compareTo(assessment.amount()) != 0) {
            throw new IllegalArgumentException("金额与分档计算的结果不一致。");
        }
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("没有超过免费的范围，不收费，不发收费通知书。");
        }
    }

    /** The notice about what {@code assessment} comes to. */
    public static FeeNotice of(CaseFacts facts, Passage grounds, FeeAssessment assessment, Passage payment) {
        return new FeeNotice(facts, grounds, assessment.basis(), assessment, assessment.amount(), payment);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.FEE_NOTICE;
    }
}
