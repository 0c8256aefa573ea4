package io.disclosuredesk.request;

/** How far a case has come: what is waited for now, for staff and in plain words for the applicant. */
public enum CaseStage {
    REGISTRATION("登记", "已收到您的申请，正在登记"),
    CORRECTION("补正", "请您补正申请内容"),
    REVIEW("审查", "承办处室正在审查并查找您要的信息"),
    /** The processing fee is proposed, decided, told and awaited (国办函〔2020〕109号). */
    FEE("收费", "正在办理信息处理费的有关事项"),
    CONFIDENTIALITY("保密审查", "正在依法进行公开前的保密审查"),
    DRAFT("拟稿", "正在起草答复"),
    LEGAL("法制审核", "答复正在接受法制审核"),
    APPROVAL("签发", "答复正在等待负责人签发"),
    ISSUE("制发", "答复已签发，正在制作答复书"),
    DELIVERY("送达", "答复书已制作，正在送达"),
    ARCHIVED("已归档", "答复书已送达，本件办结"),
    /** The applicant took the request back: no reply is owed any more. */
    WITHDRAWN("已撤回", "您已撤回申请，本件终止办理");

    private final String label;
    private final String plainWords;

    CaseStage(String label, String plainWords) {
        this.label = label;
        this.plainWords = plainWords;
    }

    /** The field's word, for staff. */
    public String label() {
        return label;
    }

    /** What the applicant reads. */
    public String plainWords() {
        return plainWords;
    }

    /** Whether the reply is still owed: the periods run. */
    public boolean isOpen() {
        return this != ARCHIVED && this != WITHDRAWN;
    }
}
