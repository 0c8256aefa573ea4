package io.disclosuredesk.document.kind;

import java.time.LocalDate;
import java.util.List;

/** 逾期不补正告知书: 无正当理由逾期不补正，不再处理（条例第三十条）. */
public record NoCorrection(
        CaseFacts facts,

        @Element(value = "依据", means = "决策表给出的条例条、款、项") String article,

        @Element(value = "补正告知日期", means = "补正告知书送达的日期") LocalDate noticedOn,

        @Element(value = "补正期限", means = "补正期限的最后一日") LocalDate dueOn,

        @Element(value = "要求补正的事项", means = "补正告知书写的事项") Passage demanded,

        @Element(value = "理由", means = "期满以后核实的情况") Passage reason,

        List<LetterData> remedies)
        implements ReplyData {

    /** Keeps the lists as they are now. */
    public NoCorrection {
        remedies = List.copyOf(remedies);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.NO_CORRECTION;
    }
}
