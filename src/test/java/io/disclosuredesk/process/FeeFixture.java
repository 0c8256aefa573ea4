package io.disclosuredesk.process;

import static io.disclosuredesk.process.FeeProcess.Task.APPROVE_FEE;
import static io.disclosuredesk.process.FeeProcess.Task.CONFIRM_UNPAID;
import static io.disclosuredesk.process.FeeProcess.Task.RECEIVE_PAYMENT;
import static io.disclosuredesk.process.ServeNotice.Task.CONFIRM_NOTICE_DISPATCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.PdfText;
import io.disclosuredesk.decision.FeeBasis;
import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.Documents;
import io.disclosuredesk.request.FeeProposal;
import io.disclosuredesk.request.Fees;
import io.disclosuredesk.request.IntakeForm;
import io.disclosuredesk.request.ProcessingFee;
import io.disclosuredesk.request.StoredFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Cases on the way of a processing fee, on the days of examples E01 and E02 of the law sheet: received on 15 June 2026, told on 1
 * July, to be paid until 29 July.
 */
abstract class FeeFixture extends CorrectionFixture {

    static final String GROUNDS = "2026年6月，您共向本机关提出政府信息公开申请38件，本件拟提供的材料共68页，均未主动公开。";
    static final String PAYMENT = "请持所附缴款码到任一代收银行缴纳，款项直接缴入国库。";

    @Autowired
    Fees fees;

    @Autowired
    FeeRequests feeRequests;

    @Autowired
    WithdrawalIntake withdrawals;

    @Autowired
    Documents documents;

    @Autowired
    StoredFiles files;

    @Autowired
    RuntimeService runtime;

    void received(IntakeForm form) {
        day.set("2026-06-15T10:00:00");
        number = road.receive(form);
    }

    void proposed(IntakeForm form) {
        received(form);
        driver.register(number);
        day.set("2026-07-01T10:00:00");
        propose();
        driver.review(number, MainRoad.EXAMPLE.handling());
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(APPROVE_FEE.id());
    }

    void propose() {
        feeRequests.submit(number, "handler", FeeProposal.checked(FeeBasis.BY_PAGE, null, 68, GROUNDS, PAYMENT));
    }

    void told(IntakeForm form) {
        proposed(form);
        decide("YES", "");
        driver.runJobs();
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(RECEIVE_PAYMENT.id());
    }

    void decide(String approved, String comment) {
        driver.complete(number, APPROVE_FEE, "approver", Map.of("answerApproved", approved, "answerComment", comment));
    }

    void post(String on) {
        driver.complete(
                number,
                CONFIRM_NOTICE_DISPATCH,
                "registrar",
                Map.of("answerCarrier", "EMS", "answerTrackingNumber", "EM123456789CN", "answerServedOn", on));
    }

    void pay(ModelTask task, String on, String yuan) {
        var answers = new HashMap<String, Object>();
        answers.put("answerFinding", "PAID_IN_TIME");
        answers.put("answerPaidOn", on);
        answers.put("answerAmount", yuan);
        answers.put("answerVoucher", "云财票0000012");
        driver.complete(number, task, "registrar", answers);
    }

    void confirmUnpaid() {
        driver.complete(
                number,
                CONFIRM_UNPAID,
                "registrar",
                Map.of("answerFinding", "UNPAID", "answerNote", "7月30日查询财政票据系统，没有本件的缴款记录。"));
    }

    @Override
    void letItPass() {
        day.set("2026-07-29T17:30:01");
        timers().forEach(job -> management.executeJob(job));
    }

    long dueTimers() {
        return timers().size();
    }

    List<String> timers() {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number, FeeProcess.KEY).list().stream()
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .timers()
                                .executable()
                                .list()
                                .stream())
                .map(Job::getId)
                .toList();
    }

    ProcessingFee fee() {
        return fees.current(request().id()).orElseThrow();
    }

    String letter(DocumentKind kind) {
        var document = documents.find(request().id(), kind).orElseThrow();
        return PdfText.of(files.content(document.file().id())).replaceAll("\\s", "");
    }
}
