package io.disclosuredesk.document.kind;

import io.disclosuredesk.document.letter.Letter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 部分公开答复书: 区分处理：提供可以公开的，对不公开的说明理由（条例第三十七条）. */
public record PartialGrant(
        CaseFacts facts,

        @Nullable Corrected corrected,

        @Element(value = "依据", means = "决策表给出的部分公开的条例条、款、项") String article,

        @Element(value = "提供的信息", means = "提供的每件信息：名称、文号、页数，一件一段")
        List<String> released,

        @Element(value = "提供形式", means = "申请人要求的载体：电子文件或者纸质文件")
        String carrier,

        @Element(value = "提供方式", means = "申请人要求的方式：网上下载、电子邮件、邮寄或者到场领取")
        String delivery,

        @Element(value = "获取方式", means = "此外怎样查阅、抄录或者取得") @Nullable
        Passage access,

        @Element(value = "不予公开的部分", means = "遮盖或者抽去的是哪些内容") Passage withheld,

        Grounds grounds,

        @Element(value = "不予公开的依据", means = "不公开的部分所依据的条例条、款、项")
        String withheldUnder,

        @Element(value = "理由", means = "不公开的部分为什么不公开") Passage reason,

        @Element(value = "附件", means = "随文提供的信息，有页数的写页数") List<Letter.Annex> annexes,

        List<LetterData> remedies)
        implements ReplyData {

    /** Keeps the lists as they are now. */
    public PartialGrant {
        released = List.copyOf(released);
        annexes = List.copyOf(annexes);
        remedies = List.copyOf(remedies);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.PARTIAL_GRANT;
    }
}
