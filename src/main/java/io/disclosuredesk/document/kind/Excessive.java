package io.disclosuredesk.document.kind;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 不予处理告知书（大量反复申请）: 数量、频次明显超过合理范围且理由不合理（条例第三十五条）. */
public record Excessive(
        CaseFacts facts,

        @Nullable Corrected corrected,

        @Element(value = "依据", means = "决策表给出的条例条、款、项") String article,

        @Element(value = "数量和频次", means = "申请的数量、频次，有具体数字") String amount,

        @Element(value = "统计期间", means = "上述数量、频次的期间") String period,

        @Element(value = "要求说明理由的日期", means = "说明理由告知书送达的日期")
        LocalDate demandedOn,

        @Element(value = "申请人说明的理由", means = "申请人怎样说明") Passage given,

        @Element(value = "理由", means = "为什么认定不合理") Passage reason,

        List<LetterData> remedies)
        implements ReplyData {

    /** Keeps the lists as they are now. */
    public Excessive {
        remedies = List.copyOf(remedies);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.EXCESSIVE;
    }
}
