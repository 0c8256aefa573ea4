package io.disclosuredesk.document.check;

import io.disclosuredesk.decision.AnswerElement;
import io.disclosuredesk.decision.Outcome;
import java.util.regex.Pattern;

/** 方式途径: where to get it; who is responsible and how to reach them. */
final class AccessStated implements LetterTest {

    private static final Pattern ORGAN = Pattern.compile("[局厅委部院署会府处办所站]|中心|机关|单位|公司");
    private static final Pattern CONTACT = Pattern.compile("\\d{5,}|地址|电话|网站|邮箱|路\\d+号|大道\\d+号|窗口");
    private static final Pattern UNKNOWN = Pattern.compile("(不能|无法|难以)确定");

    @Override
    public void judge(Reading letter, Findings findings) {
        var concerned =
                letter.parts().filter(part -> part.rule().accessRequired()).toList();
        if (concerned.isEmpty()) {
            findings.unconcerned("没有须告知方式途径或者负责机关的项");
        }
        for (var part : concerned) {
            var access = part.item().answer().access();
            if (access == null || access.isBlank() || !letter.says(part.text(), access)) {
                findings.add(part.where(), "没有写明获取的方式、途径或者负责的机关。", "请照拟稿写明。");
            } else if (part.rule().outcome() == Outcome.NOT_RESPONSIBLE && !namesTheOrgan(letter, part, access)) {
                findings.add(part.where(), "没有写明负责机关的名称和联系方式。", "请写明名称、地址、电话；确实不能确定的，写明“不能确定”和原因。");
            }
        }
    }

    private static boolean namesTheOrgan(Reading letter, Reading.Part part, String access) {
        var organ = part.item().answer().elements().text(AnswerElement.RESPONSIBLE_ORGAN);
        var named = organ == null ? ORGAN.matcher(access).find() : letter.says(part.text(), organ);
        return UNKNOWN.matcher(part.text()).find() || (named && CONTACT.matcher(access).find());
    }
}
