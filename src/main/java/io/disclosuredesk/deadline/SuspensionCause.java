package io.disclosuredesk.deadline;

/** Whose opinion is awaited while the reply period does not run. */
public enum SuspensionCause {
    /** Somebody's opinion, not said whose. */
    CONSULTATION("征求意见", "条例第三十三条第三款"),
    /** A third party whose rights the information touches. */
    THIRD_PARTY("征求第三方意见", "条例第三十二条、第三十三条第三款"),
    /** Another administrative organ. */
    OTHER_AGENCY("征求其他机关意见", "条例第三十三条第三款"),
    /** An organ that made the information together with this one. */
    JOINT_AGENCY("征求共同制作机关意见", "条例第三十三条第三款、第三十四条");

    private final String label;
    private final String article;

    SuspensionCause(String label, String article) {
        this.label = label;
        this.article = article;
    }

    /** The Chinese words on screens. */
    public String label() {
        return label;
    }

    /** The article that stops the clock. */
    public String article() {
        return article;
    }
}
