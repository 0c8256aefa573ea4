package io.disclosuredesk.document.kind;

import java.time.LocalDate;

/**
 * What every letter about a case says of it.
 *
 * @param receivedOn the day of receipt (条例第三十一条), after a correction still the first one
 */
public record CaseFacts(
        @Element(value = "登记编号", means = "本机关登记申请时编的号", mayBeLeftOut = true)
        String caseNumber,

        @Element(value = "申请人", means = "申请人的姓名或者名称", mayBeLeftOut = true)
        String applicant,

        @Element(value = "称谓", means = "对申请人的称呼：公民为“您”，组织为“你单位”", mayBeLeftOut = true)
        String you,

        @Element(value = "收到日期", means = "依条例第三十一条确定的收到申请之日", mayBeLeftOut = true)
        LocalDate receivedOn,

        @Element(value = "申请内容", means = "申请人写的所需信息，逐字引用，多项的自动编号", mayBeLeftOut = true)
        Quotation asked,

        @Element(value = "有替代符号", means = "申请内容里有字库没有的符号，已用“〓”代替", mayBeLeftOut = true)
        boolean replaced) {}
