package io.disclosuredesk.document;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.document.kind.Receipt;
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
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 登记回执: tells the applicant that the request arrived, under which number, and by when it will be answered. */
@Component
public class ReceiptLetters {

    /** More items would push the receipt onto a second page; the request itself lists them all. */
    private static final int LISTED = 4;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Requests requests;
    private final Agencies agencies;
    private final Attachments attachments;
    private final Letters letters;
    private final Issuing issuing;
    private final CaseHistory history;
    private final Policies policies;

    ReceiptLetters(
            Requests requests,
            Agencies agencies,
            Attachments attachments,
            Letters letters,
            Issuing issuing,
            CaseHistory history,
            Policies policies) {
        this.requests = requests;
        this.agencies = agencies;
        this.attachments = attachments;
        this.letters = letters;
        this.issuing = issuing;
        this.history = history;
        this.policies = policies;
    }

    /** The receipt of the case; made at the first call, the same afterwards. */
    @Transactional
    public IssuedDocument issue(String caseNumber) {
        var request = requests.byNumber(caseNumber);
        var issued = issuing.issueComposed(request, DocumentKind.RECEIPT, null, () -> composed(request));
        if (issued.fresh()) {
            history.append(
                    request.id(),
                    EventType.RECEIPT_ISSUED,
                    CaseHistory.SYSTEM,
                    "摘要 " + issued.document().file().sha256());
        }
        return issued.document();
    }

    Letters.Composed composed(DisclosureRequest request) {
        var issue = Letters.Issue.of(null, LocalDate.ofInstant(request.submittedAt(), ZONE));
        return letters.composed(receipt(request), agencies.byId(request.agencyId()), issue);
    }

    private Receipt receipt(DisclosureRequest request) {
        var dates = request.deadlines();
        var policy = policies.byCode(request.agencyId(), request.policy());
        var attached = attachments.of(request.id()).size();
        return new Receipt(
                NoticeRecords.facts(request),
                request.receipt().channel().label(),
                itemsInBrief(request),
                attached == 0 ? null : attached,
                request.deliveryMethod().label() + "（" + request.carrier().label() + "）",
                dates.targetDueOn(),
                policy.targetDays(),
                dates.statutoryDueOn(),
                policy.statutoryDays(),
                policy.regime().replyArticle(),
                dates.provisional());
    }

    private static List<String> itemsInBrief(DisclosureRequest request) {
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
        return lines;
    }
}
