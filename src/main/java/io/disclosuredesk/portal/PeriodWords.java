package io.disclosuredesk.portal;

import io.disclosuredesk.deadline.Risk;
import io.disclosuredesk.deadline.Standing;
import org.jspecify.annotations.Nullable;

/** The periods of a case in words that hide nothing and frighten nobody. */
final class PeriodWords {

    /** Of a case that is answered because nothing was corrected (条例第三十条). */
    static final String GIVEN_UP = "补正期限已过，没有收到您的补正，正在依法处理，处理结果将书面告知您。";

    /** Of a case that is answered because the fee was not paid (国办函〔2020〕109号). */
    static final String UNPAID = "缴费期限已过，没有收到您缴纳的信息处理费，正在依法处理，处理结果将书面告知您。";

    private PeriodWords() {}

    static String left(int days) {
        if (days < 0) {
            return "已超过" + -days + "个工作日";
        }
        return days == 0 ? "今天是最后一天" : "还剩" + days + "个工作日";
    }

    static String meaning(Standing standing) {
        return ofRisk(standing) + (standing.suspended() ? "今天不计入期限：正在等候征求的意见。" : "");
    }

    private static String ofRisk(Standing standing) {
        return switch (standing.risk()) {
            case ON_TRACK -> "正在本机关承诺的期限内办理。";
            case TARGET_PASSED -> "已超过本机关承诺的日期，我们为此致歉；仍在法定期限内，正在抓紧办理。";
            case DUE_SOON -> standing.leftToTarget() < 0 ? "已超过本机关承诺的日期，我们为此致歉；法定期限临近，正在抓紧办理。" : "法定期限临近，正在抓紧办理。";
            case AWAITING_CORRECTION -> "正在等您补正；收到补正以后，答复期限重新计算。";
            case AWAITING_PAYMENT -> "正在等您缴纳信息处理费；缴费完成以后，答复期限重新计算。";
            case STATUTORY_PASSED -> "已超过法定期限仍未答复，我们为此致歉。您可以拨打下方电话催办，也可以依照条例第五十一条投诉、举报，或者依法申请行政复议、提起行政诉讼。";
        };
    }

    /** By when what comes next comes; null where no date helps, because the applicant is awaited or the case is over. */
    static @Nullable String by(CaseProgress view) {
        var left = view.left();
        var dates = view.request().deadlines();
        if (left == null || dates.isAwaiting() || left.toStatutory() < 0) {
            return null;
        }
        var last = "法定的最后一日是" + ChineseDates.day(dates.finalDueOn()) + "。";
        return left.toTarget() < 0 ? last : "本机关承诺在" + ChineseDates.day(dates.targetDueOn()) + "以前（含当日）答复，" + last;
    }

    /** The class of the badge's colour. */
    static String tone(Risk risk) {
        return switch (risk) {
            case ON_TRACK -> "good";
            case TARGET_PASSED, DUE_SOON, AWAITING_CORRECTION, AWAITING_PAYMENT -> "care";
            case STATUTORY_PASSED -> "late";
        };
    }
}
