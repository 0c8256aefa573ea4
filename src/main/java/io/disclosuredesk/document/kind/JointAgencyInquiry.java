package io.disclosuredesk.document.kind;

/** 征求共同制作机关意见函: 牵头机关征求共同制作机关意见，十五个工作日，逾期视为同意（条例第三十四条）. */
public record JointAgencyInquiry(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.JOINT_AGENCY_INQUIRY;
    }
}
