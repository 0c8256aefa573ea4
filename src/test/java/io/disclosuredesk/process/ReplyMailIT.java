package io.disclosuredesk.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.disclosuredesk.Example;
import io.disclosuredesk.deadline.Receipt;
import io.disclosuredesk.delivery.ReplyDelivery;
import io.disclosuredesk.request.AcceptedFile;
import io.disclosuredesk.request.CaseEvent;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.DisclosureAttribute;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.RecordCopy;
import io.disclosuredesk.request.RecordFile;
import io.disclosuredesk.request.RecordFiles;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.SampleFiles;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Through the engine: what the checks let out goes with the mail, what they hold back does not, and once. */
@EngineIT
class ReplyMailIT {

    private static final byte[] MAP = SampleFiles.pdf(5, "布局图");

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP)
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    @Autowired
    RequestIntake intake;

    @Autowired
    CaseDriver driver;

    @Autowired
    Requests requests;

    @Autowired
    RecordFiles files;

    @Autowired
    ReplyDelivery delivery;

    @Autowired
    CaseHistory history;

    @Autowired
    Clock clock;

    @Test
    void attachesWhatMayGoOut() throws Exception {
        var example = Example.all().stream()
                .filter(one -> one.file().equals("21-pipelines.json"))
                .findFirst()
                .orElseThrow();
        var number = intake.submit(example.form(), Receipt.online(LocalDate.now(clock)), null, null)
                .caseNumber();
        driver.runJobs();
        driver.register(number);
        driver.search(number, example.handling());
        add(number, 1, "养老服务设施用地布局图（公开版）.pdf", MAP, null);
        add(number, 1, "内部签注.pdf", SampleFiles.pdf(1, "签注"), "属于内部事务信息");
        add(number, 2, "地下管线综合总图.pdf", SampleFiles.pdf(1, "总图"), "公开后可能危及公共安全");
        driver.complete(number, InformationRequest.Task.REVIEW, "handler", Map.of());
        driver.runJobs();
        driver.passConfidentialityCheck(number);
        driver.draft(number, example.handling());
        driver.passLegalReview(number);
        driver.approve(number);
        driver.runJobs();

        assertThat(requests.byNumber(number).stage()).isEqualTo(CaseStage.ARCHIVED);
        var parts = (MimeMultipart) replies(number).get(0).getContent();
        assertThat(parts.getCount()).isEqualTo(3);
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("答复书-" + number + ".pdf");
        assertThat(parts.getBodyPart(2).getFileName()).isEqualTo("养老服务设施用地布局图（公开版）.pdf");
        assertThat(parts.getBodyPart(2).getInputStream().readAllBytes()).isEqualTo(MAP);
        assertThat(history.of(requests.byNumber(number).id()))
                .filteredOn(event -> event.type() == EventType.SERVED)
                .extracting(CaseEvent::detail)
                .singleElement()
                .asString()
                .startsWith("电子邮件，")
                .endsWith("，附信息文件1个");

        delivery.deliverElectronically(number);
        assertThat(replies(number)).hasSize(1);
    }

    /** @param heldBack why it is not disclosed; null if it is */
    private void add(String number, int item, String name, byte[] content, @Nullable String heldBack) {
        var record = requests.byNumber(number).items().get(item - 1).records().get(0);
        var attribute = heldBack == null ? DisclosureAttribute.ON_REQUEST : DisclosureAttribute.NOT_DISCLOSED;
        files.add(
                number,
                Objects.requireNonNull(record.id()),
                new AcceptedFile(name, "application/pdf", content),
                record.pages(),
                new RecordFile.Facts(RecordCopy.ORIGINAL, null, null, attribute, heldBack),
                "handler");
    }

    private static List<MimeMessage> replies(String number) throws Exception {
        var replies = new ArrayList<MimeMessage>();
        for (var message : Arrays.asList(MAIL.getReceivedMessages())) {
            if (message.getSubject().endsWith("政府信息公开申请答复（" + number + "）")) {
                replies.add(message);
            }
        }
        assertThat(replies).isNotEmpty();
        return replies;
    }
}
