package io.disclosuredesk.document.kind;

/** 征求其他机关意见函: 公开内容涉及其他机关的，与之协商确认（条例第十一条）. */
public record AgencyInquiry(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.AGENCY_INQUIRY;
    }
}
