package io.disclosuredesk.document.kind;

import io.disclosuredesk.document.letter.Letter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 予以公开答复书: 提供信息，或者告知获取的方式、途径和时间（条例第三十六条第（二）项）. */
public record Grant(
        CaseFacts facts,

        @Nullable Corrected corrected,

        @Element(value = "依据", means = "决策表给出的条例条、款、项") String article,

        @Element(value = "提供的信息", means = "提供的每件信息：名称、文号、页数，一件一段")
        List<String> released,

        @Element(value = "提供形式", means = "申请人要求的载体：电子文件或者纸质文件")
        String carrier,

        @Element(value = "提供方式", means = "申请人要求的方式：网上下载、电子邮件、邮寄或者到场领取")
        String delivery,

        @Element(value = "说明", means = "承办人员对本件的补充说明") @Nullable
        Passage remark,

        @Element(value = "获取方式", means = "此外怎样查阅、抄录或者取得") @Nullable
        Passage access,

        @Element(value = "附件", means = "随文提供的信息，有页数的写页数") List<Letter.Annex> annexes,

        List<LetterData> remedies)
        implements ReplyData {

    /** Keeps the lists as they are now. */
    public Grant {
        released = List.copyOf(released);
        annexes = List.copyOf(annexes);
        remedies = List.copyOf(remedies);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.GRANT;
    }
}
