package io.disclosuredesk.document.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 无现成信息告知书: 需要对现有信息加工、分析的，可以不予提供（条例第三十八条）. */
public record NeedsCreation(
        CaseFacts facts,

        @Nullable Corrected corrected,

        @Element(value = "依据", means = "决策表给出的条例条、款、项") String article,

        Searched searched,

        @Element(value = "需要的加工", means = "现有的是什么，要怎样加工、分析") Passage processing,

        @Element(value = "理由", means = "结合本件事实的具体理由") Passage reason,

        List<LetterData> remedies)
        implements ReplyData {

    /** Keeps the lists as they are now. */
    public NeedsCreation {
        remedies = List.copyOf(remedies);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.NEEDS_CREATION;
    }
}
