package io.disclosuredesk.document.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 不予处理告知书（确认或者重新出具）: 要求确认或者重新出具已经获取的信息（条例第二条、第三十八条）. */
public record Reconfirm(
        CaseFacts facts,

        @Nullable Corrected corrected,

        @Element(value = "依据", means = "决策表给出的条例条、款、项") String article,

        @Element(value = "已经获取的信息", means = "要求确认或者重新出具的信息") String obtained,

        @Element(value = "获取的经过", means = "什么时候、怎样获取的") String obtainedHow,

        @Element(value = "理由", means = "结合本件事实的具体理由") Passage reason,

        List<LetterData> remedies)
        implements ReplyData {

    /** Keeps the lists as they are now. */
    public Reconfirm {
        remedies = List.copyOf(remedies);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.RECONFIRM;
    }
}
