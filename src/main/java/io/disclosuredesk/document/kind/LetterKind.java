package io.disclosuredesk.document.kind;

import java.util.Locale;

/**
 * The letters (文书) an organ writes in a case, and the clauses they share; numbered as in the law sheet §5.2 and, where that
 * is silent, on from there.
 */
public enum LetterKind {
    /** 登记表: 收到当日登记一件申请，留存在卷（条例第四十五条）. */
    REGISTRATION_SHEET("D02", "登记表", Audience.FILE, Series.NONE, RegistrationSheet.class),
    /** 登记回执: 告知申请已经收到、编号和期限（条例第三十一条、第四十五条）. */
    RECEIPT("D03", "登记回执", Audience.APPLICANT, Series.NONE, Receipt.class),
    /** 补正告知书: 一次性告知补正事项和合理期限（条例第三十条）. */
    CORRECTION_NOTICE("D04", "补正告知书", Audience.APPLICANT, Series.NOTICE, CorrectionNotice.class),
    /** 说明理由告知书: 申请数量、频次明显超过合理范围，要求说明理由（条例第三十五条）. */
    REASONS_DEMAND("D05", "说明理由告知书", Audience.APPLICANT, Series.NOTICE, ReasonsDemand.class),
    /** 延期答复告知书: 告知答复期限延长（条例第三十三条第二款）. */
    EXTENSION_NOTICE("D06", "延期答复告知书", Audience.APPLICANT, Series.NOTICE, ExtensionNotice.class),
    /** 征求第三方意见书: 书面征求第三方意见，十五个工作日（条例第三十二条）. */
    THIRD_PARTY_INQUIRY("D07", "征求第三方意见书", Audience.THIRD_PARTY, Series.NOTICE, ThirdPartyInquiry.class),
    /** 征求意见情况告知书: 告知申请人正在征求意见，所需时间不计入期限（条例第三十三条第三款）. */
    CONSULTATION_NOTICE("D08", "征求意见情况告知书", Audience.APPLICANT, Series.NOTICE, ConsultationNotice.class),
    /** 告知第三方决定书: 决定公开的内容和理由书面告知第三方（条例第三十二条）. */
    THIRD_PARTY_DECISION("D09", "告知第三方决定书", Audience.THIRD_PARTY, Series.NOTICE, ThirdPartyDecision.class),
    /** 征求共同制作机关意见函: 牵头机关征求共同制作机关意见，十五个工作日，逾期视为同意（条例第三十四条）. */
    JOINT_AGENCY_INQUIRY("D10", "征求共同制作机关意见函", Audience.ORGAN, Series.NOTICE, JointAgencyInquiry.class),
    /** 征求其他机关意见函: 公开内容涉及其他机关的，与之协商确认（条例第十一条）. */
    AGENCY_INQUIRY("D11", "征求其他机关意见函", Audience.ORGAN, Series.NOTICE, AgencyInquiry.class),
    /** 信息检索协办单: 请业务科室检索并书面反馈（条例第三十六条）. */
    SEARCH_ORDER("D12", "信息检索协办单", Audience.FILE, Series.NONE, SearchOrder.class),
    /** 信息处理费收费通知书: 告知收费依据、标准、数额和缴纳方式（条例第四十二条；国办函〔2020〕109号）. */
    FEE_NOTICE("D13", "信息处理费收费通知书", Audience.APPLICANT, Series.NOTICE, FeeNotice.class),
    /** 延迟答复告知书: 申请理由合理但不能按期答复，确定延迟答复的合理期限（条例第三十五条）. */
    DELAY_NOTICE("D14", "延迟答复告知书", Audience.APPLICANT, Series.NOTICE, DelayNotice.class),
    /** 收到申请确认记录: 平常信函、传真等与申请人确认收到日期的记录（条例第三十一条）. */
    RECEIPT_CONFIRMATION("D15", "收到申请确认记录", Audience.FILE, Series.NONE, ReceiptConfirmation.class),
    /** 撤回申请确认书: 确认申请人撤回申请，办理终止（条例第四十五条）. */
    WITHDRAWAL_CONFIRMATION("D16", "撤回申请确认书", Audience.APPLICANT, Series.NOTICE, WithdrawalConfirmation.class),
    /** 提请确定能否公开的函: 不能确定能否公开的，报有关主管部门或者保密行政管理部门确定（条例第十七条第三款）. */
    SECRECY_REFERRAL("D17", "提请确定能否公开的函", Audience.ORGAN, Series.NOTICE, SecrecyReferral.class),
    /** 检索记录表: 检索范围、关键词、人员、日期和结果（条例第三十六条第（四）项）. */
    SEARCH_RECORD_SHEET("D18", "检索记录表", Audience.FILE, Series.NONE, SearchRecordSheet.class),
    /** 保密审查表: 逐项审查的结论和各级意见（条例第十七条；保密法第三十五条）. */
    CONFIDENTIALITY_SHEET("D19", "保密审查表", Audience.FILE, Series.NONE, ConfidentialitySheet.class),
    /** 予以公开答复书: 提供信息，或者告知获取的方式、途径和时间（条例第三十六条第（二）项）. */
    GRANT("D20", "予以公开答复书", Audience.APPLICANT, Series.REPLY, Grant.class),
    /** 主动公开信息告知书: 告知已经主动公开的信息的获取方式和途径（条例第三十六条第（一）项）. */
    ALREADY_PUBLIC("D21", "主动公开信息告知书", Audience.APPLICANT, Series.REPLY, AlreadyPublic.class),
    /** 部分公开答复书: 区分处理：提供可以公开的，对不公开的说明理由（条例第三十七条）. */
    PARTIAL_GRANT("D22", "部分公开答复书", Audience.APPLICANT, Series.REPLY, PartialGrant.class),
    /** 不予公开决定书（国家秘密）: 依法确定为国家秘密（条例第十四条）. */
    DENIAL_STATE_SECRET("D23.1", "不予公开决定书（国家秘密）", Audience.APPLICANT, Series.REPLY, DenialStateSecret.class),
    /** 不予公开决定书（禁止公开）: 法律、行政法规禁止公开（条例第十四条）. */
    DENIAL_LAW_PROHIBITED("D23.2", "不予公开决定书（禁止公开）", Audience.APPLICANT, Series.REPLY, DenialLawProhibited.class),
    /** 不予公开决定书（三安全一稳定）: 公开后可能危及国家安全、公共安全、经济安全、社会稳定（条例第十四条）. */
    DENIAL_SECURITY("D23.3", "不予公开决定书（三安全一稳定）", Audience.APPLICANT, Series.REPLY, DenialSecurity.class),
    /** 不予公开决定书（第三方权益）: 公开会损害第三方合法权益（条例第十五条）. */
    DENIAL_THIRD_PARTY("D23.4", "不予公开决定书（第三方权益）", Audience.APPLICANT, Series.REPLY, DenialThirdParty.class),
    /** 不予公开决定书（内部事务）: 人事管理、后勤管理、内部工作流程等内部事务信息（条例第十六条第一款）. */
    DENIAL_INTERNAL("D23.5", "不予公开决定书（内部事务）", Audience.APPLICANT, Series.REPLY, DenialInternal.class),
    /** 不予公开决定书（过程性信息）: 讨论记录、过程稿、磋商信函、请示报告等过程性信息（条例第十六条第二款）. */
    DENIAL_DELIBERATIVE("D23.6", "不予公开决定书（过程性信息）", Audience.APPLICANT, Series.REPLY, DenialDeliberative.class),
    /** 不予公开决定书（行政执法案卷）: 行政执法案卷信息（条例第十六条第二款）. */
    DENIAL_ENFORCEMENT_FILE("D23.7", "不予公开决定书（行政执法案卷）", Audience.APPLICANT, Series.REPLY, DenialEnforcementFile.class),
    /** 政府信息不存在告知书: 经检索没有所申请的信息（条例第三十六条第（四）项）. */
    NOT_EXISTING("D24.1", "政府信息不存在告知书", Audience.APPLICANT, Series.REPLY, NotExisting.class),
    /** 无现成信息告知书: 需要对现有信息加工、分析的，可以不予提供（条例第三十八条）. */
    NEEDS_CREATION("D24.2", "无现成信息告知书", Audience.APPLICANT, Series.REPLY, NeedsCreation.class),
    /** 补正后仍不明确告知书: 补正以后申请内容仍不明确，无法提供（条例第三十条）. */
    STILL_UNCLEAR("D24.3", "补正后仍不明确告知书", Audience.APPLICANT, Series.REPLY, StillUnclear.class),
    /** 非本机关负责公开告知书: 不由本机关负责公开，能够确定的告知负责机关（条例第三十六条第（五）项）. */
    NOT_RESPONSIBLE("D25", "非本机关负责公开告知书", Audience.APPLICANT, Series.REPLY, NotResponsible.class),
    /** 信访投诉举报类申请告知书: 以申请的形式信访、投诉、举报，不作为申请处理（条例第三十九条第一款）. */
    PETITION("D26.1", "信访投诉举报类申请告知书", Audience.APPLICANT, Series.REPLY, Petition.class),
    /** 重复申请告知书: 已经答复，不予重复处理（条例第三十六条第（六）项）. */
    REPEAT("D26.2", "重复申请告知书", Audience.APPLICANT, Series.REPLY, Repeat.class),
    /** 公开出版物告知书: 要求提供公开出版物，告知获取途径（条例第三十九条第二款）. */
    PUBLICATION("D26.3", "公开出版物告知书", Audience.APPLICANT, Series.REPLY, Publication.class),
    /** 不予处理告知书（大量反复申请）: 数量、频次明显超过合理范围且理由不合理（条例第三十五条）. */
    EXCESSIVE("D26.4", "不予处理告知书（大量反复申请）", Audience.APPLICANT, Series.REPLY, Excessive.class),
    /** 不予处理告知书（确认或者重新出具）: 要求确认或者重新出具已经获取的信息（条例第二条、第三十八条）. */
    RECONFIRM("D26.5", "不予处理告知书（确认或者重新出具）", Audience.APPLICANT, Series.REPLY, Reconfirm.class),
    /** 逾期不补正告知书: 无正当理由逾期不补正，不再处理（条例第三十条）. */
    NO_CORRECTION("D27.1", "逾期不补正告知书", Audience.APPLICANT, Series.REPLY, NoCorrection.class),
    /** 逾期未缴费告知书: 逾期未缴纳信息处理费，不再处理（国办函〔2020〕109号）. */
    UNPAID_FEE("D27.2", "逾期未缴费告知书", Audience.APPLICANT, Series.REPLY, UnpaidFee.class),
    /** 依特别规定查询告知书: 法律、行政法规对获取有特别规定（条例第三十六条第（七）项）. */
    ADMIN_QUERY("D27.3", "依特别规定查询告知书", Audience.APPLICANT, Series.REPLY, AdminQuery.class),
    /** 答复书: 一件申请有多个事项的，逐项答复（条例第三十六条）. */
    COMBINED_REPLY("D28", "答复书", Audience.APPLICANT, Series.REPLY, CombinedReply.class),
    /** 更正政府信息答复书: 对要求更正本人信息记录的答复（条例第四十一条）. */
    RECORD_CORRECTION_REPLY("D29", "更正政府信息答复书", Audience.APPLICANT, Series.REPLY, RecordCorrectionReply.class),
    /** 送达回证: 文书送达的凭证（条例第四十五条）. */
    SERVICE_RECEIPT("D30", "送达回证", Audience.FILE, Series.NONE, ServiceReceipt.class),
    /** 当场答复记录: 能够当场答复的，当场答复并留存记录（条例第三十三条第一款）. */
    ON_THE_SPOT_RECORD("D31", "当场答复记录", Audience.FILE, Series.NONE, OnTheSpotRecord.class),
    /** 答复呈批单: 答复稿的拟稿、审核和签发意见（条例第四十五条）. */
    SIGN_OFF_SHEET("D32", "答复呈批单", Audience.FILE, Series.NONE, SignOffSheet.class),
    /** 延期审批表: 延长答复期限的申请、理由和审批（条例第三十三条第二款）. */
    EXTENSION_SHEET("D33", "延期审批表", Audience.FILE, Series.NONE, ExtensionSheet.class),
    /** 用印登记表: 何时、由何人、在何文书上用印（条例第四十五条）. */
    SEAL_SHEET("D34", "用印登记表", Audience.FILE, Series.NONE, SealSheet.class),
    /** 逾期情况说明: 逾期的原因、责任环节和补救（条例第三十三条）. */
    LATENESS_SHEET("D35", "逾期情况说明", Audience.FILE, Series.NONE, LatenessSheet.class),
    /** 转主动公开审核表: 多人申请或者申请人建议主动公开的审核（条例第四十四条）. */
    PUBLICATION_SHEET("D36", "转主动公开审核表", Audience.FILE, Series.NONE, PublicationSheet.class),
    /** 撤销答复告知书: 撤销已经作出的答复（条例第四十七条、第五十一条）. */
    REVOCATION_NOTICE("D37", "撤销答复告知书", Audience.APPLICANT, Series.REPLY, RevocationNotice.class),
    /** 重新答复书: 依复议决定、判决或者自行纠错重新答复（条例第三十六条）. */
    FURTHER_REPLY("D38", "重新答复书", Audience.APPLICANT, Series.REPLY, FurtherReply.class),
    /** 行政复议答复书: 向复议机关提出书面答复，提交证据、依据（行政复议法第四十八条、第五十四条）. */
    RECONSIDERATION_DEFENCE("D39", "行政复议答复书", Audience.ORGAN, Series.NOTICE, ReconsiderationDefence.class),
    /** 证据目录: 逐份列明证据名称、来源、证明对象和页数（行政复议法第四十八条）. */
    EVIDENCE_LIST("D40", "证据目录", Audience.FILE, Series.NONE, EvidenceList.class),
    /** 主动公开建议答复书: 对纳入主动公开建议的审核结果（条例第四十四条第二款）. */
    PUBLICATION_SUGGESTION_REPLY(
            "D41", "主动公开建议答复书", Audience.APPLICANT, Series.NOTICE, PublicationSuggestionReply.class),
    /** 救济条款（复议前置）: 不予公开的部分：先申请行政复议（行政复议法第二十条、第二十三条、第三十四条）. */
    REMEDY_FIRST("R1", "救济条款（复议前置）", Audience.FRAGMENT, Series.NONE, RemedyFirst.class),
    /** 救济条款（复议或者诉讼）: 申请行政复议或者直接提起行政诉讼（行政复议法第二十条；行政诉讼法第四十六条）. */
    REMEDY_EITHER("R2", "救济条款（复议或者诉讼）", Audience.FRAGMENT, Series.NONE, RemedyEither.class);

    private final String code;
    private final String label;
    private final Audience audience;
    private final Series series;
    private final Class<? extends LetterData> data;

    LetterKind(String code, String label, Audience audience, Series series, Class<? extends LetterData> data) {
        this.code = code;
        this.label = label;
        this.audience = audience;
        this.series = series;
        this.data = data;
    }

    /** Who reads it. */
    public enum Audience {
        /** The applicant. */
        APPLICANT("申请人"),
        /** A third party whose interests are touched. */
        THIRD_PARTY("第三方"),
        /** Another organ. */
        ORGAN("其他机关"),
        /** Nobody outside: it enters the file. */
        FILE("入卷"),
        /** A clause within other letters. */
        FRAGMENT("条款");

        private final String label;

        Audience(String label) {
            this.label = label;
        }

        /** The field's word. */
        public String label() {
            return label;
        }
    }

    /** Which series of document numbers (发文字号) it takes its number from. */
    public enum Series {
        /** It has none. */
        NONE("不编号"),
        /** Notices on the way. */
        NOTICE("告知类"),
        /** Replies. */
        REPLY("答复类");

        private final String label;

        Series(String label) {
            this.label = label;
        }

        /** The field's word. */
        public String label() {
            return label;
        }
    }

    /** Its number in the list of letters: D23.1. */
    public String code() {
        return code;
    }

    /** The field's word. */
    public String label() {
        return label;
    }

    /** Who reads it. */
    public Audience audience() {
        return audience;
    }

    /** Where its number comes from. */
    public Series series() {
        return series;
    }

    /** The record that holds what it must say. */
    public Class<? extends LetterData> data() {
        return data;
    }

    /** The folder of its template, sample and golden text below {@code documents/}: d23.1-denial-state-secret. */
    public String folder() {
        return (code + "-" + name()).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The letter with this number. */
    public static LetterKind ofCode(String code) {
        for (var kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("没有这种文书：" + code);
    }
}
