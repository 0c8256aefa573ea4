package io.disclosuredesk.delivery;

/**
 * The steps of a case that its applicant can be told of, each with the few general words that may stand in a mail or a short
 * message: they say nothing of who asked, what for, or how it was answered.
 */
public enum NoticeStep {
    /** The request came in. */
    RECEIVED("已经收到", false),
    /** The notice to correct was served (条例第三十条). */
    CORRECTION("需要您补正", true),
    /** The notice of an extension was served (条例第三十三条第二款). */
    EXTENDED("延长了答复期限", true),
    /** The notice of a processing fee was served (国办函〔2020〕109号). */
    FEE("需要您缴费", true),
    /** The reply can be downloaded, or went out by mail (条例第四十条). */
    READY("已经答复", true),
    /** The reply is made and waits at the counter. */
    COLLECT("可以领取答复书", false),
    /** The reply was posted (交邮). */
    POSTED("答复书已经寄出", false),
    /** The applicant withdrew it. */
    WITHDRAWN("已经撤回", true),
    /** The case is closed: it can be rated, and remedies have a last day. */
    CLOSED("已经办结", false);

    private final String news;
    private final boolean withLetter;

    NoticeStep(String news, boolean withLetter) {
        this.news = news;
        this.withLetter = withLetter;
    }

    /** What happened, in one general word or two. */
    public String news() {
        return news;
    }

    /** Whether a letter goes out with the step: who gets letters by mail has a mail already. */
    boolean withLetter() {
        return withLetter;
    }
}
