package io.disclosuredesk.metrics;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rows of table 3 of the annual report in which a dealt-with request is counted, once (国办公开办函〔2021〕30号; law sheet
 * §4.1). The order is that of the table.
 */
public enum ReportRow {
    GRANTED("granted", "3.1", "予以公开"),
    PARTIALLY_GRANTED("partially_granted", "3.2", "部分公开"),
    DENIED_STATE_SECRET("denied_state_secret", "3.3.1", "属于国家秘密"),
    DENIED_LAW_PROHIBITED("denied_law_prohibited", "3.3.2", "其他法律行政法规禁止公开"),
    DENIED_SECURITY("denied_security", "3.3.3", "危及“三安全一稳定”"),
    DENIED_THIRD_PARTY("denied_third_party", "3.3.4", "保护第三方合法权益"),
    DENIED_INTERNAL("denied_internal", "3.3.5", "属于三类内部事务信息"),
    DENIED_DELIBERATIVE("denied_deliberative", "3.3.6", "属于四类过程性信息"),
    DENIED_ENFORCEMENT_FILE("denied_enforcement_file", "3.3.7", "属于行政执法案卷"),
    DENIED_ADMIN_QUERY("denied_admin_query", "3.3.8", "属于行政查询事项"),
    UNABLE_NOT_HELD("unable_not_held", "3.4.1", "本机关不掌握相关政府信息"),
    UNABLE_NEEDS_CREATION("unable_needs_creation", "3.4.2", "没有现成信息需要另行制作"),
    UNABLE_STILL_UNCLEAR("unable_still_unclear", "3.4.3", "补正后申请内容仍不明确"),
    NOPROC_PETITION("noproc_petition", "3.5.1", "信访举报投诉类申请"),
    NOPROC_REPEAT("noproc_repeat", "3.5.2", "重复申请"),
    NOPROC_PUBLICATION("noproc_publication", "3.5.3", "要求提供公开出版物"),
    NOPROC_ABUSIVE("noproc_abusive", "3.5.4", "无正当理由大量反复申请"),
    NOPROC_RECONFIRM("noproc_reconfirm", "3.5.5", "要求行政机关确认或重新出具已获取信息"),
    OTHER_NO_CORRECTION("other_no_correction", "3.6.1", "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
    OTHER_UNPAID_FEE("other_unpaid_fee", "3.6.2", "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
    OTHER_OTHER("other_other", "3.6.3", "其他");

    private static final Map<String, ReportRow> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ReportRow::key, Function.identity()));

    private final String key;
    private final String code;
    private final String label;

    ReportRow(String key, String code, String label) {
        this.key = key;
        this.code = code;
        this.label = label;
    }

    /** The name that the decision table uses. */
    public String key() {
        return key;
    }

    /** The number in the table: 3.3.1. */
    public String code() {
        return code;
    }

    /** The words of the form. */
    public String label() {
        return label;
    }

    /** @throws IllegalArgumentException for a key that is no row */
    public static ReportRow ofKey(String key) {
        var row = BY_KEY.get(key);
        if (row == null) {
            throw new IllegalArgumentException("年报表三没有这一行：" + key);
        }
        return row;
    }

    /**
     * The row of a request of several items (law sheet §4.1: 区分处理的，只计这一情形). Something given and something not is 部分公开;
     * where nothing is given, the row that comes first in the table.
     *
     * @param items the rows of its items; where none is recorded, the request stands under 其他
     */
    public static ReportRow ofItems(Collection<ReportRow> items) {
        var first = items.stream().min(Comparator.naturalOrder()).orElse(OTHER_OTHER);
        var all = items.stream().allMatch(first::equals);
        return first == GRANTED && !all ? PARTIALLY_GRANTED : first;
    }
}
