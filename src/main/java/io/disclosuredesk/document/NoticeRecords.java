package io.disclosuredesk.document;

import io.disclosuredesk.calendar.Calendars;
import io.disclosuredesk.deadline.ClockEvent.Corrected;
import io.disclosuredesk.document.kind.CaseFacts;
import io.disclosuredesk.document.kind.CorrectionNotice;
import io.disclosuredesk.document.kind.ExtensionNotice;
import io.disclosuredesk.document.kind.FeeNotice;
import io.disclosuredesk.document.kind.Passage;
import io.disclosuredesk.document.kind.Quotation;
import io.disclosuredesk.document.kind.WithdrawalConfirmation;
import io.disclosuredesk.document.pdf.LetterTypesetter;
import io.disclosuredesk.request.CaseClocks;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.Policies;
import io.disclosuredesk.request.ProcessingFee;
import io.disclosuredesk.request.RequestWithdrawal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the notices of a case must hold, taken from the case. */
@Component
class NoticeRecords {

    private static final String STATUTE = "《中华人民共和国政府信息公开条例》";

    private final Policies policies;
    private final CaseClocks clocks;
    private final Calendars calendars;

    NoticeRecords(Policies policies, CaseClocks clocks, Calendars calendars) {
        this.policies = policies;
        this.clocks = clocks;
        this.calendars = calendars;
    }

    /**
     * The facts of the case in a letter that must go out whatever its applicant is called: a character that no font has shows as
     * 〓, here in the name too.
     */
    static CaseFacts facts(DisclosureRequest request) {
        var facts = RequestFacts.of(request);
        var name = LetterTypesetter.legible(facts.applicant());
        return new CaseFacts(
                facts.caseNumber(), name, facts.you(), facts.receivedOn(), facts.asked(), facts.replaced());
    }

    CorrectionNotice correction(DisclosureRequest request, String what, LocalDate dueOn) {
        return new CorrectionNotice(
                facts(request), new Passage(LetterTypesetter.legible(what)), dueOn, isProvisional(dueOn));
    }

    ExtensionNotice extension(DisclosureRequest request, int workdays, String reason, LocalDate newDueOn) {
        var correctedOn = clocks.of(request).events().stream()
                .filter(Corrected.class::isInstance)
                .map(event -> ((Corrected) event).on())
                .findFirst()
                .orElse(null);
        var regime = policies.byCode(request.agencyId(), request.policy()).regime();
        return new ExtensionNotice(
                facts(request),
                correctedOn,
                request.deadlines().statutoryDueOn(),
                sentence(LetterTypesetter.legible(reason)),
                regime.extensionArticle().replace("条例", STATUTE),
                workdays,
                newDueOn,
                isProvisional(newDueOn));
    }

    FeeNotice fee(DisclosureRequest request, ProcessingFee fee) {
        return FeeNotice.of(
                facts(request),
                new Passage(LetterTypesetter.legible(fee.grounds())),
                fee.basis(),
                fee.before(),
                fee.quantity(),
                new Passage(LetterTypesetter.legible(fee.payment())));
    }

    WithdrawalConfirmation withdrawal(DisclosureRequest request, RequestWithdrawal withdrawal) {
        var said = List.of(LetterTypesetter.legible(withdrawal.said()));
        return new WithdrawalConfirmation(facts(request), withdrawal.withdrawnOn(), new Quotation(said), null);
    }

    private boolean isProvisional(LocalDate day) {
        return calendars.current().isProvisional(day);
    }

    private static String sentence(String text) {
        var said = text.strip().replaceAll("[。；;，,.]+$", "");
        return said + (said.matches("(?s).*[！？!?]") ? "" : "。");
    }
}
