package io.disclosuredesk.document.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 不予公开决定书（国家秘密）: 依法确定为国家秘密（条例第十四条）. */
public record DenialStateSecret(
        CaseFacts facts,

        @Nullable Corrected corrected,

        @Element(value = "依据", means = "决策表给出的条例条、款、项") String article,

        @Element(value = "理由", means = "结合本件事实的具体理由") Passage reason,

        List<LetterData> remedies)
        implements ReplyData {

    /** Keeps the lists as they are now. */
    public DenialStateSecret {
        remedies = List.copyOf(remedies);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.DENIAL_STATE_SECRET;
    }
}
