package io.disclosuredesk.document.kind;

import io.disclosuredesk.document.letter.Letter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 重新答复书: 依复议决定、判决或者自行纠错重新答复（条例第三十六条）. */
public record FurtherReply(
        CaseFacts facts,

        @Nullable Corrected corrected,

        @Element(value = "原答复文号", means = "被撤销或者纠正的答复的发文字号") String earlierNumber,

        @Element(value = "原答复日期", means = "该答复的成文日期") LocalDate earlierOn,

        @Nullable Ruling ruling,

        @Element(value = "自行纠正的原因", means = "没有复议决定和判决、本机关自行纠正的，写明原因") @Nullable
        Passage ownMotion,

        @Element(value = "附件", means = "随文提供的信息，有页数的写页数") List<Letter.Annex> annexes,

        List<LetterData> answers,

        List<LetterData> remedies)
        implements ReplyData {

    /** Keeps the lists as they are now. */
    public FurtherReply {
        annexes = List.copyOf(annexes);
        answers = List.copyOf(answers);
        remedies = List.copyOf(remedies);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.FURTHER_REPLY;
    }
}
