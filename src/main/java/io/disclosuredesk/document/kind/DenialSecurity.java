package io.disclosuredesk.document.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 不予公开决定书（三安全一稳定）: 公开后可能危及国家安全、公共安全、经济安全、社会稳定（条例第十四条）. */
public record DenialSecurity(
        CaseFacts facts,

        @Nullable Corrected corrected,

        @Element(value = "依据", means = "决策表给出的条例条、款、项") String article,

        @Element(value = "可能危及的方面", means = "国家安全、公共安全、经济安全、社会稳定中的哪些")
        List<String> endangered,

        @Element(value = "具体风险", means = "公开后的具体风险") Passage risk,

        @Element(value = "理由", means = "结合本件事实的具体理由") Passage reason,

        List<LetterData> remedies)
        implements ReplyData {

    /** Keeps the lists as they are now. */
    public DenialSecurity {
        endangered = List.copyOf(endangered);
        remedies = List.copyOf(remedies);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.DENIAL_SECURITY;
    }
}
