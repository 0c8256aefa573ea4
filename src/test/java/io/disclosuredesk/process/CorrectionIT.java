package io.disclosuredesk.process;

import static io.disclosuredesk.process.InformationRequest.Task.APPROVE;
import static io.disclosuredesk.process.InformationRequest.Task.CONFIRM_ABANDONMENT;
import static io.disclosuredesk.process.InformationRequest.Task.LEGAL_REVIEW;
import static io.disclosuredesk.process.InformationRequest.Task.RECEIVE_CORRECTION;
import static io.disclosuredesk.process.InformationRequest.Task.REGISTER;
import static io.disclosuredesk.process.InformationRequest.Task.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosuredesk.PdfText;
import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.Documents;
import io.disclosuredesk.request.Attachments;
import io.disclosuredesk.request.CaseClocks;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.CorrectionForm;
import io.disclosuredesk.request.CorrectionNotAwaitedException;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.FourEyes;
import io.disclosuredesk.request.IntakeForm;
import io.disclosuredesk.request.ItemAnswer;
import io.disclosuredesk.request.StepRefusedException;
import io.disclosuredesk.request.StoredFiles;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 补正 end to end on the real engine: asked, corrected, silent, late, twice. */
class CorrectionIT extends CorrectionFixture {

    @Autowired
    Documents documents;

    @Autowired
    StoredFiles files;

    @Autowired
    Attachments attachments;

    @Autowired
    CaseClocks clocks;

    @Autowired
    JdbcClient jdbc;

    @Test
    void asksAndWaitsUntilTheDayTheNoticeNames() {
        ask();
        assertThat(request().stage()).isEqualTo(CaseStage.CORRECTION);
        assertThat(request().deadlines().awaitingCorrection()).isTrue();
        assertThat(correction().dueOn()).isEqualTo(DUE);
        assertThat(correction().noticedOn()).isEqualTo(NOTICED);
        assertThat(driver.task(number).getDueDate()).isEqualTo(closeOf("2026-03-30"));
        assertThat(letter(DocumentKind.CORRECTION_NOTICE)).contains(WHAT, "2026年3月30日");
        assertThat(events())
                .containsSubsequence(EventType.CORRECTION_REQUIRED, EventType.CORRECTION_NOTICED)
                .doesNotContain(EventType.REGISTERED);
    }

    @Test
    void startsTheClockAnewWhenTheApplicantCorrectsOnThePortal() {
        ask();
        day.set("2026-03-20T21:00:00");
        var card = new IntakeForm.Upload("身份证明.pdf", "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII));
        var before = attachments.of(request().id()).size();
        intake.submit(number, new CorrectionForm(SAID, List.of(card)));
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(REGISTER.id());
        assertThat(driver.task(number).getFollowUpDate()).isEqualTo(closeOf("2026-04-13"));
        assertThat(driver.task(number).getDueDate()).isEqualTo(closeOf("2026-04-20"));
        assertThat(request().stage()).isEqualTo(CaseStage.REGISTRATION);
        assertThat(request().deadlines().originalStatutoryDueOn()).isEqualTo("2026-03-30");
        assertThat(clocks.standing(request()).leftToStatutory()).isEqualTo(20);
        assertThat(correction().answeredOn()).isEqualTo("2026-03-20");
        assertThat(correction().answer()).isEqualTo(SAID);
        assertThat(attachments.of(request().id())).hasSize(before + 1);
        day.set("2026-03-31T08:00:00");
        assertThat(executable()).as("the timer went with the task").isEmpty();

        road.reach(number, null);
        driver.runJobs();
        assertThat(letter(DocumentKind.REPLY)).contains("2026年3月20日收到您的补正，内容为：" + SAID);
        assertThat(request().stage()).isEqualTo(CaseStage.ARCHIVED);
    }

    @Test
    void firesAfterTheCloseOfTheLastDayAndNotBefore() {
        ask();
        day.set("2026-03-30T17:29:59");
        assertThat(executable()).isEmpty();
        letItPass();
        assertThat(request().stage()).isEqualTo(CaseStage.CORRECTION);
        assertThat(events()).contains(EventType.CORRECTION_OVERDUE).doesNotContain(EventType.ABANDONED);
        assertThatThrownBy(() -> confirm("ABANDONED", "")).hasMessageContaining("当日结束以前不能视为放弃申请");
    }

    @Test
    void answersSilenceWithALetterOnceAPersonConfirmedIt() {
        ask();
        letItPass();
        day.set("2026-03-31T10:00:00");
        confirm("ABANDONED", "");
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(LEGAL_REVIEW.id());
        assertThat(correction().abandoned()).isTrue();
        assertThatExceptionOfType(CorrectionNotAwaitedException.class)
                .isThrownBy(this::correctOnPortal)
                .withMessageContaining("已按逾期未补正处理");
        assertThat(request().items())
                .extracting(item -> item.answer().outcome())
                .containsOnly(Outcome.NO_CORRECTION);
        driver.passLegalReview(number);
        assertThat(FourEyes.SIGN_OFF.refusal(request(), "registrar"))
                .as("who confirmed does not sign")
                .isPresent();
        driver.approve(number);
        driver.runJobs();
        assertThat(request().stage()).isEqualTo(CaseStage.ARCHIVED);
        assertThat(reportRows()).containsOnly("other_no_correction");
        assertThat(letter(DocumentKind.REPLY))
                .contains("无正当理由逾期不补正", "2026年3月9日将补正告知书送达您", "2026年3月30日以前（含当日）", WHAT, "第三十条", "视为放弃申请")
                .contains("60日内", "6个月内")
                .doesNotContain("无人接听", "应当先");
    }

    @Test
    void givesMoreTimeForAGoodReason() {
        ask();
        letItPass();
        day.set("2026-03-31T10:00:00");
        for (var day : List.of("", "2026-03-31", "2026-04-04", "2026-12-31", "4月1日")) {
            assertThatThrownBy(() -> confirm("GRANT_MORE_TIME", day))
                    .as(day)
                    .isInstanceOf(StepRefusedException.class)
                    .hasMessageContaining(day.startsWith("4月") ? "日期写法不对" : "请填写延长后的补正期限");
        }
        confirm("GRANT_MORE_TIME", "2026-04-10");
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(RECEIVE_CORRECTION.id());
        assertThat(driver.task(number).getDueDate()).isEqualTo(closeOf("2026-04-10"));
        day.set("2026-04-10T17:00:00");
        assertThat(executable()).isEmpty();
        correctOnPortal();
        assertThat(request().deadlines().countedFrom()).isEqualTo("2026-04-10");
        assertThat(events()).contains(EventType.CORRECTION_PROLONGED, EventType.CORRECTED);
    }

    @Test
    void takesALateCorrectionUntilSilenceIsConfirmed() {
        ask();
        letItPass();
        day.set("2026-04-01T09:00:00");
        correctOnPortal();
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(REGISTER.id());
        assertThat(request().deadlines().countedFrom()).isEqualTo("2026-04-01");
        assertThat(driver.task(number).getDueDate())
                .isEqualTo(closeOf(request().deadlines().finalDueOn().toString()));
    }

    @Test
    void asksOnlyOnce() {
        ask();
        day.set("2026-03-10T09:00:00");
        correctOnPortal();
        assertThatThrownBy(() -> require(number)).hasMessageContaining("补正只能一次");
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(REGISTER.id());
        driver.register(number);
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(REVIEW.id());
    }

    @Test
    void asksOnTheSeventhWorkingDayAndNotAfterwards() {
        day.set("2026-03-12T09:00:00");
        assertThatThrownBy(() -> require(number))
                .hasMessageContaining("已超过7个工作日")
                .hasMessageContaining("2026-03-11");
        assertThat(corrections.of(request().id())).isEmpty();
        day.set("2026-03-11T17:00:00");
        require(number);
        assertThat(corrections.of(request().id())).isPresent();
    }

    @Test
    void saysWhatIsMissingInTheQuestion() {
        day.set("2026-03-09T10:00:00");
        assertThatThrownBy(() -> require(Map.of("answerCorrectionWhat", "写清楚"))).hasMessageContaining("请写明需要补正的事项");
        assertThatThrownBy(() -> require(Map.of("answerCorrectionWhat", "证件11010519491231002X已过有效期，请换新证。")))
                .hasMessageContaining("会印在文书上，其中有居民身份证号码110*************2X");
        assertThatThrownBy(() -> require(Map.of("answerCorrectionWhat", WHAT, "answerCorrectionDays", "61")))
                .hasMessageContaining("1至60个工作日");
        assertThatThrownBy(() -> require(Map.of("answerCorrectionWhat", WHAT, "answerCorrectionDays", "十五")))
                .hasMessageContaining("请填写数字");
        require(Map.of("answerCorrectionWhat", WHAT, "answerCorrectionDays", "5"));
        assertThat(correction().dueOn()).isEqualTo("2026-03-16");
    }

    @Test
    void leavesTheClockAloneWhenTheNoticeWasServedLate() {
        day.set("2026-03-02T10:00:00");
        number = road.receive(onPaper());
        var dates = request().deadlines();
        day.set("2026-03-11T16:00:00");
        require(number);
        driver.runJobs();
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(ServeNotice.Task.CONFIRM_NOTICE_DISPATCH.id());
        day.set("2026-03-12T09:00:00");
        driver.complete(
                number,
                ServeNotice.Task.CONFIRM_NOTICE_DISPATCH,
                "registrar",
                Map.of(
                        "answerCarrier", "EMS",
                        "answerTrackingNumber", "EM123456789CN",
                        "answerServedOn", "2026-03-12"));
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(REGISTER.id());
        assertThat(request().stage()).isEqualTo(CaseStage.REGISTRATION);
        assertThat(request().deadlines()).isEqualTo(dates);
        assertThat(request().returnedReason()).contains("2026-03-12送达", "已超过补正告知期限");
        assertThat(correction().isAwaited()).isFalse();
        assertThat(events()).contains(EventType.CORRECTION_NOTICED_LATE).doesNotContain(EventType.CORRECTION_NOTICED);
        assertThatExceptionOfType(CorrectionNotAwaitedException.class)
                .isThrownBy(this::correctOnPortal)
                .withMessageContaining("现在不需要补正");
        driver.register(number);
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(REVIEW.id());
    }

    @Test
    void sendsAConfirmationBackToWhoeverGaveTheRequestUp() {
        ask();
        letItPass();
        day.set("2026-03-31T10:00:00");
        confirm("ABANDONED", "");
        driver.complete(number, LEGAL_REVIEW, "legal", Map.of("answerPassed", "NO", "answerComment", "请核对收发登记后再定。"));
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(CONFIRM_ABANDONMENT.id());
        assertThat(request().stage()).isEqualTo(CaseStage.CORRECTION);
        assertThat(request().returnedReason()).isEqualTo("请核对收发登记后再定。");
        assertThat(request().items()).extracting(item -> item.answer()).containsOnly(ItemAnswer.NONE);
        confirm("ABANDONED", "");
        driver.passLegalReview(number);
        driver.complete(number, APPROVE, "approver", Map.of("answerPassed", "NO", "answerComment", "再等一等申请人。"));
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(CONFIRM_ABANDONMENT.id());
        correctOnPortal();
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(REGISTER.id());
        assertThat(correction().abandoned()).isFalse();
        road.reach(number, null);
        driver.runJobs();
        assertThat(request().stage()).isEqualTo(CaseStage.ARCHIVED);
    }

    @Test
    void leavesNoWordOfTheApplicantInTheEngine() {
        ask();
        day.set("2026-03-23T10:00:00");
        receiveOnPaper(CorrectionOnPaperIT.ON_PAPER);
        assertThat(jdbc.sql("select count(*) from act_hi_varinst where text_ like '%2018年度%' or name_ like 'answer%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select answer_sealed from correction where request_id = ?")
                        .param(request().id())
                        .query(String.class)
                        .single())
                .doesNotContain("2018");
    }

    private void require(Map<String, Object> question) {
        var answers = new HashMap<String, Object>(Map.of(
                "answerIdentity", "NEEDS_CORRECTION",
                "answerContent", "COMPLETE",
                "answerApplicantType", "NATURAL_PERSON"));
        answers.putAll(question);
        driver.complete(number, REGISTER, "registrar", answers);
    }

    private List<String> reportRows() {
        return jdbc.sql("select report_row from request_item where request_id = ?")
                .param(request().id())
                .query(String.class)
                .list();
    }

    private String letter(DocumentKind kind) {
        var document = documents.find(request().id(), kind).orElseThrow();
        return PdfText.of(files.content(document.file().id()));
    }
}
