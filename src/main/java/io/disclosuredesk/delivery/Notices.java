package io.disclosuredesk.delivery;

import io.disclosuredesk.request.CaseLock;
import io.disclosuredesk.request.DeliveryMethod;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.Requests;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 进度提醒: tells applicants who asked for it that a case has taken a step. A courtesy beside the letters, never the service of
 * one: whether it arrives changes no period, and that it does not arrive stops no case.
 */
@Component
public class Notices {

    /** The morning after, when a closed case is announced: the letter itself has just been. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final NoticeChoices choices;
    private final NoticeOutbox outbox;
    private final LetterMail mail;
    private final SmsGateway gateway;
    private final Requests requests;
    private final JdbcClient jdbc;
    private final Clock clock;

    Notices(
            NoticeChoices choices,
            NoticeOutbox outbox,
            LetterMail mail,
            SmsGateway gateway,
            Requests requests,
            JdbcClient jdbc,
            Clock clock) {
        this.choices = choices;
        this.outbox = outbox;
        this.mail = mail;
        this.gateway = gateway;
        this.requests = requests;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The channels that the organ has. */
    public Set<NoticeChannel> configured() {
        var configured = EnumSet.noneOf(NoticeChannel.class);
        if (mail.isConfigured()) {
            configured.add(NoticeChannel.MAIL);
        }
        if (gateway.isConfigured()) {
            configured.add(NoticeChannel.SMS);
        }
        return configured;
    }

    /** The channels by which the applicant of the case can be reached: the organ has them, and they left an address. */
    public Set<NoticeChannel> offered(DisclosureRequest request) {
        var offered = EnumSet.copyOf(configured());
        offered.removeIf(channel -> !reaches(request, channel));
        return offered;
    }

    static boolean reaches(DisclosureRequest request, NoticeChannel channel) {
        return switch (channel) {
            case MAIL -> request.applicant().email() != null;
            case SMS -> NoticeSender.mobile(request.applicant().phone()) != null;
        };
    }

    /** The channels that the applicant of the case chose. */
    public Set<NoticeChannel> chosen(long requestId) {
        return choices.of(requestId);
    }

    /**
     * Keeps what the applicant chooses; no channel is chosen for them. What cannot reach them is left out.
     *
     * @return what was kept
     */
    @Transactional
    public Set<NoticeChannel> choose(String caseNumber, Collection<NoticeChannel> channels) {
        var request = locked(caseNumber);
        var kept = EnumSet.copyOf(offered(request));
        kept.retainAll(channels);
        choices.keep(request.id(), request.agencyId(), kept);
        return kept;
    }

    /** The same with the request itself, which is the first step they are told of. */
    @Transactional
    public void chooseAtIntake(String caseNumber, Collection<NoticeChannel> channels) {
        if (!channels.isEmpty() && !choose(caseNumber, channels).isEmpty()) {
            announce(caseNumber, NoticeStep.RECEIVED);
        }
    }

    /** Tells of a step, once, by the channels that the applicant chose; in the transaction of the step. */
    @Transactional
    public void announce(String caseNumber, NoticeStep step) {
        var request = locked(caseNumber);
        for (var channel : choices.of(request.id())) {
            var doubled = channel == NoticeChannel.MAIL
                    && step.withLetter()
                    && request.deliveryMethod() == DeliveryMethod.EMAIL;
            if (!doubled) {
                outbox.add(request.id(), request.agencyId(), step, channel, dueAt(step));
            }
        }
    }

    private Instant dueAt(NoticeStep step) {
        return step == NoticeStep.CLOSED
                ? LocalDate.now(clock)
                        .plusDays(1)
                        .atTime(MORNING)
                        .atZone(clock.getZone())
                        .toInstant()
                : clock.instant();
    }

    /** The case row is the lock: a choice and a step, or a step told twice, come one after the other. */
    private DisclosureRequest locked(String caseNumber) {
        CaseLock.hold(jdbc, caseNumber);
        return requests.byNumber(caseNumber);
    }
}
