package io.disclosuredesk.document.kind;

import java.time.LocalDate;

/**
 * 征求其他机关意见函: 公开内容涉及其他机关的，与之协商确认（条例第十一条）. The regulation sets no period and no effect of silence.
 *
 * @param dueOn until when an answer is asked for, inclusive
 */
public record AgencyInquiry(
        @Element(value = "登记编号", means = "本机关登记申请时编的号，复函时写明")
        String caseNumber,

        @Element(value = "被征求机关", means = "公开内容涉及的行政机关全称") String agency,

        @Element(value = "对方", means = "对该机关的称呼，如“贵局”") String you,

        @Element(value = "涉及信息", means = "拟公开的信息的名称、文号和其中涉及该机关的部分")
        Passage content,

        @Element(value = "协商事项", means = "请对方确认什么，一段一事") Passage questions,

        @Element(value = "复函截止日", means = "请对方复函的最后一日，含当日") LocalDate dueOn)
        implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.AGENCY_INQUIRY;
    }
}
