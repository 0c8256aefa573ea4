package io.disclosuredesk.request;

/** Why a reply was late, as managers count it. */
public enum LatenessCategory {
    UNIT_FEEDBACK("承办处室未按时反馈"),
    LARGE_SEARCH("检索量大"),
    CLOCK_NOT_SUSPENDED("征求意见未停钟"),
    INTERNAL_FLOW("内部流转延误"),
    SYSTEM_OR_PERSON("系统或人员原因"),
    OTHER("其他");

    private final String label;

    LatenessCategory(String label) {
        this.label = label;
    }

    /** The Chinese words on the form. */
    public String label() {
        return label;
    }
}
