package io.disclosuredesk.request;

import org.jspecify.annotations.Nullable;

/** What can happen to a case; each with the words for staff and, where it concerns the applicant, for the applicant. */
public enum EventType {
    RECEIVED("收到申请", "收到您的申请"),
    RECEIPT_ISSUED("出具登记回执", "出具登记回执"),
    IDENTITY_VIEWED("查看证件照片", null),
    REGISTERED("登记", "完成登记，转承办处室"),
    CORRECTION_REQUIRED("要求补正", null),
    CORRECTION_NOTICED("补正告知", "发出补正告知书"),
    CORRECTION_NOTICED_LATE("补正告知逾期", null),
    CORRECTED("收到补正", "收到您的补正，答复期限重新计算"),
    CORRECTION_OVERDUE("补正期满", "补正期限届满，未收到您的补正"),
    CORRECTION_PROLONGED("延长补正期限", "延长您的补正期限"),
    ABANDONED("视为放弃申请", null),
    REVIEWED("审查", "完成检索和审查"),
    FEE_PROPOSED("拟收信息处理费", null),
    FEE_DROPPED("取消拟收费", null),
    FEE_APPROVED("同意收费", null),
    FEE_REFUSED("不同意收费", null),
    FEE_NOTICED("收费通知", "发出收费通知书，等待您缴费"),
    FEE_NOTICED_LATE("收费通知逾期", null),
    FEE_PAID("登记缴费", "收到您缴纳的信息处理费，答复期限重新计算"),
    FEE_OVERDUE("缴费期满", "缴费期限届满，没有收到您的缴费"),
    FEE_UNPAID("确认逾期未缴费", null),
    SCANNED("自动扫描", null),
    CONFIDENTIALITY_PASSED("保密审查通过", "通过保密审查"),
    CONFIDENTIALITY_RETURNED("保密审查退回", null),
    DRAFTED("拟制答复", null),
    CHECK_OVERRULED("法律校验提示的处理", null),
    LEGAL_PASSED("法制审核通过", "通过法制审核"),
    LEGAL_RETURNED("法制审核退回", null),
    APPROVED("签发", "负责人签发答复"),
    APPROVAL_RETURNED("签发退回", null),
    SEALED("用印", null),
    SEAL_RETURNED("用印退回", null),
    REPLY_ISSUED("制发答复书", "制作答复书"),
    DELIVERY_FAILED("电子送达失败", null),
    NOTICE_ISSUED("制发告知书", null),
    NOTICE_SERVED("送达告知书", null),
    NOTICE_DOWNLOADED("下载文书", null),
    SERVED("送达", "送达答复书"),
    DOWNLOADED("下载答复书", null),
    EXTENSION_REQUESTED("申请延期", null),
    EXTENSION_APPROVED("同意延期", null),
    EXTENSION_REFUSED("不同意延期", null),
    EXTENDED("延期", "答复期限延长，已告知您"),
    EXTENSION_WITHOUT_EFFECT("延期未生效", "延期不生效，答复期限不变"),
    EXTENSION_OVERTAKEN("延期终止", null),
    DATES_RECALCULATED("重新计算期限", "因放假安排公布，重新计算期限"),
    LETTER_WITHDRAWN("撤销文书", "撤销一份文书，见“文书下载”"),
    ARCHIVED("归档", "办结归档"),
    WITHDRAWN("撤回申请", "收到您撤回申请的材料，终止办理"),
    RATED("满意度评价", null),
    REMINDED("期限提醒", null),
    LATENESS_EXPLAINED("说明逾期原因", null),
    NUDGED("催办", null),
    NUDGE_ANSWERED("催办回复", null),
    REASSIGNED("转办", null),
    REMEDY_FILED("登记复议、诉讼", null),
    REMEDY_DECIDED("登记复议、诉讼结果", null),
    REMEDY_CORRECTED("更正复议、诉讼登记", null),
    RECORD_FILE_ADDED("上传信息文件", null),
    RECORD_FILE_CHANGED("更改信息文件", null),
    RECORD_FILE_REMOVED("删除信息文件", null),
    RECORD_FILES_ORDERED("调整文件顺序", null),
    RECORD_FILE_CHECKED("补充保密审查", null),
    RECORD_FILE_DOWNLOADED("下载信息文件", null),
    CONTACT_RECORDED("联系记录", null),
    COMMENTED("评论", null),
    UPLOAD_REFUSED("拦截带病毒的文件", null),
    CANDIDATE_PUBLISHED("列入公开目录", null),
    CANDIDATE_DECLINED("不收录公开目录", null),
    CANDIDATE_RESTORED("恢复收录候选", null);

    private final String label;
    private final @Nullable String publicLabel;

    EventType(String label, @Nullable String publicLabel) {
        this.label = label;
        this.publicLabel = publicLabel;
    }

    /** The words for staff. */
    public String label() {
        return label;
    }

    /** The words for the applicant; null for what stays inside the organ. */
    public @Nullable String publicLabel() {
        return publicLabel;
    }
}
