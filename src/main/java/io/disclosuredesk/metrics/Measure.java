package io.disclosuredesk.metrics;

/** What is counted by month, unit and channel; each says what its key and its days are. */
enum Measure {
    /** Requests received in the month. Key: applicant type. */
    RECEIVED(true),
    /** Requests dealt with in the month. Key: applicant type. */
    PROCESSED(false),
    /** Requests dealt with in the month. Key: row of table 3 and applicant type, with a slash between. */
    PROCESSED_ROW(false),
    /** Replies served in the month. Key: none. Days: counted days used. */
    REPLY(true),
    /** Replies served in the month. Key: row of table 3. Days: counted days used. */
    REPLY_ROW(true),
    /** Replies served in the month. Key: stage. Days: counted days that it held the case. */
    STAGE(true),
    /** Replies served in the month. Key: user id of the handler. Days: counted days used. */
    HANDLER(true),
    /** Replies served after the promise. Key: the stage that held the case when it ended. */
    TARGET_LATE(true),
    /** Replies served after the red line. Key: the stage that held the case when it passed. */
    FINAL_LATE(true),
    /** Items answered. Key: outcome; a rule of the decision table each. */
    ITEM(false),
    /** Left a node of a model in the month; Key: process and node, with a slash between. Days: working days in it. */
    NODE(false),
    /** Left a node of a model after the red line of the case. Key as {@link #NODE}. */
    NODE_LATE(false);

    private final boolean toldApart;

    Measure(boolean toldApart) {
        this.toldApart = toldApart;
    }

    /** Whether its sums are kept for each unit and channel too. */
    boolean toldApart() {
        return toldApart;
    }
}
