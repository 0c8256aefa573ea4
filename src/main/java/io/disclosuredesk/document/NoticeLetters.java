package io.disclosuredesk.document;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.document.kind.LetterData;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.ProcessingFee;
import io.disclosuredesk.request.RequestWithdrawal;
import io.disclosuredesk.request.Requests;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 告知书: what an organ tells the applicant on the way to the reply. A notice settles nothing, so it has a number of a series of
 * its own and states no remedy (law sheet §5.1 R0). A case has one of each kind: issuing it again gives the one there is.
 */
@Component
public class NoticeLetters {

    private final Requests requests;
    private final Agencies agencies;
    private final NoticeRecords records;
    private final Documents documents;
    private final NoticeNumbers numbers;
    private final Letters letters;
    private final Issuing issuing;
    private final CaseHistory history;
    private final Clock clock;

    NoticeLetters(
            Requests requests,
            Agencies agencies,
            NoticeRecords records,
            Documents documents,
            NoticeNumbers numbers,
            Letters letters,
            Issuing issuing,
            CaseHistory history,
            Clock clock) {
        this.requests = requests;
        this.agencies = agencies;
        this.records = records;
        this.documents = documents;
        this.numbers = numbers;
        this.letters = letters;
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
        return issue(request, DocumentKind.CORRECTION_NOTICE, () -> records.correction(request, what, dueOn));
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
                request, DocumentKind.EXTENSION_NOTICE, () -> records.extension(request, workdays, reason, newDueOn));
    }

    /** 信息处理费收费通知书 (条例第四十二条; 国办函〔2020〕109号). */
    @Transactional
    public IssuedDocument issueFeeNotice(String caseNumber, ProcessingFee fee) {
        var request = requests.byNumber(caseNumber);
        return issue(request, DocumentKind.FEE_NOTICE, () -> records.fee(request, fee));
    }

    /**
     * 撤回申请确认书 (law sheet §2.3, 申请人撤回).
     *
     * @param withdrawal the withdrawal it confirms, of the whole request
     */
    @Transactional
    public IssuedDocument issueWithdrawalConfirmation(String caseNumber, RequestWithdrawal withdrawal) {
        var request = requests.byNumber(caseNumber);
        return issue(request, DocumentKind.WITHDRAWAL, () -> records.withdrawal(request, withdrawal));
    }

    private IssuedDocument issue(DisclosureRequest request, DocumentKind kind, Supplier<LetterData> data) {
        var known = documents.find(request.id(), kind);
        if (known.isPresent()) {
            return known.get();
        }
        var number = numbers.reserve(request.agencyId(), request.id(), kind);
        var issued = issuing.issueComposed(request, kind, number, () -> composed(request, data.get(), number));
        var document = issued.document();
        if (issued.fresh()) {
            history.append(
                    request.id(),
                    EventType.NOTICE_ISSUED,
                    CaseHistory.SYSTEM,
                    kind.label() + "，" + number + "，" + document.pages() + "页，摘要 "
                            + document.file().sha256());
        }
        return document;
    }

    Letters.Composed composed(DisclosureRequest request, LetterData data, String number) {
        var agency = agencies.byId(request.agencyId());
        return letters.composed(data, agency, Letters.Issue.of(number, LocalDate.now(clock)));
    }
}
