package io.disclosuredesk.metrics;

/** What the figures of a report must satisfy among themselves (勾稽关系; law sheet §4.1, §4.2). */
enum BalanceRule {
    IN_EQUALS_OUT("①", "各列：第一项（新收）加第二项（结转）之和，等于第三项总计加第四项（继续办理）之和", "第一项加第二项", "第三项总计加第四项"),
    RESULTS_ADD_UP("②", "各列：第三项总计等于各种办理结果之和", "第三项总计", "各种结果之和"),
    ROWS_ADD_UP("③", "各行：总计等于自然人与五类法人或其他组织之和", "总计", "各列之和"),
    CARRIED_FROM_BEFORE("④", "各列：第二项（结转）等于上一期的第四项（继续办理），上一期已经定稿的以定稿为准", "第二项", "上期第四项"),
    TEXT_EQUALS_TABLES("⑤", "正文中的数字等于表中的数字", "正文", "表"),
    COUNTED_ONCE("⑥", "每件办结的申请只计入一种结果，区分处理的只计入部分公开：第三项总计等于逐件清点的办结件数", "第三项总计", "逐件清点"),
    REMEDIES_ADD_UP("⑦", "表四各组：总计等于结果维持、结果纠正、其他结果、尚未审结之和", "总计", "四列之和");

    private final String code;
    private final String sentence;
    private final String left;
    private final String right;

    BalanceRule(String code, String sentence, String left, String right) {
        this.code = code;
        this.sentence = sentence;
        this.left = left;
        this.right = right;
    }

    /** ① to ⑦. */
    public String code() {
        return code;
    }

    /** What must hold, as a Chinese sentence without a full stop. */
    public String sentence() {
        return sentence;
    }

    /** What stands on the left of its equation. */
    public String left() {
        return left;
    }

    /** What stands on the right of it. */
    public String right() {
        return right;
    }
}
