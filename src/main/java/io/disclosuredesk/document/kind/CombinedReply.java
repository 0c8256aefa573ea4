package io.disclosuredesk.document.kind;

import io.disclosuredesk.document.letter.Letter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 答复书: 一件申请有多个事项的，逐项答复（条例第三十六条）. */
public record CombinedReply(
        CaseFacts facts,

        @Nullable Corrected corrected,

        @Element(value = "附件", means = "随文提供的信息，有页数的写页数") List<Letter.Annex> annexes,

        List<LetterData> answers,

        List<LetterData> remedies)
        implements ReplyData {

    /** Keeps the lists as they are now. */
    public CombinedReply {
        annexes = List.copyOf(annexes);
        answers = List.copyOf(answers);
        remedies = List.copyOf(remedies);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.COMBINED_REPLY;
    }
}
