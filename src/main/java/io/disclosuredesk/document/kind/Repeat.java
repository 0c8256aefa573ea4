package io.disclosuredesk.document.kind;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 重复申请告知书: 已经答复，不予重复处理（条例第三十六条第（六）项）. */
public record Repeat(
        CaseFacts facts,

        @Nullable Corrected corrected,

        @Element(value = "依据", means = "决策表给出的条例条、款、项") String article,

        @Element(value = "前次答复文号", means = "已经作出的答复的发文字号") String earlierNumber,

        @Element(value = "前次答复日期", means = "已经作出的答复的成文日期") LocalDate earlierOn,

        @Element(value = "理由", means = "两次申请为什么是相同的政府信息") Passage reason,

        List<LetterData> remedies)
        implements ReplyData {

    /** Keeps the lists as they are now. */
    public Repeat {
        remedies = List.copyOf(remedies);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.REPEAT;
    }
}
