package io.disclosuredesk.delivery;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.security.PublicAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what waits in the outbox, outside of any case's transaction. What fails is tried again later and later, and given up
 * after a day for an operator to look at.
 */
@Component
class NoticeSender {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeSender.class);

    /** How long after each failure the next try comes; after the last one there is none. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(12));

    private final NoticeOutbox outbox;
    private final NoticeChoices choices;
    private final Requests requests;
    private final Agencies agencies;
    private final LetterMail mail;
    private final SmsGateway gateway;
    private final PublicAddress portal;
    private final Clock clock;

    NoticeSender(
            NoticeOutbox outbox,
            NoticeChoices choices,
            Requests requests,
            Agencies agencies,
            LetterMail mail,
            SmsGateway gateway,
            PublicAddress portal,
            Clock clock) {
        this.outbox = outbox;
        this.choices = choices;
        this.requests = requests;
        this.agencies = agencies;
        this.mail = mail;
        this.gateway = gateway;
        this.portal = portal;
        this.clock = clock;
    }

    /** A mobile number as gateways want it, from what was typed; null where the phone is none. */
    static @Nullable String mobile(@Nullable String phone) {
        var digits = phone == null ? "" : phone.replaceAll("^(\\+?86)?[\\s-]*|[\\s-]", "");
        return digits.matches("1[3-9]\\d{9}") ? digits : null;
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT10S")
    void sendDue() {
        try {
            for (var notice : outbox.due()) {
                if (outbox.claim(notice)) {
                    send(notice);
                }
            }
        } catch (DataAccessException e) {
            LOG.warn("进度提醒暂时不能发送：{}", e.getClass().getSimpleName());
        }
    }

    private void send(NoticeOutbox.Notice notice) {
        var request = requests.byId(notice.requestId());
        if (!choices.of(request.id()).contains(notice.channel()) || !Notices.reaches(request, notice.channel())) {
            outbox.dropped(notice, "申请人不再需要，或者没有留下联系方式");
            return;
        }
        var text = NoticeText.of(request, notice.step(), agencies.byId(request.agencyId()), portal.page("/track"));
        try {
            switch (notice.channel()) {
                case MAIL -> mail.notice(request, text.subject(), text.text(), notice.key());
                case SMS ->
                    gateway.send(
                            Objects.requireNonNull(mobile(request.applicant().phone())),
                            text.shortText(),
                            notice.key());
            }
            outbox.sent(notice);
        } catch (NoticeFailedException e) {
            failed(notice, Objects.requireNonNull(e.getMessage()), e.isLasting());
        } catch (MailException e) {
            failed(notice, "邮件服务器没有接受（" + e.getClass().getSimpleName() + "）", false);
        }
    }

    /** The notice was read before this try. */
    private void failed(NoticeOutbox.Notice notice, String fault, boolean lasting) {
        LOG.warn("进度提醒没有发出：{}，{}", notice.key(), fault);
        if (lasting || notice.attempts() >= PAUSES.size()) {
            outbox.givenUp(notice, fault);
        } else {
            outbox.again(notice, clock.instant().plus(PAUSES.get(notice.attempts())), fault);
        }
    }
}
