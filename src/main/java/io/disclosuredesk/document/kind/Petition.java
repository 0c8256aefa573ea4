package io.disclosuredesk.document.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 信访投诉举报类申请告知书: 以申请的形式信访、投诉、举报，不作为申请处理（条例第三十九条第一款）. */
public record Petition(
        CaseFacts facts,

        @Nullable Corrected corrected,

        @Element(value = "依据", means = "决策表给出的条例条、款、项") String article,

        @Element(value = "活动类别", means = "信访、投诉、举报中的哪些") List<String> activities,

        @Element(value = "理由", means = "结合本件事实的具体理由") Passage reason,

        @Element(value = "提出渠道", means = "可以向哪里提出，可以不告知") @Nullable
        Passage access,

        List<LetterData> remedies)
        implements ReplyData {

    /** Keeps the lists as they are now. */
    public Petition {
        activities = List.copyOf(activities);
        remedies = List.copyOf(remedies);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.PETITION;
    }
}
