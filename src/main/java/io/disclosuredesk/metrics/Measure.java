package io.disclosuredesk.metrics;

/** What is counted by month, unit and channel; each says what its key and its days are. */
enum Measure {
    /** Requests received in the month. Key: applicant type. */
    RECEIVED,
    /** Requests dealt with in the month. Key: applicant type. */
    PROCESSED,
    /** Requests dealt with in the month. Key: row of table 3 and applicant type, with a slash between. */
    PROCESSED_ROW,
    /** Replies served in the month. Key: none. Days: counted days used. */
    REPLY,
    /** Replies served in the month. Key: row of table 3. Days: counted days used. */
    REPLY_ROW,
    /** Replies served in the month. Key: stage. Days: counted days that it held the case. */
    STAGE,
    /** Replies served in the month. Key: user id of the handler. Days: counted days used. */
    HANDLER,
    /** Replies served after the promise. Key: the stage that held the case when it ended. */
    TARGET_LATE,
    /** Replies served after the red line. Key: the stage that held the case when it passed. */
    FINAL_LATE,
    /** Items answered. Key: outcome; a rule of the decision table each. */
    ITEM,
    /** Left a node of a model in the month; unit and channel are not told apart. Key: process and node, with a slash between. Days: working days in it. */
    NODE,
    /** Left a node of a model after the red line of the case. Key as {@link #NODE}. */
    NODE_LATE
}
