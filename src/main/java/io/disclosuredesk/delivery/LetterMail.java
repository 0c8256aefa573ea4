package io.disclosuredesk.delivery;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.delivery.Enclosures.Enclosed;
import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.IssuedDocument;
import io.disclosuredesk.monitoring.Timings;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.StoredFiles;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Mail to applicants. The text holds the case number and nothing about the person; the letter travels as an attachment. */
@Component
class LetterMail {

    private static final Logger LOG = LoggerFactory.getLogger(LetterMail.class);

    private final ObjectProvider<JavaMailSender> sender;
    private final StoredFiles files;
    private final Agencies agencies;
    private final Timings timings;
    private final String from;
    private final String host;

    LetterMail(
            ObjectProvider<JavaMailSender> sender,
            StoredFiles files,
            Agencies agencies,
            Timings timings,
            @Value("${disclosure-desk.mail-from:}") String from,
            @Value("${spring.mail.host:}") String host) {
        this.sender = sender;
        this.files = files;
        this.agencies = agencies;
        this.timings = timings;
        this.from = from;
        this.host = host;
    }

    /** Sends the letter itself. A repeated sending has the same message id, so that mail programs show it once. */
    void send(DisclosureRequest request, IssuedDocument letter) throws DeliveryFailedException {
        send(request, Enclosures.of(letter, List.of()));
    }

    /**
     * The same, with the information itself; what is too much for a mail, or for the server that takes it, the applicant is told
     * to download.
     *
     * @return what went out
     */
    Enclosures send(DisclosureRequest request, Enclosures enclosed) throws DeliveryFailedException {
        var to = request.applicant().email();
        if (to == null || !isAddress(to)) {
            throw new DeliveryFailedException("电子邮箱缺失或者写法不对");
        }
        if (host.isBlank()) {
            throw new DeliveryFailedException("系统没有配置邮件服务器");
        }
        try {
            return dispatchWhatFits(request, to, enclosed);
        } catch (MailSendException e) {
            if (isRefusedAddress(e)) {
                throw new DeliveryFailedException("邮件服务器不接受该邮箱地址", e);
            }
            throw e;
        }
    }

    private Enclosures dispatchWhatFits(DisclosureRequest request, String to, Enclosures enclosed) {
        try {
            dispatchLetter(request, to, enclosed);
            return enclosed;
        } catch (MailSendException e) {
            if (!enclosed.carried() || !isTooLarge(e)) {
                throw e;
            }
            LOG.info("邮件服务器不收这样大的邮件，改为只附文书：{}", request.caseNumber());
            return dispatchWhatFits(request, to, enclosed.letterOnly());
        }
    }

    private void dispatchLetter(DisclosureRequest request, String to, Enclosures enclosed) {
        var letter = enclosed.letter();
        var agency = agencies.byId(request.agencyId());
        var words = Words.of(letter.kind());
        var number = letter.number() == null ? "" : "（" + letter.number() + "）";
        var text = "您好：\n\n登记编号为" + request.caseNumber() + "的政府信息公开申请" + words.news() + "，"
                + letter.kind().label() + number + "见附件。" + enclosed.inWords() + words.next()
                + "\n\n本邮件由系统发出，请勿回复。如有疑问，请与" + agency.office()
                + "联系，电话：" + agency.phone() + "。\n\n" + agency.name() + "\n";
        var subject = agency.name() + words.subject() + "（" + request.caseNumber() + "）";
        dispatch(to, subject, text, messageId(request, letter.file().sha256().substring(0, 16)), enclosed.files());
    }

    /** Tells an applicant who downloads that the letter is there; not reaching them is no fault. */
    void announce(DisclosureRequest request, DocumentKind kind) {
        var to = request.applicant().email();
        if (to == null || host.isBlank()) {
            return;
        }
        var agency = agencies.byId(request.agencyId());
        var words = Words.of(kind);
        var text = "您好：\n\n登记编号为" + request.caseNumber() + "的政府信息公开申请" + words.news() + "，请凭登记编号和查询码在网上查询并下载"
                + kind.label() + "。" + words.next() + "\n\n" + agency.name() + "\n";
        try {
            var subject = words.subject() + "（" + request.caseNumber() + "）";
            dispatch(to, subject, text, messageId(request, "there-is." + kind), List.of());
        } catch (MailException e) {
            LOG.warn("通知邮件未能发出：{}（{}）", request.caseNumber(), e.getClass().getSimpleName());
        }
    }

    /** Whether the organ has a mail server. */
    boolean isConfigured() {
        return !host.isBlank();
    }

    /**
     * Tells the applicant of a step.
     *
     * @param key the same for the same notice: a repeated sending has the same message id
     * @throws NoticeFailedException if it can never arrive; a passing fault is a {@link MailException}
     */
    void notice(DisclosureRequest request, String subject, String text, String key) throws NoticeFailedException {
        var to = request.applicant().email();
        if (to == null || !isAddress(to)) {
            throw new NoticeFailedException("电子邮箱写法不对", true);
        }
        if (!isConfigured()) {
            throw new NoticeFailedException("系统没有配置邮件服务器", false);
        }
        try {
            dispatch(to, subject, text, messageId(request, "step." + key), List.of());
        } catch (MailSendException e) {
            if (isRefusedAddress(e)) {
                throw new NoticeFailedException("邮件服务器不接受该邮箱地址", true);
            }
            throw e;
        }
    }

    /** What a mail says of the letter: its subject, what happened to the request, and what the applicant must do. */
    private record Words(String subject, String news, String next) {

        static Words of(DocumentKind kind) {
            return switch (kind) {
                case REPLY -> new Words("政府信息公开申请答复", "已经答复", "");
                case CORRECTION_NOTICE -> new Words("政府信息公开申请补正告知", "需要补正", "请在告知书写明的期限内补正。");
                case EXTENSION_NOTICE -> new Words("政府信息公开申请延期答复告知", "延长答复期限", "");
                case FEE_NOTICE -> new Words("政府信息公开信息处理费收费通知", "需要缴纳信息处理费", "请在通知书写明的期限内缴清。");
                case WITHDRAWAL -> new Words("政府信息公开申请撤回确认", "已经撤回", "");
                case RECEIPT, EVIDENCE -> throw new IllegalArgumentException("不以邮件送达的文书：" + kind);
            };
        }
    }

    private void dispatch(String to, String subject, String text, String messageId, List<Enclosed> attached) {
        var mail = sender.getObject();
        var message = mail.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setTo(to);
            helper.setSubject(subject);
            helper.setText(text);
            if (!from.isBlank()) {
                helper.setFrom(from);
            }
            for (var file : attached) {
                var stored = file.file();
                helper.getRootMimeMultipart()
                        .addBodyPart(MailParts.of(file.name(), stored.mediaType(), files.content(stored.id())));
            }
            message.saveChanges();
            message.setHeader("Message-ID", messageId);
        } catch (MessagingException e) {
            throw new MailSendException("邮件无法写成", e);
        }
        timings.of(Timings.Step.MAIL, () -> mail.send(message));
    }

    private static String messageId(DisclosureRequest request, String what) {
        return "<" + request.caseNumber() + "." + what + "@disclosure-desk>";
    }

    private static boolean isAddress(String to) {
        try {
            new InternetAddress(to, true);
            return to.matches("[^@\\s,;<>]+@[^@\\s]+\\.[^@\\s.]+");
        } catch (AddressException e) {
            return false;
        }
    }

    /** Whether the server takes no mail of this size (RFC 5321: 552; RFC 3463: X.3.4); it took nothing then. */
    private static boolean isTooLarge(MailSendException e) {
        return e.getFailedMessages().values().stream()
                .anyMatch(why -> why instanceof SMTPSendFailedException refusal
                        && (refusal.getReturnCode() == 552
                                || String.valueOf(refusal.getMessage()).contains("5.3.4")));
    }

    /** A server that puts off (4xx) or dislikes the sender is not one that refuses this address for good. */
    private static boolean isRefusedAddress(MailSendException e) {
        return e.getFailedMessages().values().stream()
                .anyMatch(why -> why instanceof SendFailedException refusal
                        && refusal.getInvalidAddresses() != null
                        && refusal.getInvalidAddresses().length > 0);
    }
}
