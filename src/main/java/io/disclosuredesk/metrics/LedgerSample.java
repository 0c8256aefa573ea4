package io.disclosuredesk.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a ledger file looks like: the headings and some rows, ready to be filled in. */
public final class LedgerSample {

    private static final List<String> ROWS = List.of(
            "2023-001,2023-03-01,网上提交,自然人,自然资源确权登记科,2023-03-20,予以公开,13,",
            "2023-002,2023-04-03,挂号信或EMS,商业企业,征地事务科,2023-05-12,部分公开,27,20",
            "2023-003,2023-06-05,当面提交,自然人,\"规划科、信息中心\",2023-06-19,本机关不掌握相关政府信息,,");

    private LedgerSample() {}

    /** The file as text; with a mark at its beginning, by which spreadsheets know UTF-8. */
    public static String text() {
        var heading = Arrays.stream(LedgerColumn.values())
                .map(column -> column == LedgerColumn.PROCESSED_ON ? "办结日期(送达日期)" : column.heading())
                .collect(Collectors.joining(","));
        return "\uFEFF" + heading + "\r\n" + String.join("\r\n", ROWS) + "\r\n";
    }
}
