package io.disclosuredesk.document.kind;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 延期审批表: 延长答复期限的申请、理由和审批（条例第三十三条第二款）. Consent and notice must both fall into the old period.
 *
 * @param status how far it has come, in the field's words
 */
public record ExtensionSheet(
        CaseFacts facts,

        @Element(value = "承办科室", means = "申请延期的科室；还没有分办的不写") @Nullable
        String unit,

        @Element(value = "原届满日", means = "未延长时答复期限的最后一日") LocalDate oldDueOn,

        @Element(value = "延长工作日", means = "申请延长几个工作日，最长二十个") int workdays,

        @Element(value = "延期理由", means = "为什么不能在原期限内答复") String reason,

        @Element(value = "延期申请人", means = "申请延期的承办人") String requestedBy,

        @Element(value = "申请日期", means = "申请延期的日期") LocalDate requestedOn,

        @Element(value = "审批结果", means = "待审批、同意、不同意等") String status,

        @Element(value = "审批人", means = "政府信息公开工作机构负责人；尚未审批的不写") @Nullable
        String decidedBy,

        @Element(value = "审批日期", means = "审批的日期；尚未审批的不写") @Nullable
        LocalDate decidedOn,

        @Element(value = "审批意见", means = "审批人写的意见；没有的不写") @Nullable
        String note,

        @Element(value = "新届满日", means = "延长后答复期限的最后一日；未同意的不写") @Nullable
        LocalDate newDueOn,

        @Element(value = "告知日期", means = "延期答复告知书送达的日期；尚未送达的不写") @Nullable
        LocalDate noticedOn)
        implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.EXTENSION_SHEET;
    }
}
