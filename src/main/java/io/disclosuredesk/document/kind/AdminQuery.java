package io.disclosuredesk.document.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 依特别规定查询告知书: 法律、行政法规对获取有特别规定（条例第三十六条第（七）项）. */
public record AdminQuery(
        CaseFacts facts,

        @Nullable Corrected corrected,

        @Element(value = "依据", means = "决策表给出的条例条、款、项") String article,

        @Element(value = "特别规定名称", means = "另有规定的法律、行政法规，带书名号")
        String law,

        @Element(value = "特别规定条款", means = "该法律、行政法规的条、款、项") String clause,

        @Element(value = "理由", means = "为什么适用特别规定") Passage reason,

        @Element(value = "办理途径", means = "到哪里、凭什么材料办理") Passage access,

        List<LetterData> remedies)
        implements ReplyData {

    /** Keeps the lists as they are now. */
    public AdminQuery {
        remedies = List.copyOf(remedies);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.ADMIN_QUERY;
    }
}
