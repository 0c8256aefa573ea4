package io.disclosuredesk.process;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.deadline.Receipt;
import io.disclosuredesk.deadline.ReplyDeadlines;
import io.disclosuredesk.request.Intake;
import io.disclosuredesk.request.IntakeCheck;
import io.disclosuredesk.request.IntakeFinding;
import io.disclosuredesk.request.IntakeForm;
import io.disclosuredesk.request.QueryCodes;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.security.EngineAccess;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes requests in, from every channel alike: the case and the process that drives it begin in one transaction, so that no
 * accepted request is without its process and none exists half. Runs without a login in the engine: the public may start a
 * case and nothing else.
 */
@Component
public class RequestIntake {

    private final IntakeCheck check;
    private final Intake intake;
    private final Agencies agencies;
    private final Requests requests;
    private final QueryCodes codes;
    private final IntakeKeys keys;
    private final RuntimeService runtime;
    private final EngineAccess engine;
    private final TransactionTemplate transaction;
    private final DurableCommit durable;

    RequestIntake(
            IntakeCheck check,
            Intake intake,
            Agencies agencies,
            Requests requests,
            QueryCodes codes,
            IntakeKeys keys,
            RuntimeService runtime,
            EngineAccess engine,
            TransactionTemplate transaction,
            DurableCommit durable) {
        this.check = check;
        this.intake = intake;
        this.agencies = agencies;
        this.requests = requests;
        this.codes = codes;
        this.keys = keys;
        this.runtime = runtime;
        this.engine = engine;
        this.transaction = transaction;
        this.durable = durable;
    }

    /**
     * The answer to whoever handed the request in.
     *
     * @param queryCode opens the case together with its number; shown once
     * @param findings what should be put right
     */
    public record Acknowledgement(
            String caseNumber, String queryCode, ReplyDeadlines deadlines, List<IntakeFinding> findings) {}

    /**
     * Takes a request in, once a key.
     *
     * @param enteredBy the member of staff at the counter; null when the applicant submits it
     * @param key what makes a repeated call the same call; null when the caller gave none
     * @throws io.disclosuredesk.request.IntakeRefusedException if something must be mended first
     * @throws io.disclosuredesk.deadline.ReceiptRefusedException if the day of receipt cannot be determined
     * @throws IntakeKeyReusedException if the key was used for a different request
     */
    public Acknowledgement submit(
            IntakeForm form, Receipt receipt, @Nullable String enteredBy, @Nullable IntakeKey key) {
        var checked = check.check(form);
        var caseNumber = key == null
                ? transaction.execute(status -> open(checked, receipt, enteredBy, null))
                : keys.once(key, () -> transaction.execute(status -> open(checked, receipt, enteredBy, key)));
        durable.flush();
        return acknowledge(Objects.requireNonNull(caseNumber));
    }

    private String open(
            IntakeCheck.Checked checked, Receipt receipt, @Nullable String enteredBy, @Nullable IntakeKey key) {
        var agency = agencies.ofPortal();
        var id = intake.open(agency, checked, receipt, enteredBy);
        if (key != null) {
            keys.use(key, id);
        }
        var caseNumber = requests.byId(id).caseNumber();
        var instance = engine.withoutChecks(() -> runtime.createMessageCorrelation(InformationRequest.REQUEST_RECEIVED)
                .processInstanceBusinessKey(caseNumber)
                .setVariable(InformationRequest.Variables.CASE_NUMBER, caseNumber)
                .setVariable(InformationRequest.Variables.AGENCY_CODE, agency.code())
                .setVariable(
                        InformationRequest.Variables.ELECTRONIC_DELIVERY,
                        checked.deliveryMethod().isElectronic())
                .correlateStartMessage());
        requests.drivenBy(id, instance.getProcessInstanceId());
        return caseNumber;
    }

    private Acknowledgement acknowledge(String caseNumber) {
        var request = requests.byNumber(caseNumber);
        return new Acknowledgement(
                caseNumber, codes.codeOf(caseNumber), request.deadlines(), requests.findingsOf(request.id()));
    }
}
