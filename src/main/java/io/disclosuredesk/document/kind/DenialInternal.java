package io.disclosuredesk.document.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 不予公开决定书（内部事务）: 人事管理、后勤管理、内部工作流程等内部事务信息（条例第十六条第一款）. */
public record DenialInternal(
        CaseFacts facts,

        @Nullable Corrected corrected,

        @Element(value = "依据", means = "决策表给出的条例条、款、项") String article,

        @Element(value = "内部事务类别", means = "属于哪一类内部事务") List<String> affairs,

        @Element(value = "理由", means = "结合本件事实的具体理由") Passage reason,

        List<LetterData> remedies)
        implements ReplyData {

    /** Keeps the lists as they are now. */
    public DenialInternal {
        affairs = List.copyOf(affairs);
        remedies = List.copyOf(remedies);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.DENIAL_INTERNAL;
    }
}
