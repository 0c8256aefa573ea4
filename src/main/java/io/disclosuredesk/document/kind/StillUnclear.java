package io.disclosuredesk.document.kind;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 补正后仍不明确告知书: 补正以后申请内容仍不明确，无法提供（条例第三十条）. */
public record StillUnclear(
        CaseFacts facts,

        @Nullable Corrected corrected,

        @Element(value = "依据", means = "决策表给出的条例条、款、项") String article,

        @Element(value = "补正告知日期", means = "补正告知书送达的日期") LocalDate noticedOn,

        @Element(value = "理由", means = "补正以后哪些内容仍不明确，为什么不能据此查找")
        Passage reason,

        List<LetterData> remedies)
        implements ReplyData {

    /** Keeps the lists as they are now. */
    public StillUnclear {
        remedies = List.copyOf(remedies);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.STILL_UNCLEAR;
    }
}
