package io.disclosuredesk.process;

import static io.disclosuredesk.process.DeadlineExtension.Task.APPROVE_EXTENSION;
import static io.disclosuredesk.process.InformationRequest.Task.APPROVE;
import static io.disclosuredesk.process.InformationRequest.Task.CONFIDENTIALITY_CHECK;
import static io.disclosuredesk.process.InformationRequest.Task.DRAFT;
import static io.disclosuredesk.process.InformationRequest.Task.LEGAL_REVIEW;
import static io.disclosuredesk.process.InformationRequest.Task.REVIEW;
import static io.disclosuredesk.process.ServeNotice.Task.CONFIRM_NOTICE_DISPATCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosuredesk.PdfText;
import io.disclosuredesk.delivery.Deliveries;
import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.Documents;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.DeliveryMethod;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.ExtensionStatus;
import io.disclosuredesk.request.Extensions;
import io.disclosuredesk.request.IntakeForm;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.StoredFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 延期 on the real engine: asked for, agreed to, told in time or too late. */
@ExtensionTest
class ExtensionIT {

    /** Example C03 of the law sheet in March: 20 working days end on 7 April, 10 more on 21 April. */
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 9);

    private static final LocalDate DUE = LocalDate.of(2026, 4, 7);
    private static final LocalDate EXTENDED = LocalDate.of(2026, 4, 21);
    private static final IntakeForm BY_POST = ExtensionDriver.form(DeliveryMethod.POST, null);

    @Autowired
    SettableClock clock;

    @Autowired
    MainRoad road;

    @Autowired
    CaseDriver driver;

    @Autowired
    ExtensionDriver staff;

    @Autowired
    Requests requests;

    @Autowired
    Extensions extensions;

    @Autowired
    Documents documents;

    @Autowired
    Deliveries deliveries;

    @Autowired
    StoredFiles files;

    @BeforeEach
    void standsOnTheDayOfReceipt() {
        clock.set(RECEIVED);
    }

    @Test
    void extendsThePeriodWithAnElectronicNotice() {
        var number = caseInReview(ExtensionDriver.form(DeliveryMethod.DOWNLOAD, null));
        assertThat(staff.dueOn(number, REVIEW)).isEqualTo(DUE);
        clock.set(LocalDate.of(2026, 3, 25));
        staff.ask(number, 10);
        assertThat(staff.dueOn(number, APPROVE_EXTENSION)).isEqualTo(DUE);
        assertThat(requests.byNumber(number).deadlines().finalDueOn())
                .as("asking moves nothing")
                .isEqualTo(DUE);
        staff.agree(number);
        assertThat(requests.byNumber(number).deadlines().finalDueOn())
                .as("agreeing moves nothing")
                .isEqualTo(DUE);
        driver.runJobs();

        var request = requests.byNumber(number);
        assertThat(request.deadlines().finalDueOn()).isEqualTo(EXTENDED);
        assertThat(request.deadlines().originalStatutoryDueOn()).isEqualTo(DUE);
        assertThat(staff.dueOn(number, REVIEW)).isEqualTo(EXTENDED);
        assertThat(deliveries
                        .of(request.id(), DocumentKind.EXTENSION_NOTICE)
                        .orElseThrow()
                        .servedOn())
                .isEqualTo("2026-03-25");
        var notice = documents.find(request.id(), DocumentKind.EXTENSION_NOTICE).orElseThrow();
        assertThat(PdfText.of(files.content(notice.file().id())))
                .contains(ExtensionDriver.REASON, "延长10个工作日", "于2026年4月21日届满");
        assertThat(road.events(number))
                .containsSubsequence(
                        EventType.EXTENSION_REQUESTED,
                        EventType.EXTENSION_APPROVED,
                        EventType.NOTICE_ISSUED,
                        EventType.NOTICE_SERVED,
                        EventType.EXTENDED);
        assertThat(staff.ends(number)).containsExactly("EndEvent_PeriodExtended");
        assertThat(staff.isUnderWay(number)).isFalse();
    }

    @Test
    void extendsThePeriodWithANoticePostedOnTheLastDay() {
        var number = caseInReview(BY_POST);
        clock.set(DUE);
        staff.grant(number, 10);
        assertThat(staff.dueOn(number, CONFIRM_NOTICE_DISPATCH)).isEqualTo(DUE);
        // entered the day after: the day of posting counts, not the day of entry
        clock.set(DUE.plusDays(1));
        staff.post(number, DUE);
        assertThat(requests.byNumber(number).deadlines().finalDueOn()).isEqualTo(EXTENDED);
        assertThat(staff.dueOn(number, REVIEW)).isEqualTo(EXTENDED);
        assertThat(staff.ends(number)).containsExactly("EndEvent_PeriodExtended");
    }

    @Test
    void leavesTheDatesWhenTheNoticeIsServedTooLate() {
        var number = caseInReview(BY_POST);
        clock.set(DUE);
        staff.grant(number, 10);
        var before = requests.byNumber(number).deadlines();
        clock.set(DUE.plusDays(1));
        staff.post(number, DUE.plusDays(1));
        assertThat(requests.byNumber(number).deadlines()).isEqualTo(before);
        assertThat(staff.dueOn(number, REVIEW)).isEqualTo(DUE);
        assertThat(road.events(number))
                .contains(EventType.EXTENSION_WITHOUT_EFFECT)
                .doesNotContain(EventType.EXTENDED);
        assertThat(status(number)).isEqualTo(ExtensionStatus.WITHOUT_EFFECT);
        assertThat(staff.ends(number)).containsExactly("EndEvent_ExtensionWithoutEffect");
    }

    @Test
    void goesToTheCounterWhenTheMailCannotArrive() {
        var number = caseInReview(ExtensionDriver.form(DeliveryMethod.EMAIL, "不是邮箱"));
        staff.grant(number, 10);
        assertThat(road.events(number)).contains(EventType.DELIVERY_FAILED).doesNotContain(EventType.NOTICE_SERVED);
        staff.post(number, RECEIVED);
        assertThat(requests.byNumber(number).deadlines().finalDueOn()).isEqualTo(EXTENDED);
    }

    @Test
    void takesNoDayThatCannotBe() {
        var number = caseInReview(BY_POST);
        clock.set(LocalDate.of(2026, 3, 25));
        staff.grant(number, 10);
        assertThatThrownBy(() -> staff.post(number, LocalDate.of(2026, 3, 26))).hasMessageContaining("不能晚于今天");
        assertThatThrownBy(() -> staff.post(number, LocalDate.of(2026, 3, 24)))
                .hasMessageContaining("不能早于延期答复告知书的日期2026-03-25");
        assertThat(deliveries.of(requests.byNumber(number).id(), DocumentKind.EXTENSION_NOTICE))
                .isEmpty();
        staff.post(number, LocalDate.of(2026, 3, 25));
        assertThat(status(number)).isEqualTo(ExtensionStatus.EFFECTIVE);
    }

    @Test
    void servesTheNoticeOfTheCallWhateverAClientSends() {
        var number = caseInReview(BY_POST);
        staff.ask(number, 10);
        staff.decide(
                number,
                "approver",
                Map.of(
                        "answerApproved",
                        "YES",
                        "electronicDelivery",
                        true,
                        "noticeKind",
                        "REPLY",
                        "extensionEffective",
                        true));
        driver.runJobs();
        assertThat(staff.dueOn(number, CONFIRM_NOTICE_DISPATCH))
                .as("who asked for paper gets paper")
                .isEqualTo(DUE);
        clock.set(DUE.plusDays(1));
        staff.post(number, DUE.plusDays(1), Map.of("noticeKind", "REPLY", "extensionEffective", true));
        var id = requests.byNumber(number).id();
        assertThat(deliveries.ofReply(id)).isEmpty();
        assertThat(deliveries.of(id, DocumentKind.EXTENSION_NOTICE)).isPresent();
        assertThat(staff.ends(number)).containsExactly("EndEvent_ExtensionWithoutEffect");
    }

    @Test
    void endsWhenTheReplyIsServedFirst() throws IOException {
        var number = caseInReview(ExtensionDriver.form(DeliveryMethod.DOWNLOAD, null));
        staff.ask(number, 10);
        finish(number);
        assertThat(requests.byNumber(number).stage()).isEqualTo(CaseStage.ARCHIVED);
        assertThat(staff.isUnderWay(number)).isFalse();
        assertThat(staff.ends(number)).containsExactly("EndEvent_ExtensionOvertaken");
        assertThat(status(number)).isEqualTo(ExtensionStatus.OVERTAKEN);
        assertThat(evidence(number))
                .contains("延期申请：2026-03-09，handler，延长10个工作日", "已答复，延期终止")
                .contains("4-入卷表单/D02-登记表.pdf", "4-入卷表单/D32-答复呈批单.pdf", "4-入卷表单/D33-延期审批表.pdf");
        assertThat(road.events(number)).containsSubsequence(EventType.EXTENSION_OVERTAKEN, EventType.ARCHIVED);
    }

    @Test
    void endsWhenTheReplyIsServedBeforeTheNotice() {
        var number = caseInReview(BY_POST);
        staff.grant(number, 10);
        assertThat(staff.dueOn(number, CONFIRM_NOTICE_DISPATCH)).isEqualTo(DUE);
        finish(number);
        driver.confirmDispatch(number);
        driver.runJobs();
        assertThat(requests.byNumber(number).stage()).isEqualTo(CaseStage.ARCHIVED);
        assertThat(staff.isUnderWay(number))
                .as("the notice need not be served any more")
                .isFalse();
        assertThat(requests.byNumber(number).deadlines().finalDueOn()).isEqualTo(DUE);
    }

    /** The first text of the bundle that closes the case, and the names of the other files. */
    private String evidence(String number) throws IOException {
        var bundle = documents
                .find(requests.byNumber(number).id(), DocumentKind.EVIDENCE)
                .orElseThrow();
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(files.content(bundle.file().id())))) {
            assertThat(zip.getNextEntry()).isNotNull();
            var text = new StringBuilder(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(entry.getName()).append('\n');
            }
            return text.toString();
        }
    }

    private String caseInReview(IntakeForm form) {
        var number = road.receive(form);
        road.reach(number, REVIEW);
        return number;
    }

    private void finish(String number) {
        for (var task : List.of(REVIEW, CONFIDENTIALITY_CHECK, DRAFT, LEGAL_REVIEW, APPROVE)) {
            road.step(number, task.id());
        }
        driver.runJobs();
    }

    private ExtensionStatus status(String number) {
        return extensions.current(requests.byNumber(number).id()).orElseThrow().status();
    }
}
