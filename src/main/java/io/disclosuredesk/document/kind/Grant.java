package io.disclosuredesk.document.kind;

/** 予以公开答复书: 提供信息，或者告知获取的方式、途径和时间（条例第三十六条第（二）项）. */
public record Grant(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.GRANT;
    }
}
