package io.disclosuredesk.document.kind;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 撤销答复告知书: 撤销已经作出的答复（条例第四十七条、第五十一条）.
 *
 * @param title title of the reply that is revoked
 * @param part which part of it; null where the whole reply is revoked
 * @param occasion who or what led to it: the organ's own review, an order of its superior
 * @param replyBy until when a new reply follows, inclusive; null where none is owed
 */
public record RevocationNotice(
        CaseFacts facts,

        @Element(value = "原答复标题", means = "被撤销的答复书的标题") String title,

        @Element(value = "原答复文号", means = "被撤销的答复书的发文字号") String number,

        @Element(value = "原答复日期", means = "被撤销的答复书的成文日期") LocalDate madeOn,

        @Element(value = "撤销部分", means = "只撤销一部分的，写明哪一项；全部撤销的不写") @Nullable
        String part,

        @Element(value = "撤销起因", means = "因何复查：本机关自行复查，或者主管部门、上一级机关要求改正，写成“经……”一句")
        String occasion,

        @Element(value = "撤销理由", means = "原答复哪里不符合规定，写具体事实和条款")
        Passage reasons,

        @Element(value = "重新答复日", means = "重新答复的最后一日，含当日；不再答复的不写") @Nullable
        LocalDate replyBy,

        @Element(value = "后续安排", means = "撤销以后怎样办理，已经提供的信息怎样处理")
        Passage follows)
        implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.REVOCATION_NOTICE;
    }
}
