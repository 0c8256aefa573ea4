package io.disclosuredesk.request;

/** How far an extension of the reply period has come (条例第三十三条第二款): it needs the head's consent and a notice in time. */
public enum ExtensionStatus {
    /** Asked for; nobody has decided. */
    REQUESTED("待审批"),
    /** The head refused; another one may be asked for while the period runs. */
    REFUSED("未同意"),
    /** The head agreed; the applicant has not been told, so the period is still the old one. */
    APPROVED("已同意，待告知申请人"),
    /** The notice was served in time: the period is extended. */
    EFFECTIVE("已延期"),
    /** The notice was served too late, or the period had started anew: the dates stay. */
    WITHOUT_EFFECT("未生效"),
    /** The reply was served first. */
    OVERTAKEN("已答复，延期终止");

    private final String label;

    ExtensionStatus(String label) {
        this.label = label;
    }

    /** The Chinese word on screens. */
    public String label() {
        return label;
    }

    /** Whether something is still to be done about it. */
    public boolean isPending() {
        return this == REQUESTED || this == APPROVED;
    }
}
