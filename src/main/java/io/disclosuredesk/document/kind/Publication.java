package io.disclosuredesk.document.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 公开出版物告知书: 要求提供公开出版物，告知获取途径（条例第三十九条第二款）. */
public record Publication(
        CaseFacts facts,

        @Nullable Corrected corrected,

        @Element(value = "依据", means = "决策表给出的条例条、款、项") String article,

        @Element(value = "出版物名称", means = "要求提供的公开出版物") String publication,

        @Element(value = "说明", means = "承办人员对本件的补充说明") @Nullable
        Passage remark,

        @Element(value = "获取途径", means = "可以在哪里查阅、购买或者领取") Passage access,

        List<LetterData> remedies)
        implements ReplyData {

    /** Keeps the lists as they are now. */
    public Publication {
        remedies = List.copyOf(remedies);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.PUBLICATION;
    }
}
