package io.disclosuredesk.delivery;

import io.disclosuredesk.agency.Agency;
import io.disclosuredesk.request.DisclosureRequest;

/**
 * What a notice says: the number of the case, what happened in a general word, and where to look. Mails and short messages are
 * read over shoulders and kept by others, so nothing of the person or the subject can get in here.
 */
record NoticeText(String subject, String text, String shortText) {

    /** @param portal the address of the page that asks for number and code */
    static NoticeText of(DisclosureRequest request, NoticeStep step, Agency agency, String portal) {
        var what = "登记编号为" + request.caseNumber() + "的政府信息公开申请" + step.news();
        var where = "请用登记编号和查询码在" + portal + "查看";
        return new NoticeText(
                agency.name() + "：政府信息公开申请" + step.news() + "（" + request.caseNumber() + "）",
                "您好：\n\n" + what + "。" + where + "。\n\n不想再收到提醒的，可以在同一页面关闭。本邮件由系统发出，请勿回复。\n\n" + agency.name() + "\n电话："
                        + agency.phone() + "\n",
                "【" + agency.name() + "】" + what + "，" + where + "。");
    }
}
