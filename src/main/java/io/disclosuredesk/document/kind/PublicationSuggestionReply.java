package io.disclosuredesk.document.kind;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 主动公开建议答复书: 对纳入主动公开建议的审核结果（条例第四十四条第二款）.
 *
 * @param where column or place of publication; null where the suggestion is not taken up
 * @param publishOn when it is published; null where the suggestion is not taken up
 */
public record PublicationSuggestionReply(
        @Element(value = "建议人", means = "提出建议的申请人的姓名或者名称") String suggester,

        @Element(value = "称谓", means = "对建议人的称呼：公民为“您”，组织为“你单位”")
        String you,

        @Element(value = "登记编号", means = "建议所涉及的申请的登记编号") String caseNumber,

        @Element(value = "建议收到日", means = "收到建议的日期") LocalDate suggestedOn,

        @Element(value = "建议内容", means = "建议人的原话，逐字引用") Quotation suggested,

        @Element(value = "审核理由", means = "属于或者不属于主动公开范围的理由，写明条、项")
        Passage reasons,

        @Element(value = "公开栏目", means = "采纳建议的，写公开的网站、栏目或者场所；不采纳的不写") @Nullable
        String where,

        @Element(value = "公开日期", means = "采纳建议的，写公开的日期；不采纳的不写") @Nullable
        LocalDate publishOn)
        implements LetterData {

    /** @throws IllegalArgumentException in Chinese, when only one of place and day is there */
    public PublicationSuggestionReply {
        if ((where == null) != (publishOn == null)) {
            throw new IllegalArgumentException("公开的栏目和日期应当一并写明。");
        }
    }

    @Override
    public LetterKind kind() {
        return LetterKind.PUBLICATION_SUGGESTION_REPLY;
    }
}
