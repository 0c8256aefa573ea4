package io.disclosuredesk.delivery;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.IssuedDocument;
import io.disclosuredesk.monitoring.Timings;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.StoredFile;
import io.disclosuredesk.request.StoredFiles;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Mail to applicants. The text holds the case number and nothing about the person; the letter travels as an attachment. */
@Component
class LetterMail {

    private static final Logger LOG = LoggerFactory.getLogger(LetterMail.class);

    /** Mail servers commonly take 20 to 25 MB, and a third is added on the way. */
    private static final long MOST_ATTACHED = 10L * 1024 * 1024;

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
        send(request, letter, List.of());
    }

    /** The same, with the information itself; what is too much for a mail the applicant is told to download. */
    void send(DisclosureRequest request, IssuedDocument letter, List<StoredFile> records)
            throws DeliveryFailedException {
        var to = request.applicant().email();
        if (to == null || !isAddress(to)) {
            throw new DeliveryFailedException("电子邮箱缺失或者写法不对");
        }
        if (host.isBlank()) {
            throw new DeliveryFailedException("系统没有配置邮件服务器");
        }
        var agency = agencies.byId(request.agencyId());
        var words = Words.of(letter.kind());
        var number = letter.number() == null ? "" : "（" + letter.number() + "）";
        var text = "您好：\n\n登记编号为" + request.caseNumber() + "的政府信息公开申请" + words.news() + "，"
                + letter.kind().label() + number + "见附件。" + recordsInWords(records) + words.next()
                + "\n\n本邮件由系统发出，请勿回复。如有疑问，请与" + agency.office()
                + "联系，电话：" + agency.phone() + "。\n\n" + agency.name() + "\n";
        try {
            var subject = agency.name() + words.subject() + "（" + request.caseNumber() + "）";
            dispatch(
                    to,
                    subject,
                    text,
                    messageId(request, letter.file().sha256().substring(0, 16)),
                    attached(letter, records));
        } catch (MailSendException e) {
            if (isRefusedAddress(e)) {
                throw new DeliveryFailedException("邮件服务器不接受该邮箱地址", e);
            }
            throw e;
        }
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

    private void dispatch(String to, String subject, String text, String messageId, List<StoredFile> attached) {
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
                helper.addAttachment(
                        file.fileName(), new ByteArrayResource(files.content(file.id())), file.mediaType());
            }
            message.saveChanges();
            message.setHeader("Message-ID", messageId);
        } catch (MessagingException e) {
            throw new MailSendException("邮件无法写成", e);
        }
        timings.of(Timings.Step.MAIL, () -> mail.send(message));
    }

    private static List<StoredFile> attached(IssuedDocument letter, List<StoredFile> records) {
        var attached = new ArrayList<StoredFile>();
        attached.add(letter.file());
        if (fits(records)) {
            attached.addAll(records);
        }
        return attached;
    }

    private static boolean fits(List<StoredFile> records) {
        return records.stream().mapToLong(StoredFile::sizeBytes).sum() <= MOST_ATTACHED;
    }

    private static String recordsInWords(List<StoredFile> records) {
        if (records.isEmpty()) {
            return "";
        }
        return fits(records)
                ? "随答复提供的信息文件共" + records.size() + "个，一并附上。"
                : "随答复提供的信息文件共" + records.size() + "个，因文件较大，请凭登记编号和查询码在网上查询办理进度的页面下载。";
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

    /** A server that puts off (4xx) or dislikes the sender is not one that refuses this address for good. */
    private static boolean isRefusedAddress(MailSendException e) {
        return e.getFailedMessages().values().stream()
                .anyMatch(why -> why instanceof SendFailedException refusal
                        && refusal.getInvalidAddresses() != null
                        && refusal.getInvalidAddresses().length > 0);
    }
}
