package io.disclosuredesk.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.sun.net.httpserver.HttpServer;
import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.monitoring.Timings;
import io.disclosuredesk.request.CaseTables;
import io.disclosuredesk.request.CaseTables.Cases;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.SampleCase;
import io.disclosuredesk.request.StoredFiles;
import io.disclosuredesk.security.PublicAddresses;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.ContextConfiguration;

/** 进度提醒 from the choice to the gateway: told once, told nothing personal, tried again, given up, and never in the way. */
@JdbcTest
@ContextConfiguration(classes = CaseTables.class)
@NullUnmarked
class NoticesIT {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    /** Everything of the sample case that nobody else may read. */
    private static final String[] PERSONAL = {
        "张示例", "样板村", "征地", "13800000001", "11010519491231002X", "applicant@example.com", "虚构街"
    };

    @Autowired
    Cases cases;

    @Autowired
    Requests requests;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final Ticking clock = new Ticking();
    private volatile int answer = 200;
    private HttpServer server;
    private Notices notices;
    private NoticeOutbox outbox;
    private NoticeSender sender;
    private String number;
    private long agency;

    private static final class Ticking extends Clock {

        private Instant now = Instant.parse("2026-03-09T04:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("the organ has one zone");
        }
    }

    @BeforeEach
    void hasGatewayServerAndCase() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            messages.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.start();
        var timings = new Timings(new SimpleMeterRegistry());
        var url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        var gateway = new SmsGateway(new SmsSettings(url, null, null, null, null, null), true, timings);
        var post = new JavaMailSenderImpl();
        post.setHost("127.0.0.1");
        post.setPort(SERVER.getSmtp().getPort());
        var beans = new StaticListableBeanFactory();
        beans.addBean("mail", post);
        var mail = new LetterMail(
                beans.getBeanProvider(JavaMailSender.class),
                mock(StoredFiles.class),
                agencies,
                timings,
                "gkb@example.com",
                "127.0.0.1");
        var choices = new NoticeChoices(jdbc, clock);
        outbox = new NoticeOutbox(jdbc, clock);
        notices = new Notices(choices, outbox, mail, gateway, requests, jdbc, clock);
        sender = new NoticeSender(outbox, choices, requests, agencies, mail, gateway, PublicAddresses.SAMPLE, clock);
        var request = cases.open(SampleCase.person(), "样板村征地批复及附图");
        number = request.caseNumber();
        agency = request.agencyId();
        deliverBy("DOWNLOAD");
    }

    @AfterEach
    void stops() {
        server.stop(0);
    }

    @Test
    void tellsNobodyWhoDidNotAsk() throws Exception {
        notices.chooseAtIntake(number, Set.of());
        for (var step : NoticeStep.values()) {
            notices.announce(number, step);
        }
        pass(Duration.ofDays(2));
        assertThat(messages).isEmpty();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(NoticeStep.class)
    void saysNumberAndNewsAndNothingPersonal(NoticeStep step) throws Exception {
        notices.choose(number, EnumSet.allOf(NoticeChannel.class));
        notices.announce(number, step);
        pass(Duration.ofDays(1));
        var mail = SERVER.getReceivedMessages()[0];
        assertThat(mail.getSubject()).contains(number, step.news()).doesNotContain(PERSONAL);
        assertThat(decoded(mail)).contains(number, step.news(), "https://gk.agency.example/track");
        assertThat(decoded(mail)).doesNotContain(PERSONAL);
        assertThat(messages).singleElement().satisfies(message -> {
            assertThat(message).contains("\"phone\":\"13800000001\"", number, step.news(), "gk.agency.example/track");
            assertThat(message.replace("\"phone\":\"13800000001\"", "")).doesNotContain(PERSONAL);
        });
    }

    @Test
    void tellsEachStepOnceHoweverOftenItIsAnnouncedOrSent() throws Exception {
        notices.chooseAtIntake(number, Set.of(NoticeChannel.SMS));
        notices.announce(number, NoticeStep.RECEIVED);
        var due = outbox.due().get(0);
        assertThat(outbox.claim(due)).isTrue();
        assertThat(outbox.claim(due)).isFalse();
        sender.sendDue();
        assertThat(messages).as("another node has it").isEmpty();
        pass(Duration.ofMinutes(3));
        notices.announce(number, NoticeStep.RECEIVED);
        pass(Duration.ofMinutes(3));
        assertThat(messages).hasSize(1);
        assertThat(messages.get(0)).contains(number + ".RECEIVED.SMS");
    }

    @Test
    void triesAgainLaterAndLaterAndGivesUpForAnOperator() {
        answer = 503;
        notices.chooseAtIntake(number, Set.of(NoticeChannel.SMS));
        sender.sendDue();
        sender.sendDue();
        assertThat(messages).hasSize(1);
        for (var pause : NoticeSender.PAUSES) {
            pass(pause.minusSeconds(1));
            pass(Duration.ofSeconds(1));
        }
        assertThat(messages).hasSize(1 + NoticeSender.PAUSES.size());
        assertThat(outbox.counts(agency)).isEqualTo(new NoticeOutbox.Counts(0, 0, 1));
        var dead = outbox.dead(agency).get(0);
        assertThat(dead.fault()).isEqualTo("短信网关返回HTTP 503");
        assertThat(outbox.dead(agency + 1)).isEmpty();
        pass(Duration.ofDays(3));
        assertThat(messages).hasSize(1 + NoticeSender.PAUSES.size());

        answer = 200;
        assertThat(outbox.revive(agency + 1, dead.id())).isFalse();
        assertThat(outbox.revive(agency, dead.id())).isTrue();
        assertThat(outbox.revive(agency, dead.id())).isFalse();
        sender.sendDue();
        assertThat(outbox.counts(agency)).isEqualTo(new NoticeOutbox.Counts(0, 1, 0));
    }

    @Test
    void givesUpAtOnceOnWhatIsNoUse() {
        answer = 422;
        notices.chooseAtIntake(number, Set.of(NoticeChannel.SMS));
        sender.sendDue();
        assertThat(outbox.dead(agency)).hasSize(1);
    }

    @Test
    void dropsWhatIsNotWantedAnyMore() {
        notices.chooseAtIntake(number, Set.of(NoticeChannel.SMS));
        notices.choose(number, Set.of());
        pass(Duration.ofMinutes(1));
        assertThat(messages).isEmpty();
        assertThat(outbox.counts(agency)).isEqualTo(new NoticeOutbox.Counts(0, 0, 0));
    }

    @Test
    void offersOnlyWhatReachesTheApplicant() {
        assertThat(notices.offered(requests.byNumber(number))).containsExactly(NoticeChannel.MAIL, NoticeChannel.SMS);
        jdbc.sql("update request set phone_sealed = null").update();
        assertThat(notices.choose(number, EnumSet.allOf(NoticeChannel.class))).containsExactly(NoticeChannel.MAIL);
        assertThat(NoticeSender.mobile("+86 138-0000-0001")).isEqualTo("13800000001");
        assertThat(NoticeSender.mobile("0999-1234567")).isNull();
        assertThat(NoticeSender.mobile("12345")).isNull();
        assertThat(NoticeChannel.named(List.of("SMS", "nonsense", "SMS"))).containsExactly(NoticeChannel.SMS);
    }

    @Test
    void sendsNoSecondMailBesideALetterThatGoesByMail() {
        deliverBy("EMAIL");
        notices.choose(number, EnumSet.allOf(NoticeChannel.class));
        notices.announce(number, NoticeStep.READY);
        pass(Duration.ofMinutes(1));
        assertThat(SERVER.getReceivedMessages()).isEmpty();
        assertThat(messages).hasSize(1);
    }

    private void deliverBy(String method) {
        jdbc.sql("update request set delivery_method = ?").param(method).update();
    }

    private void pass(Duration time) {
        clock.now = clock.now.plus(time);
        sender.sendDue();
    }

    private static String decoded(MimeMessage mail) throws Exception {
        var parts = (MimeMultipart) mail.getContent();
        var part = parts.getBodyPart(0);
        while (part.getContent() instanceof MimeMultipart inner) {
            part = inner.getBodyPart(0);
        }
        return String.valueOf(part.getContent());
    }
}
