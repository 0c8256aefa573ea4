package io.disclosuredesk.document.kind;

import org.jspecify.annotations.Nullable;

/**
 * 送达回证: 文书送达的凭证（条例第四十五条）. What is signed at the door are empty cells of the template.
 *
 * @param documentNumber null for a document without a number
 */
public record ServiceReceipt(
        CaseFacts facts,

        @Element(value = "送达文书", means = "送达的文书名称") String document,

        @Element(value = "送达文号", means = "送达的文书的发文字号；没有的不写") @Nullable
        String documentNumber,

        @Element(value = "文书页数", means = "送达的文书的页数，含附件") int pages,

        @Element(value = "受送达人", means = "文书送给谁") String addressee,

        @Element(value = "送达方式", means = "直接、委托、留置送达等") String method,

        @Element(value = "送达地点", means = "在哪里送达") String place)
        implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.SERVICE_RECEIPT;
    }
}
