package io.disclosuredesk.document.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 非本机关负责公开告知书: 不由本机关负责公开，能够确定的告知负责机关（条例第三十六条第（五）项）. */
public record NotResponsible(
        CaseFacts facts,

        @Nullable Corrected corrected,

        @Element(value = "依据", means = "决策表给出的条例条、款、项") String article,

        @Element(value = "理由", means = "为什么不由本机关负责公开") Passage reason,

        @Element(value = "负责机关", means = "负责公开的行政机关，不能确定的没有") @Nullable
        String responsible,

        @Element(value = "联系方式", means = "负责机关的联系方式，或者不能确定的原因")
        Passage access,

        List<LetterData> remedies)
        implements ReplyData {

    /** Keeps the lists as they are now. */
    public NotResponsible {
        remedies = List.copyOf(remedies);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.NOT_RESPONSIBLE;
    }
}
