package io.disclosuredesk.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.disclosuredesk.Example;
import io.disclosuredesk.PdfText;
import io.disclosuredesk.calendar.Calendars;
import io.disclosuredesk.deadline.Receipt;
import io.disclosuredesk.decision.OutcomeTable;
import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.Documents;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.DeliveryMethod;
import io.disclosuredesk.request.IntakeFinding;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.StoredFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** All example requests, through the real engine, to delivered replies. */
@EngineIT
class ExamplesToRepliesIT {

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP)
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication())
            .withPerMethodLifecycle(false);

    @Autowired
    RequestIntake intake;

    @Autowired
    CaseDriver driver;

    @Autowired
    Requests requests;

    @Autowired
    Documents documents;

    @Autowired
    StoredFiles files;

    @Autowired
    CaseHistory history;

    @Autowired
    OutcomeTable table;

    @Autowired
    Calendars calendars;

    @Autowired
    Clock clock;

    @Test
    void answersEveryExample() throws IOException {
        var today = LocalDate.now(clock);
        var numbers = new ArrayList<String>();
        var mailed = 0;
        for (var example : Example.all()) {
            var taken = intake.submit(example.form(), Receipt.online(today), null, null);
            assertThat(taken.findings())
                    .as(example.toString())
                    .extracting(IntakeFinding::field)
                    .containsExactlyInAnyOrderElementsOf(example.findings());
            assertThat(taken.deadlines().targetDueOn())
                    .isEqualTo(calendars.current().lastDayOf(today, 15));
            assertThat(taken.deadlines().statutoryDueOn())
                    .isEqualTo(calendars.current().lastDayOf(today, 20));

            driver.handle(taken.caseNumber(), example);

            var request = requests.byNumber(taken.caseNumber());
            assertThat(request.stage()).as(example.toString()).isEqualTo(CaseStage.ARCHIVED);
            assertThat(request.servedOn()).isEqualTo(today);
            assertThat(history.isIntact(request.id())).isTrue();
            numbers.add(request.replyNumber());
            assertReplySays(example, request.id());
            assertThat(evidence(request.id()))
                    .contains("3-文书/答复书-" + taken.caseNumber() + ".pdf", "3-文书/答复书-" + taken.caseNumber() + ".ofd");
            if (example.form().deliveryMethod() == DeliveryMethod.EMAIL) {
                mailed++;
            }
        }
        assertThat(numbers).hasSize(24);
        var first = Integer.parseInt(numbers.get(0).replaceAll(".*〕(\\d+)号", "$1"));
        for (var i = 0; i < 24; i++) {
            assertThat(numbers.get(i)).isEqualTo("云自然资规公开答〔" + today.getYear() + "〕" + (first + i) + "号");
        }
        assertThat(MAIL.getReceivedMessages().length).isGreaterThanOrEqualTo(mailed);
    }

    private void assertReplySays(Example example, long requestId) throws IOException {
        var reply = documents.find(requestId, DocumentKind.REPLY).orElseThrow();
        var receipt = documents.find(requestId, DocumentKind.RECEIPT).orElseThrow();
        var text = PdfText.of(files.content(reply.file().id()));
        // kept for the eye: every letter of this run
        var name = example.file().replace(".json", "");
        var letters = Files.createDirectories(Path.of("target/letters"));
        Files.write(
                letters.resolve(name + "-reply.pdf"), files.content(reply.file().id()));
        Files.write(
                letters.resolve(name + "-receipt.pdf"),
                files.content(receipt.file().id()));
        assertThat(text).contains(compact(reply.number()));
        var request = requests.byId(requestId);
        for (var item : request.items()) {
            assertThat(text).as(example + " quotes the request").contains(compact(item.description()));
        }
        for (var handling : example.handling()) {
            assertThat(text)
                    .as(example + " cites the article")
                    .contains(compact(table.rule(handling.outcome()).article()));
        }
        assertThat(text).contains("60日").contains("云州市人民政府").contains("云州市望湖区人民法院");
        assertThat(text).as("remedy of " + example).containsAnyOf("15日内", "6个月内");
    }

    /** The names in the bundle that closes the case. */
    private List<String> evidence(long requestId) throws IOException {
        var bundle = documents.find(requestId, DocumentKind.EVIDENCE).orElseThrow();
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(files.content(bundle.file().id())))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static String compact(@Nullable String text) {
        return Objects.requireNonNull(text).replaceAll("\\s", "");
    }
}
