package io.disclosuredesk.document.kind;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 当场答复记录: 能够当场答复的，当场答复并留存记录（条例第三十三条第一款）. Signatures are empty cells of the template. */
public record OnTheSpotRecord(
        CaseFacts facts,

        @Element(value = "答复日期", means = "当场答复的日期，与收到日相同") LocalDate on,

        @Element(value = "答复地点", means = "在哪里当场答复") String place,

        @Element(value = "答复方式", means = "当面口头答复、当面提供复制件等") String manner,

        @Element(value = "答复内容", means = "当场告知或者提供了什么，依据条例哪一条")
        Passage answer,

        @Element(value = "交付材料", means = "当场交付的材料名称和页数；没有交付的不写") @Nullable
        String handedOver,

        @Element(value = "经办人", means = "当场答复的工作人员") String answeredBy)
        implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.ON_THE_SPOT_RECORD;
    }
}
