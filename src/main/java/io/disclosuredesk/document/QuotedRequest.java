package io.disclosuredesk.document;

import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.pdf.LetterTypesetter;
import io.disclosuredesk.request.DisclosureRequest;
import java.util.ArrayList;
import java.util.List;

/** How a letter begins: when which request came, and its own words. */
final class QuotedRequest {

    private QuotedRequest() {}

    /** The blocks; {@code you} is how the letter speaks to its addressee. */
    static List<Letter.Block> of(DisclosureRequest request, String you) {
        var blocks = new ArrayList<Letter.Block>();
        blocks.add(
                new Letter.Paragraph("本机关于" + ChineseDate.of(request.deadlines().receivedOn()) + "收到" + you
                        + "提出的政府信息公开申请（登记编号：" + request.caseNumber() + "），申请内容为："));
        var several = request.items().size() > 1;
        var replaced = false;
        for (var item : request.items()) {
            // what an applicant typed must not stop the letter; what is left out is said
            var quoted = LetterTypesetter.legible(item.description());
            replaced |= !quoted.equals(item.description());
            blocks.add(new Letter.Quote((several ? item.number() + ". " : "") + quoted));
        }
        if (replaced) {
            blocks.add(new Letter.Paragraph("（申请内容中有无法显示的符号，以“〓”代替。）"));
        }
        return blocks;
    }
}
