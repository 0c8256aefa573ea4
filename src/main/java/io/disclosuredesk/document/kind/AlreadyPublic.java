package io.disclosuredesk.document.kind;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 主动公开信息告知书: 告知已经主动公开的信息的获取方式和途径（条例第三十六条第（一）项）. */
public record AlreadyPublic(
        CaseFacts facts,

        @Nullable Corrected corrected,

        @Element(value = "依据", means = "决策表给出的条例条、款、项") String article,

        @Element(value = "公开的载体", means = "在哪里公开的") String publishedIn,

        @Element(value = "公开日期", means = "什么时候公开的，查不到的没有") @Nullable
        LocalDate publishedOn,

        @Element(value = "说明", means = "承办人员对本件的补充说明") @Nullable
        Passage remark,

        @Element(value = "获取方式", means = "怎样在那里找到并取得") Passage access,

        List<LetterData> remedies)
        implements ReplyData {

    /** Keeps the lists as they are now. */
    public AlreadyPublic {
        remedies = List.copyOf(remedies);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.ALREADY_PUBLIC;
    }
}
