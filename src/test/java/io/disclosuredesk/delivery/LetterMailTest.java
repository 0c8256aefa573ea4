package io.disclosuredesk.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.agency.SampleAgency;
import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.IssuedDocument;
import io.disclosuredesk.monitoring.Timings;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.ItemAnswer;
import io.disclosuredesk.request.SampleCase;
import io.disclosuredesk.request.StoredFile;
import io.disclosuredesk.request.StoredFiles;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.mail.Address;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class LetterMailTest {

    private static final byte[] LETTER = "%PDF-1.7 reply".getBytes(StandardCharsets.US_ASCII);
    private static final IssuedDocument REPLY = new IssuedDocument(
            3,
            DocumentKind.REPLY,
            "云自然资规公开答〔2026〕5号",
            "政府信息公开申请答复书",
            1,
            new StoredFile(9, "答复书-YZZRZY-2026-00012.pdf", "application/pdf", LETTER.length, "ab".repeat(32)),
            Instant.EPOCH,
            null,
            null);

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    private final StoredFiles files = mock(StoredFiles.class);
    private final Agencies agencies = mock(Agencies.class);
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @BeforeEach
    void knowsLetterAndOrgan() {
        when(files.content(9)).thenReturn(LETTER);
        when(agencies.byId(1)).thenReturn(SampleAgency.YUNZHOU);
    }

    @Test
    void carriesTheReply() throws Exception {
        mail(SERVER.getSmtp().getPort()).send(request("applicant@example.com"), REPLY);
        var message = received(1)[0];
        assertThat(message.getAllRecipients()).containsExactly(new InternetAddress("applicant@example.com"));
        assertThat(message.getFrom()).containsExactly(new InternetAddress("gkb@example.com"));
        assertThat(message.getSubject()).isEqualTo("云州市自然资源和规划局政府信息公开申请答复（YZZRZY-2026-00012）");
        var parts = (MimeMultipart) message.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        var attachment = parts.getBodyPart(1);
        assertThat(attachment.getContentType()).startsWith("application/pdf");
        assertThat(attachment.getInputStream().readAllBytes()).isEqualTo(LETTER);
        assertThat(attachment.getFileName()).isNotNull();
        assertThat(sent("DONE")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentKind.class,
            names = {"CORRECTION_NOTICE", "EXTENSION_NOTICE"})
    void carriesANoticeAndSaysWhichOne(DocumentKind kind) throws Exception {
        var notice = new IssuedDocument(4, kind, null, kind.label(), 1, REPLY.file(), Instant.EPOCH, null, null);
        mail(SERVER.getSmtp().getPort()).send(request("applicant@example.com"), notice);
        mail(SERVER.getSmtp().getPort()).announce(request("applicant@example.com"), kind);
        var messages = received(2);
        assertThat(text(messages[0])).contains(kind.label() + "见附件").doesNotContain("已经答复", "null");
        assertThat(((MimeMultipart) messages[0].getContent()).getCount()).isEqualTo(2);
        assertThat(text(messages[1])).contains("下载" + kind.label()).doesNotContain("已经答复");
    }

    @Test
    void tellsNothingAboutThePerson() throws Exception {
        mail(SERVER.getSmtp().getPort()).send(request("applicant@example.com"), REPLY);
        mail(SERVER.getSmtp().getPort()).announce(request("applicant@example.com"), DocumentKind.REPLY);
        for (var message : received(2)) {
            assertThat(message.getSubject() + text(message))
                    .contains("YZZRZY-2026-00012", "云州市自然资源和规划局")
                    .doesNotContain("张示例", "13800000001", "11010519491231002X", "虚构街", "样板村");
        }
    }

    @Test
    void hasTheSameIdWhenItIsSentAgain() throws Exception {
        var mail = mail(SERVER.getSmtp().getPort());
        mail.send(request("applicant@example.com"), REPLY);
        mail.send(request("applicant@example.com"), REPLY);
        mail.announce(request("applicant@example.com"), DocumentKind.REPLY);
        var messages = received(3);
        assertThat(messages[0].getMessageID())
                .isEqualTo("<YZZRZY-2026-00012.abababababababab@disclosure-desk>")
                .isEqualTo(messages[1].getMessageID())
                .isNotEqualTo(messages[2].getMessageID());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "张三",
                "a@b",
                "a b@example.com",
                "a@example.com, b@example.com",
                "a,b@example.com",
                "张 <a@example.com>",
                "a..b@@example.com",
                "a@example.com\r\nBcc: b@example.com",
            })
    void givesUpOnWhatIsNoAddress(@Nullable String email) {
        assertThatExceptionOfType(DeliveryFailedException.class)
                .isThrownBy(() -> mail(SERVER.getSmtp().getPort()).send(request(email), REPLY))
                .withMessageContaining("电子邮箱");
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void givesUpWithoutAServer() {
        var mail = new LetterMail(provider(new JavaMailSenderImpl()), files, agencies, new Timings(registry), "", " ");
        assertThatExceptionOfType(DeliveryFailedException.class)
                .isThrownBy(() -> mail.send(request("applicant@example.com"), REPLY))
                .withMessageContaining("没有配置邮件服务器");
        assertThatCode(() -> mail.announce(request("applicant@example.com"), DocumentKind.REPLY))
                .doesNotThrowAnyException();
    }

    @Test
    void isTriedAgainWhenTheServerIsDown() throws IOException {
        int closed;
        try (var socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        assertThatExceptionOfType(MailException.class)
                .isThrownBy(() -> mail(closed).send(request("applicant@example.com"), REPLY));
        assertThatCode(() -> mail(closed).announce(request("applicant@example.com"), DocumentKind.REPLY))
                .doesNotThrowAnyException();
        assertThat(sent("DONE")).isZero();
        assertThat(sent("FAILED")).isEqualTo(2);
    }

    @Test
    void givesUpWhenTheServerKnowsNoSuchAddress() throws Exception {
        var address = new Address[] {new InternetAddress("applicant@example.com")};
        var unknown = new SendFailedException("550", null, new Address[0], new Address[0], address);
        assertThatExceptionOfType(DeliveryFailedException.class)
                .isThrownBy(() -> refusing(unknown).send(request("applicant@example.com"), REPLY))
                .withMessageContaining("不接受该邮箱地址");
    }

    @Test
    void isTriedAgainWhenTheServerPutsItOff() throws Exception {
        var address = new Address[] {new InternetAddress("applicant@example.com")};
        var later = new SendFailedException("451", null, new Address[0], address, new Address[0]);
        assertThatExceptionOfType(MailSendException.class)
                .isThrownBy(() -> refusing(later).send(request("applicant@example.com"), REPLY));
    }

    /** As monitoring counts it. */
    private long sent(String outcome) {
        return registry.get("disclosure.step")
                .tags("step", "MAIL", "outcome", outcome)
                .timer()
                .count();
    }

    private LetterMail mail(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new LetterMail(provider(sender), files, agencies, new Timings(registry), "gkb@example.com", "127.0.0.1");
    }

    private LetterMail refusing(Exception why) {
        var sender = mock(JavaMailSender.class);
        var message = new MimeMessage(Session.getInstance(new Properties()));
        when(sender.createMimeMessage()).thenReturn(message);
        doThrow(new MailSendException(Map.of(message, why))).when(sender).send(message);
        return new LetterMail(provider(sender), files, agencies, new Timings(registry), "gkb@example.com", "127.0.0.1");
    }

    private static ObjectProvider<JavaMailSender> provider(JavaMailSender sender) {
        return new ObjectProvider<>() {
            @Override
            public JavaMailSender getObject() {
                return sender;
            }
        };
    }

    private static DisclosureRequest request(@Nullable String email) {
        var applicant = SampleCase.withEmail(SampleCase.person(), email);
        return SampleCase.of(applicant, SampleCase.item(1, ItemAnswer.NONE));
    }

    private static MimeMessage[] received(int count) {
        assertThat(SERVER.waitForIncomingEmail(count)).isTrue();
        return SERVER.getReceivedMessages();
    }

    private static String text(MimeMessage message) throws Exception {
        var part = ((MimeMultipart) message.getContent()).getBodyPart(0).getContent();
        return part instanceof MimeMultipart related
                ? String.valueOf(related.getBodyPart(0).getContent())
                : String.valueOf(part);
    }
}
