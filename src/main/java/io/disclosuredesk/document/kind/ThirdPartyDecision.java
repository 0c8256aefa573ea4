package io.disclosuredesk.document.kind;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 告知第三方决定书: 决定公开的内容和理由书面告知第三方（条例第三十二条）. Like the inquiry it holds nothing about who asked.
 *
 * @param statedOn the day the opinion came; null where none came in time
 * @param stated the third party's own words; null where none came
 * @param disclosedFrom the day from which the organ gives the information out
 */
public record ThirdPartyDecision(
        @Element(value = "登记编号", means = "本机关登记申请时编的号", mayBeLeftOut = true)
        String caseNumber,

        @Element(value = "第三方", means = "第三方的姓名或者名称") String thirdParty,

        @Element(value = "称谓", means = "对第三方的称呼：公民为“您”，组织为“你单位”", mayBeLeftOut = true)
        String you,

        @Element(value = "征求日期", means = "第三方收到征求意见书的日期") LocalDate askedOn,

        @Element(value = "意见收到日", means = "收到第三方意见的日期；逾期没有意见的不写") @Nullable
        LocalDate statedOn,

        @Element(value = "第三方意见", means = "第三方不同意公开的理由，逐字引用；没有意见的不写") @Nullable
        Quotation stated,

        @Element(value = "公开内容", means = "决定公开的信息的名称、文号和其中涉及第三方的部分，不透露申请人")
        Passage content,

        @Element(value = "公开理由", means = "为什么公开：第三方理由不成立，或者不公开会对公共利益造成重大影响，写具体事实")
        Passage reasons,

        @Element(value = "公开日期", means = "本机关自哪一日起提供该信息") LocalDate disclosedFrom)
        implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.THIRD_PARTY_DECISION;
    }
}
