package io.disclosuredesk.portal;

import io.disclosuredesk.agency.Agency;
import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.DeliveryMethod;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the applicant must do now.
 *
 * @param text what, and until when
 * @param href where on the page it is done; null where it is done elsewhere
 * @param action the words of the link
 */
record Duty(String text, @Nullable String href, @Nullable String action) {

    /**
     * What the applicant of a case must do now, the most pressing first; empty where they only wait.
     *
     * @param correction the correction of the case; null where none was asked for
     * @param fee the fee the applicant was told of; null where there is none
     */
    static List<Duty> of(CaseProgress view, @Nullable CorrectionView correction, @Nullable FeeView fee, Agency agency) {
        var request = view.request();
        var duties = new ArrayList<Duty>();
        // before the rest: until it is paid the period waits, and its last day ends the case
        if (fee != null && fee.awaited()) {
            var text = fee.overdue()
                    ? "缴费期限（" + fee.due() + "）已过，正在核实；已经缴清的，请尽快告知本机关并保留票据。"
                    : "请在" + fee.due() + "以前（含当日）缴清信息处理费" + fee.amount() + "元；逾期未缴的，视为放弃申请。";
            duties.add(new Duty(text, "#fee", "看怎样缴费"));
        }
        if (correction != null && correction.awaited()) {
            var text = correction.overdue()
                    ? "补正期限（" + correction.dueOn() + "）已过，现在提交仍然接收，请尽快补正。"
                    : "请在" + correction.dueOn() + "以前（含当日）补正申请内容。";
            duties.add(new Duty(text, "#correction", "去补正"));
        }
        if (request.stage() == CaseStage.DELIVERY
                && request.servedOn() == null
                && request.deliveryMethod() == DeliveryMethod.PICKUP) {
            duties.add(new Duty(
                    "答复书已经制作，请带身份证件到" + agency.address() + "（" + agency.office() + "）领取；办公时间：" + agency.hours() + "。",
                    null,
                    null));
        }
        view.letters().stream()
                .filter(letter -> letter.kind() == DocumentKind.REPLY && letter.takenAt() == null)
                .filter(letter -> request.deliveryMethod() == DeliveryMethod.DOWNLOAD)
                .forEach(letter -> duties.add(new Duty("答复书可以下载了，请下载并保存。", "#letters", "去下载")));
        return List.copyOf(duties);
    }
}
