package io.disclosuredesk.document.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 不予公开决定书（禁止公开）: 法律、行政法规禁止公开（条例第十四条）. */
public record DenialLawProhibited(
        CaseFacts facts,

        @Nullable Corrected corrected,

        @Element(value = "依据", means = "决策表给出的条例条、款、项") String article,

        @Element(value = "禁止公开的法律", means = "禁止公开的法律、行政法规，带书名号")
        String law,

        @Element(value = "禁止公开的条款", means = "该法律、行政法规的条、款、项")
        String clause,

        @Element(value = "理由", means = "结合本件事实的具体理由") Passage reason,

        List<LetterData> remedies)
        implements ReplyData {

    /** Keeps the lists as they are now. */
    public DenialLawProhibited {
        remedies = List.copyOf(remedies);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.DENIAL_LAW_PROHIBITED;
    }
}
