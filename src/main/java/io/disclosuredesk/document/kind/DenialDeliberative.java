package io.disclosuredesk.document.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 不予公开决定书（过程性信息）: 讨论记录、过程稿、磋商信函、请示报告等过程性信息（条例第十六条第二款）. */
public record DenialDeliberative(
        CaseFacts facts,

        @Nullable Corrected corrected,

        @Element(value = "依据", means = "决策表给出的条例条、款、项") String article,

        @Element(value = "过程性信息类别", means = "属于哪一类过程性信息") List<String> stages,

        @Element(value = "理由", means = "结合本件事实的具体理由") Passage reason,

        List<LetterData> remedies)
        implements ReplyData {

    /** Keeps the lists as they are now. */
    public DenialDeliberative {
        stages = List.copyOf(stages);
        remedies = List.copyOf(remedies);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.DENIAL_DELIBERATIVE;
    }
}
