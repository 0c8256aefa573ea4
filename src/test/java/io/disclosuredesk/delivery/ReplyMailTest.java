package io.disclosuredesk.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.agency.SampleAgency;
import io.disclosuredesk.delivery.Deliveries.Delivery;
import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.Documents;
import io.disclosuredesk.document.IssuedDocument;
import io.disclosuredesk.monitoring.Timings;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.Completion;
import io.disclosuredesk.request.DisclosureAttribute;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.ItemAnswer;
import io.disclosuredesk.request.RecordCopy;
import io.disclosuredesk.request.RecordFile;
import io.disclosuredesk.request.ReleasedFiles;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.SampleCase;
import io.disclosuredesk.request.StoredFile;
import io.disclosuredesk.request.StoredFiles;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The reply goes out by mail, with the information itself: whole or not at all, once, and the case says what went. */
class ReplyMailTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-20T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    /** Longer than a line of a header may be. */
    private static final String LONG = "样板村二〇一八年度第三批次城市建设用地征收土地方案批复及所附勘测定界图、“一书四方案”（公开版）附件之三.pdf";

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    private final DisclosureRequest request = SampleCase.of(
            SampleCase.withEmail(SampleCase.person(), "applicant@example.com"), SampleCase.item(1, ItemAnswer.NONE));

    private final Requests requests = mock(Requests.class);
    private final Documents documents = mock(Documents.class);
    private final Deliveries deliveries = mock(Deliveries.class);
    private final StoredFiles files = mock(StoredFiles.class);
    private final Agencies agencies = mock(Agencies.class);
    private final ReleasedFiles released = mock(ReleasedFiles.class);
    private final Completion completion = mock(Completion.class);
    private final Notices notices = mock(Notices.class);
    private final List<RecordFile> records = new ArrayList<>();
    private @Nullable Delivery made;

    @BeforeEach
    void aReplyWaitsForDelivery() {
        when(requests.byNumber(request.caseNumber())).thenReturn(request);
        when(agencies.byId(1)).thenReturn(SampleAgency.YUNZHOU);
        when(released.of(request)).thenReturn(records);
        var letter = stored(9, "答复书-YZZRZY-2026-00012.pdf", "reply".getBytes(StandardCharsets.US_ASCII));
        var reply = new IssuedDocument(
                3, DocumentKind.REPLY, "云自然资规公开答〔2026〕5号", "政府信息公开申请答复书", 1, letter, Instant.EPOCH, null, null);
        when(documents.find(request.id(), DocumentKind.REPLY)).thenReturn(Optional.of(reply));
        when(deliveries.ofReply(request.id())).thenAnswer(call -> Optional.ofNullable(made));
        doAnswer(call -> made = call.getArgument(2))
                .when(deliveries)
                .record(anyLong(), eq(DocumentKind.REPLY), any(), any());
    }

    @Test
    void attachesTheInformationUnderItsChineseNames() throws Exception {
        released(11, LONG, "批复");
        released(12, "附图.png", "图");
        released(13, "附图.png", "另一张图");
        delivery(SERVER.getSmtp().getPort()).deliverElectronically(request.caseNumber());
        var message = only();
        var parts = (MimeMultipart) message.getContent();
        assertThat(names(parts)).containsExactly("答复书-YZZRZY-2026-00012.pdf", LONG, "附图.png", "附图（2）.png");
        assertThat(parts.getBodyPart(2).getInputStream().readAllBytes())
                .isEqualTo("批复".getBytes(StandardCharsets.UTF_8));
        assertThat(parts.getBodyPart(4).getInputStream().readAllBytes())
                .isEqualTo("另一张图".getBytes(StandardCharsets.UTF_8));
        for (var i = 1; i < parts.getCount(); i++) {
            // not in the character set of whatever machine this runs on; for old programs as encoded words too
            assertThat(parts.getBodyPart(i).getHeader("Content-Disposition")[0])
                    .startsWith("attachment;")
                    .contains("UTF-8''")
                    .isEqualTo(ascii(parts.getBodyPart(i).getHeader("Content-Disposition")[0]));
            assertThat(parts.getBodyPart(i).getHeader("Content-Type")[0]).contains("name=\"=?UTF-8?B?");
        }
        assertThat(text(message)).contains("答复书（云自然资规公开答〔2026〕5号）见附件。随答复提供的信息文件共3个，一并附上。");
        isServed("电子邮件，云自然资规公开答〔2026〕5号，附信息文件3个");
    }

    @Test
    void saysWhereToDownloadWhatIsTooMuchForAMail() throws Exception {
        released(11, "批复.pdf", "批复");
        records.add(record(stored(12, "图集.pdf", Enclosures.MOST_BYTES)));
        delivery(SERVER.getSmtp().getPort()).deliverElectronically(request.caseNumber());
        var message = only();
        assertThat(names((MimeMultipart) message.getContent())).containsExactly("答复书-YZZRZY-2026-00012.pdf");
        assertThat(text(message))
                .contains("信息文件共2个，因文件较大，请凭登记编号和查询码在网上查询办理进度的页面下载。")
                .doesNotContain("一并附上");
        isServed("电子邮件，云自然资规公开答〔2026〕5号，信息文件2个较大，没有附上，已告知申请人在网上下载");
        verify(files, never()).content(12);
    }

    /** A server may take less than we think: the letter goes out in time all the same. */
    @Test
    void sendsTheLetterAloneWhenTheServerTakesNoMailOfThatSize() throws Exception {
        var noise = new byte[40_000];
        new Random(1).nextBytes(noise);
        records.add(record(stored(11, "批复.pdf", noise)));
        try (var server = new SmallMailServer(20_000)) {
            delivery(server.port()).deliverElectronically(request.caseNumber());
            assertThat(server.refused())
                    .singleElement()
                    .satisfies(length -> assertThat(length).isGreaterThan(50_000));
            assertThat(server.taken())
                    .singleElement()
                    .asString()
                    .contains("filename")
                    .doesNotContain(LONG);
        }
        isServed("电子邮件，云自然资规公开答〔2026〕5号，信息文件1个较大，没有附上，已告知申请人在网上下载");
    }

    @Test
    void keepsNothingWhenTheLetterItselfIsRefused() throws Exception {
        released(11, "批复.pdf", "批复");
        try (var server = new SmallMailServer(10)) {
            assertThatExceptionOfType(MailException.class)
                    .isThrownBy(() -> delivery(server.port()).deliverElectronically(request.caseNumber()));
            assertThat(server.refused()).hasSize(2);
            assertThat(server.taken()).isEmpty();
        }
        assertThat(made).isNull();
        verify(completion, never()).served(anyString(), any(), anyString(), anyString());
    }

    @Test
    void sendsNothingWithoutAFileThatCannotBeReadAndEverythingAtTheNextTry() throws Exception {
        released(11, "批复.pdf", "批复");
        when(files.content(11))
                .thenThrow(new UncheckedIOException(new IOException("disk")))
                .thenReturn("批复".getBytes(StandardCharsets.UTF_8));
        var delivery = delivery(SERVER.getSmtp().getPort());
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> delivery.deliverElectronically(request.caseNumber()));
        assertThat(SERVER.getReceivedMessages()).isEmpty();
        assertThat(made).isNull();
        delivery.deliverElectronically(request.caseNumber());
        assertThat(names((MimeMultipart) only().getContent())).hasSize(2);
    }

    @Test
    void sendsOnceHoweverOftenTheStepIsRepeated() throws Exception {
        released(11, "批复.pdf", "批复");
        var delivery = delivery(SERVER.getSmtp().getPort());
        delivery.deliverElectronically(request.caseNumber());
        delivery.deliverElectronically(request.caseNumber());
        only();
        verify(notices, times(1)).announce(request.caseNumber(), NoticeStep.READY);
    }

    @Test
    void mentionsNoFilesWhereThereAreNone() throws Exception {
        delivery(SERVER.getSmtp().getPort()).deliverElectronically(request.caseNumber());
        assertThat(text(only())).doesNotContain("信息文件");
        isServed("电子邮件，云自然资规公开答〔2026〕5号");
    }

    private void isServed(String how) {
        assertThat(made).isEqualTo(new Delivery("电子邮件", null, TODAY));
        verify(completion).served(request.caseNumber(), TODAY, CaseHistory.SYSTEM, how);
    }

    private void released(long id, String name, String content) {
        records.add(record(stored(id, name, content.getBytes(StandardCharsets.UTF_8))));
    }

    private StoredFile stored(long id, String name, byte[] content) {
        when(files.content(id)).thenReturn(content);
        return stored(id, name, content.length);
    }

    private static StoredFile stored(long id, String name, long size) {
        return new StoredFile(id, name, name.endsWith("png") ? "image/png" : "application/pdf", size, "ab".repeat(32));
    }

    private static RecordFile record(StoredFile file) {
        return new RecordFile(
                file.id(),
                1,
                1,
                file,
                RecordCopy.ORIGINAL,
                1,
                true,
                null,
                DisclosureAttribute.ON_REQUEST,
                null,
                1,
                "handler",
                Instant.EPOCH,
                "handler",
                "confidentiality");
    }

    private ReplyDelivery delivery(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        var provider = new ObjectProvider<JavaMailSender>() {
            @Override
            public JavaMailSender getObject() {
                return sender;
            }
        };
        var mail = new LetterMail(
                provider, files, agencies, new Timings(new SimpleMeterRegistry()), "gkb@example.com", "127.0.0.1");
        return new ReplyDelivery(
                requests, documents, deliveries, mail, notices, released, completion, mock(CaseHistory.class), CLOCK);
    }

    private static MimeMessage only() {
        assertThat(SERVER.waitForIncomingEmail(1)).isTrue();
        var messages = SERVER.getReceivedMessages();
        assertThat(messages).hasSize(1);
        return messages[0];
    }

    private static List<String> names(MimeMultipart parts) throws Exception {
        var names = new ArrayList<String>();
        for (var i = 1; i < parts.getCount(); i++) {
            names.add(Objects.requireNonNull(parts.getBodyPart(i).getFileName()));
        }
        return names;
    }

    private static String ascii(String text) {
        return new String(text.getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII);
    }

    private static String text(MimeMessage message) throws Exception {
        var part = ((MimeMultipart) message.getContent()).getBodyPart(0).getContent();
        return part instanceof MimeMultipart related
                ? String.valueOf(related.getBodyPart(0).getContent())
                : String.valueOf(part);
    }
}
