package io.disclosuredesk.document.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 不予公开决定书（行政执法案卷）: 行政执法案卷信息（条例第十六条第二款）. */
public record DenialEnforcementFile(
        CaseFacts facts,

        @Nullable Corrected corrected,

        @Element(value = "依据", means = "决策表给出的条例条、款、项") String article,

        @Element(value = "案卷名称", means = "哪一宗行政执法案卷") String file,

        @Element(value = "理由", means = "结合本件事实的具体理由") Passage reason,

        List<LetterData> remedies)
        implements ReplyData {

    /** Keeps the lists as they are now. */
    public DenialEnforcementFile {
        remedies = List.copyOf(remedies);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.DENIAL_ENFORCEMENT_FILE;
    }
}
