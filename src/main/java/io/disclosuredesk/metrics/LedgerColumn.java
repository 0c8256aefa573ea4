package io.disclosuredesk.metrics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a ledger file, in the order of the sample; each with the headings it may have. */
enum LedgerColumn {
    CASE_NUMBER("登记编号", "case_number", true),
    RECEIVED_ON("收到日期", "received_on", true),
    CHANNEL("收到渠道", "channel", true),
    APPLICANT_TYPE("申请人类型", "applicant_type", true),
    UNIT("承办处室", "unit", true),
    PROCESSED_ON("办结日期", "processed_on", true),
    RESULT("办理结果", "result", true),
    USED_DAYS("已用工作日", "used_days", false),
    EXTENSION_DAYS("延期工作日", "extension_days", false);

    private final String heading;
    private final String english;
    private final boolean required;

    LedgerColumn(String heading, String english, boolean required) {
        this.heading = heading;
        this.english = english;
        this.required = required;
    }

    String heading() {
        return heading;
    }

    boolean isRequired() {
        return required;
    }

    /** The column with this heading, Chinese or English. */
    static Optional<LedgerColumn> ofHeading(String text) {
        var plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return plain.equals("送达日期")
                ? Optional.of(PROCESSED_ON)
                : Arrays.stream(values())
                        .filter(column -> column.heading.equals(plain)
                                || column.english.equals(plain)
                                // as the sample writes it
                                || plain.equals(column.heading + "(送达日期)")
                                || plain.equals(column.heading + "（送达日期）"))
                        .findFirst();
    }
}
