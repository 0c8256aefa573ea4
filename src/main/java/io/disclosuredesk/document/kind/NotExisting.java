package io.disclosuredesk.document.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 政府信息不存在告知书: 经检索没有所申请的信息（条例第三十六条第（四）项）. */
public record NotExisting(
        CaseFacts facts,

        @Nullable Corrected corrected,

        @Element(value = "依据", means = "决策表给出的条例条、款、项") String article,

        Searched searched,

        @Element(value = "没有形成过", means = "没有制作或者获取过这项信息") boolean neverHeld,

        @Element(value = "没有保存的经过", means = "曾经有过的，怎样销毁、移交或者遗失") @Nullable
        Passage lostHow,

        @Element(value = "不能查明", means = "不能查明是否制作或者获取过") boolean unknown,

        @Element(value = "说明", means = "承办人员对本件的补充说明") @Nullable
        Passage remark,

        List<LetterData> remedies)
        implements ReplyData {

    /** Keeps the lists as they are now. */
    public NotExisting {
        remedies = List.copyOf(remedies);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.NOT_EXISTING;
    }
}
