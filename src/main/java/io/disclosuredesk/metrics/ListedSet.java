package io.disclosuredesk.metrics;

import java.util.Arrays;
import java.util.stream.Stream;

/** A set of cases behind a figure. */
enum ListedSet {
    RECEIVED("received", "期间内新收", "received_on between :from and :to"),
    PROCESSED("processed", "期间内办结", "processed_on between :from and :to"),
    ANSWERED("answered", "期间内答复", "processed_on between :from and :to and stage <> 'WITHDRAWN'"),
    OPEN_BEFORE("open-before", "期初结转", "id in (" + CarriedTable.ids(":before") + ")"),
    OPEN_AFTER("open-after", "期末结转", "id in (" + CarriedTable.ids(":to") + ")"),
    TARGET_LATE("target-late", "期间内答复、超过承诺期限", "target_late_on between :from and :to"),
    FINAL_LATE("final-late", "期间内答复、超过法定期限", "final_late_on between :from and :to"),
    OPEN("open", "在办", "processed_on is null"),
    DUE_WEEK(
            "due-week",
            "在办、本周到期",
            "processed_on is null and awaiting = 'NOTHING' and final_due_on between :today and :sunday"),
    TARGET_PASSED(
            "target-passed",
            "在办、已超过承诺期限",
            "processed_on is null and awaiting = 'NOTHING' and target_due_on < :today and final_due_on >= :today"),
    FINAL_PASSED(
            "final-passed", "在办、已超过法定期限", "processed_on is null and awaiting = 'NOTHING' and final_due_on < :today"),
    AWAITING("awaiting", "在办、等待申请人补正或者缴费", "processed_on is null and awaiting <> 'NOTHING'"),
    AT_RISK("at-risk", "在办、十个工作日内可能逾期", "processed_on is null and case_number in (:numbers)"),
    AT_NODE("at-node", "现在停在这一步", "case_number in (:numbers)"),
    REMEDIES("remedies", "有行政复议、行政诉讼的", "case_number in (:numbers) and received_on <= :to");

    private final String key;
    private final String label;
    private final String condition;

    ListedSet(String key, String label, String condition) {
        this.key = key;
        this.label = label;
        this.condition = condition;
    }

    /** Its name in an address. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    String condition() {
        return condition;
    }

    /** Whether it is about the period and not about today. */
    boolean isOfPeriod() {
        return Stream.of(":from", ":to", ":before").anyMatch(condition::contains);
    }

    /** @throws IllegalArgumentException in Chinese for a name that is none */
    static ListedSet ofKey(String key) {
        return Arrays.stream(values())
                .filter(set -> set.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有这种清单：" + key));
    }
}
