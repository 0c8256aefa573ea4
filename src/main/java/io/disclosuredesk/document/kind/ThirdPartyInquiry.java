package io.disclosuredesk.document.kind;

/**
 * 征求第三方意见书: 书面征求第三方意见，十五个工作日（条例第三十二条）. It holds nothing that says who asked, so that no
 * template can give it away.
 *
 * @param content the information concerned, in the organ's words: the request's own words might name who asked
 */
public record ThirdPartyInquiry(
        @Element(value = "登记编号", means = "本机关登记申请时编的号，答复意见时写明")
        String caseNumber,

        @Element(value = "第三方", means = "第三方的姓名或者名称") String thirdParty,

        @Element(value = "称谓", means = "对第三方的称呼：公民为“您”，组织为“你单位”")
        String you,

        @Element(value = "涉及内容", means = "拟公开的信息的名称、文号和其中涉及第三方的部分，用本机关的话写，不透露申请人")
        Passage content,

        @Element(value = "涉及权益", means = "公开可能损害的权益：商业秘密、个人隐私或者其他合法权益")
        ThirdPartyInterest interest)
        implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.THIRD_PARTY_INQUIRY;
    }
}
