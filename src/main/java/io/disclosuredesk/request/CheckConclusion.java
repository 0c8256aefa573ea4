package io.disclosuredesk.request;

/** The conclusion of the confidentiality check on one record (保密法实施条例第四十二条：逐项审查). */
public enum CheckConclusion {
    MAY_BE_DISCLOSED("可以公开"),
    DISCLOSE_IN_PART("区分处理后公开"),
    MUST_NOT_BE_DISCLOSED("不得公开");

    private final String label;

    CheckConclusion(String label) {
        this.label = label;
    }

    /** The Chinese word on screens. */
    public String label() {
        return label;
    }
}
