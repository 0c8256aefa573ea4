package io.disclosuredesk.document.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 不予公开决定书（第三方权益）: 公开会损害第三方合法权益（条例第十五条）. */
public record DenialThirdParty(
        CaseFacts facts,

        @Nullable Corrected corrected,

        @Element(value = "依据", means = "决策表给出的条例条、款、项") String article,

        Consultation consultation,

        @Element(value = "理由", means = "结合本件事实的具体理由") Passage reason,

        List<LetterData> remedies)
        implements ReplyData {

    /** Keeps the lists as they are now. */
    public DenialThirdParty {
        remedies = List.copyOf(remedies);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.DENIAL_THIRD_PARTY;
    }
}
