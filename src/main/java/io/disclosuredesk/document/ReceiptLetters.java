package io.disclosuredesk.document;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.agency.Agency;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.LetterBuilder;
import io.disclosuredesk.document.pdf.LetterTypesetter;
import io.disclosuredesk.request.Attachments;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.Policies;
import io.disclosuredesk.request.Requests;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 登记回执: tells the applicant that the request arrived, under which number, and by when it will be answered. */
@Component
public class ReceiptLetters {

    private static final String TITLE = "政府信息公开申请登记回执";
    /** More items would push the receipt onto a second page; the request itself lists them all. */
    private static final int LISTED = 4;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Requests requests;
    private final Agencies agencies;
    private final Attachments attachments;
    private final Issuing issuing;
    private final CaseHistory history;
    private final Policies policies;

    ReceiptLetters(
            Requests requests,
            Agencies agencies,
            Attachments attachments,
            Issuing issuing,
            CaseHistory history,
            Policies policies) {
        this.requests = requests;
        this.agencies = agencies;
        this.attachments = attachments;
        this.issuing = issuing;
        this.history = history;
        this.policies = policies;
    }

    /** The receipt of the case; made at the first call, the same afterwards. */
    @Transactional
    public IssuedDocument issue(String caseNumber) {
        var request = requests.byNumber(caseNumber);
        var issued = issuing.issue(
                request, DocumentKind.RECEIPT, null, () -> letter(request, agencies.byId(request.agencyId())));
        if (issued.fresh()) {
            history.append(
                    request.id(),
                    EventType.RECEIPT_ISSUED,
                    CaseHistory.SYSTEM,
                    "摘要 " + issued.document().file().sha256());
        }
        return issued.document();
    }

    Letter letter(DisclosureRequest request, Agency agency) {
        var you = Addressing.of(request.applicant());
        var dates = request.deadlines();
        var policy = policies.byCode(request.agencyId(), request.policy());
        var facts = new ArrayList<Letter.Fact>();
        facts.add(new Letter.Fact("登记编号", request.caseNumber()));
        facts.add(new Letter.Fact(
                "收到日期",
                ChineseDate.of(dates.receivedOn()) + "（"
                        + request.receipt().channel().label() + "）"));
        facts.add(new Letter.Fact("申请事项", itemsInBrief(request)));
        var attached = attachments.of(request.id()).size();
        if (attached > 0) {
            facts.add(new Letter.Fact("附件", attached + "个"));
        }
        facts.add(new Letter.Fact(
                "获取方式",
                request.deliveryMethod().label() + "（" + request.carrier().label() + "）"));
        facts.add(new Letter.Fact("承诺答复日期", ChineseDate.of(dates.targetDueOn()) + "（" + policy.targetDays() + "个工作日）"));
        facts.add(new Letter.Fact(
                "法定届满日期",
                ChineseDate.of(dates.statutoryDueOn()) + "（" + policy.statutoryDays() + "个工作日，"
                        + policy.regime().replyArticle() + "）"));
        var body = new ArrayList<Letter.Block>();
        body.add(new Letter.Paragraph(you + "提出的政府信息公开申请已收到并登记："));
        body.add(new Letter.FactTable(facts));
        body.add(new Letter.Paragraph("需要补正、延期或者征求意见的，依照《政府信息公开条例》另行告知。请凭登记编号和查询码查询进度。"));
        if (dates.provisional()) {
            body.add(new Letter.Paragraph("上述日期涉及国务院办公厅尚未公布放假安排的年份，为暂定日期，公布后以重新计算的日期为准。"));
        }
        return new LetterBuilder(agency.name(), TITLE, LocalDate.ofInstant(request.submittedAt(), ZONE), body)
                .addressee(LetterTypesetter.legible(request.applicant().name()))
                .note(agency.office() + "电话：" + agency.phone())
                .build();
    }

    private static String itemsInBrief(DisclosureRequest request) {
        var lines = new ArrayList<String>();
        var count = request.items().size();
        var longest = count == 1 ? 60 : 20;
        for (var item : request.items().subList(0, Math.min(count, LISTED))) {
            var text = LetterTypesetter.legible(item.description()).replaceAll("\\s+", " ");
            var points = text.codePoints().toArray();
            var cut = points.length > longest ? new String(points, 0, longest) + "…" : text;
            lines.add(count == 1 ? cut : item.number() + ". " + cut);
        }
        if (count > LISTED) {
            lines.add("……共" + count + "项");
        }
        return String.join("\n", lines);
    }
}
