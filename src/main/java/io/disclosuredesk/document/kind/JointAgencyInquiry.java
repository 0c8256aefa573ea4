package io.disclosuredesk.document.kind;

/** 征求共同制作机关意见函: 牵头机关征求共同制作机关意见，十五个工作日，逾期视为同意（条例第三十四条）. */
public record JointAgencyInquiry(
        @Element(value = "登记编号", means = "本机关登记申请时编的号，复函时写明")
        String caseNumber,

        @Element(value = "共同制作机关", means = "共同制作该信息的行政机关全称") String agency,

        @Element(value = "对方", means = "对该机关的称呼，如“贵局”") String you,

        @Element(value = "涉及信息", means = "共同制作的信息的名称、文号、形成日期和所申请的部分")
        Passage content,

        @Element(value = "拟办意见", means = "本机关拟怎样公开，对哪些内容拟不公开及其理由")
        Passage proposal)
        implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.JOINT_AGENCY_INQUIRY;
    }
}
