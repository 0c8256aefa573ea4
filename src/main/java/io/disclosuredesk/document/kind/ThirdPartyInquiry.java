package io.disclosuredesk.document.kind;

/** 征求第三方意见书: 书面征求第三方意见，十五个工作日（条例第三十二条）. */
public record ThirdPartyInquiry(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.THIRD_PARTY_INQUIRY;
    }
}
