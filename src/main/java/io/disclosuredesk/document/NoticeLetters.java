package io.disclosuredesk.document;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.agency.Agency;
import io.disclosuredesk.calendar.Calendars;
import io.disclosuredesk.deadline.ClockEvent.Corrected;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.Letter.Paragraph;
import io.disclosuredesk.document.letter.LetterBuilder;
import io.disclosuredesk.document.pdf.LetterTypesetter;
import io.disclosuredesk.request.CaseClocks;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.Policies;
import io.disclosuredesk.request.Requests;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 告知书: what an organ tells the applicant on the way to the reply. A notice settles nothing, so it has no number of the reply
 * series and states no remedy (law sheet §5.1 R0). A case has one of each kind: issuing it again gives the one there is.
 */
@Component
public class NoticeLetters {

    private static final String STATUTE = "《中华人民共和国政府信息公开条例》";

    private final Requests requests;
    private final Agencies agencies;
    private final Policies policies;
    private final CaseClocks clocks;
    private final Calendars calendars;
    private final Issuing issuing;
    private final CaseHistory history;
    private final Clock clock;

    NoticeLetters(
            Requests requests,
            Agencies agencies,
            Policies policies,
            CaseClocks clocks,
            Calendars calendars,
            Issuing issuing,
            CaseHistory history,
            Clock clock) {
        this.requests = requests;
        this.agencies = agencies;
        this.policies = policies;
        this.clocks = clocks;
        this.calendars = calendars;
        this.issuing = issuing;
        this.history = history;
        this.clock = clock;
    }

    /**
     * 补正告知书 (条例第三十条).
     *
     * @param what the organ's words on what to correct and how
     * @param dueOn last day of the period for the correction, inclusive
     */
    @Transactional
    public IssuedDocument issueCorrectionNotice(String caseNumber, String what, LocalDate dueOn) {
        var request = requests.byNumber(caseNumber);
        return issue(request, DocumentKind.CORRECTION_NOTICE, () -> correctionNotice(request, what, dueOn));
    }

    /**
     * 延期答复告知书 (条例第三十三条第二款).
     *
     * @param workdays by how many working days the period is extended
     * @param reason why, in the organ's words
     * @param newDueOn last day of the extended period, inclusive
     */
    @Transactional
    public IssuedDocument issueExtensionNotice(String caseNumber, int workdays, String reason, LocalDate newDueOn) {
        var request = requests.byNumber(caseNumber);
        return issue(
                request, DocumentKind.EXTENSION_NOTICE, () -> extensionNotice(request, workdays, reason, newDueOn));
    }

    private IssuedDocument issue(DisclosureRequest request, DocumentKind kind, Supplier<Letter> letter) {
        var issued = issuing.issue(request, kind, null, letter);
        var document = issued.document();
        if (issued.fresh()) {
            history.append(
                    request.id(),
                    EventType.NOTICE_ISSUED,
                    CaseHistory.SYSTEM,
                    kind.label() + "，" + document.pages() + "页，摘要 "
                            + document.file().sha256());
        }
        return document;
    }

    Letter correctionNotice(DisclosureRequest request, String what, LocalDate dueOn) {
        var agency = agencies.byId(request.agencyId());
        var you = Addressing.of(request.applicant());
        var body = new ArrayList<>(QuotedRequest.of(request, you));
        body.add(new Paragraph("经审查，上述申请需要补正。根据" + STATUTE + "第三十条的规定，一次性告知如下："));
        LetterTypesetter.legible(what)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> body.add(new Paragraph(line)));
        body.add(new Paragraph("请在" + date(dueOn) + "以前（含当日）补正。可以凭登记编号和查询码在网上提交，也可以当面或者邮寄提交（" + agency.address() + "，邮编"
                + agency.postcode() + "），注明登记编号。"));
        body.add(new Paragraph("答复期限自本机关收到补正的申请之日起重新计算。无正当理由逾期不补正的，视为放弃申请，本机关不再处理该申请。"));
        if (isProvisional(dueOn)) {
            body.add(new Paragraph("补正期限涉及国务院办公厅尚未公布放假安排的年份，为暂定日期；公布后如有变化，只会延后，不会提前。"));
        }
        return letter(request, agency, "政府信息公开申请补正告知书", body);
    }

    Letter extensionNotice(DisclosureRequest request, int workdays, String reason, LocalDate newDueOn) {
        var agency = agencies.byId(request.agencyId());
        var you = Addressing.of(request.applicant());
        var article =
                policies.byCode(request.agencyId(), request.policy()).regime().extensionArticle();
        var body = new ArrayList<>(QuotedRequest.of(request, you));
        clocks.of(request).events().stream()
                .filter(Corrected.class::isInstance)
                .map(Corrected.class::cast)
                .forEach(corrected -> body.add(
                        new Paragraph("本机关于" + ChineseDate.of(corrected.on()) + "收到" + you + "的补正，答复期限自该日起重新计算。")));
        body.add(new Paragraph("该申请的答复期限原于" + ChineseDate.of(request.deadlines().statutoryDueOn())
                + "届满。经审查，本机关不能在该日以前答复，理由是：" + sentence(LetterTypesetter.legible(reason))));
        body.add(new Paragraph("根据" + article.replace("条例", STATUTE) + "的规定，经本机关政府信息公开工作机构负责人同意，答复期限延长" + workdays
                + "个工作日，延长后的答复期限于" + date(newDueOn) + "届满。本机关将在该日以前答复" + you + "。"));
        body.add(new Paragraph("特此告知。"));
        if (isProvisional(newDueOn)) {
            body.add(new Paragraph("延长后的日期涉及国务院办公厅尚未公布放假安排的年份，为暂定日期，公布后以重新计算的日期为准。"));
        }
        return letter(request, agency, "政府信息公开申请延期答复告知书", body);
    }

    private Letter letter(DisclosureRequest request, Agency agency, String title, List<Letter.Block> body) {
        return new LetterBuilder(agency.name(), title, LocalDate.now(clock), body)
                .addressee(LetterTypesetter.legible(request.applicant().name()))
                .note("联系电话：" + agency.phone())
                .build();
    }

    private String date(LocalDate day) {
        return ChineseDate.of(day) + (isProvisional(day) ? "（暂定）" : "");
    }

    private boolean isProvisional(LocalDate day) {
        return calendars.current().isProvisional(day);
    }

    private static String sentence(String text) {
        var said = text.strip().replaceAll("[。；;，,.]+$", "");
        return said + (said.matches("(?s).*[！？!?]") ? "" : "。");
    }
}
