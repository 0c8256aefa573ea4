package io.disclosuredesk.document.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.document.letter.SampleLetters;
import io.disclosuredesk.document.pdf.LetterTypesetter;
import io.disclosuredesk.document.pdf.SealFailedException;
import io.disclosuredesk.document.pdf.SealKeys;
import io.disclosuredesk.monitoring.Timings;
import io.disclosuredesk.request.CaseTables;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.SampleCase;
import io.disclosuredesk.request.SignOff;
import io.disclosuredesk.request.StepRefusedException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** What is decided about the seal of one reply, and what follows from it when the reply is made. */
@JdbcTest
@ContextConfiguration(classes = {CaseTables.class, SealTables.class})
class SealOrdersIT {
    private static final SignOff.Verdict APPLY = new SignOff.Verdict(true, null);
    private static final SignOff.Verdict RETURN = new SignOff.Verdict(false, "署名与印章不符。");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Requests requests;

    @Autowired
    Agencies agencies;

    @Autowired
    SealAuthorisations authorisations;

    @Autowired
    SealHolder holder;

    @Autowired
    SealSettings settings;

    @Autowired
    CaseTables.Cases cases;

    @Autowired
    SealTables.Today today;

    @Autowired
    Clock clock;

    private final SignOff signOff = mock(SignOff.class);
    private DisclosureRequest request;

    @BeforeEach
    void opensACase() {
        request = cases.open(SampleCase.person(), "样板村征地批复及附图");
    }

    @AfterEach
    void putsTheClockBack() {
        today.reset();
    }

    @Test
    void goesOutOnPaperWhereThereIsNoKey() {
        var none = new SealHolder(new SealSettings(null, null, null, null, null, null, null, null), false, clock);
        authorise(true);

        assertThat(orders(none).settle(request.caseNumber())).isFalse();

        // a key that is set up afterwards does not seal what was settled without one
        assertThat(seal(orders(holder))).isEmpty();
    }

    @Test
    void doesNotGoOutUnsealedWhenTheKeyIsTakenAwayOnTheWay() {
        authorise(true);
        assertThat(orders(holder).settle(request.caseNumber())).isFalse();
        var none = new SealHolder(new SealSettings(null, null, null, null, null, null, null, null), false, clock);

        assertThatThrownBy(() -> new Sealing(
                                none,
                                settings,
                                authorisations,
                                orders(none),
                                agencies,
                                clock,
                                new Timings(new SimpleMeterRegistry()))
                        .seal(request, SealedLetters.REPLY, SampleLetters.shortReply(), typeset()))
                .isInstanceOf(SealFailedException.class)
                .hasMessageContaining("系统没有设置印章密钥，本件没有用印");
    }

    @Test
    void waitsUntilTheKeeperHasDecided() {
        var orders = orders(holder);

        assertThat(orders.settle(request.caseNumber())).isTrue();
        assertThatThrownBy(() -> seal(orders))
                .isInstanceOf(SealFailedException.class)
                .hasMessageContaining("本件还没有经过用印，不能制发");

        orders.decide(request.caseNumber(), "keeper", APPLY);
        assertThat(seal(orders)).hasValueSatisfying(seal -> {
            assertThat(seal.mode()).isEqualTo(SealMode.ONE_BY_ONE);
            assertThat(seal.by()).isEqualTo("keeper");
        });
        assertThatThrownBy(() -> orders.decide(request.caseNumber(), "keeper", APPLY))
                .isInstanceOf(StepRefusedException.class)
                .hasMessageContaining("本件不在等待用印");
    }

    @Test
    void isNotSealedAfterItWasSentBack() {
        var orders = orders(holder);
        orders.settle(request.caseNumber());

        orders.decide(request.caseNumber(), "keeper", RETURN);

        verify(signOff).returnUnsealed(request.caseNumber(), "keeper", "署名与印章不符。");
        assertThatThrownBy(() -> seal(orders)).hasMessageContaining("本件还没有经过用印");
    }

    @Test
    void letsTheKeeperSendBackButNotSealWithAnExpiredCertificate() {
        var orders = orders(holder);
        orders.settle(request.caseNumber());
        today.set(SealKeys.UNTIL.plusSeconds(1));

        assertThatThrownBy(() -> orders.decide(request.caseNumber(), "keeper", APPLY))
                .isInstanceOf(StepRefusedException.class)
                .hasMessageContaining("印章证书已于2026年12月31日到期");
        verify(signOff, never()).returnUnsealed(any(), any(), any());
        orders.decide(request.caseNumber(), "keeper", RETURN);
        verify(signOff).returnUnsealed(any(), any(), any());
    }

    @Test
    void warnsOfACertificateThatEnds() {
        var status = new SealStatus(
                holder,
                settings,
                agencies,
                java.time.InstantSource.fixed(SealKeys.UNTIL.minusSeconds(86_400 * 30))
                        .withZone(clock.getZone()));

        assertThat(status.certificate(request.agencyId())).hasValueSatisfying(certificate -> {
            assertThat(certificate.daysLeft()).isEqualTo(30);
            assertThat(certificate.validUntil()).hasToString("2026-12-31");
            assertThat(certificate.endsSoon()).isTrue();
            assertThat(certificate.valid()).isTrue();
        });
    }

    private void authorise(boolean withSignOff) {
        authorisations.decide(request.agencyId(), SealedLetters.REPLY, withSignOff, "keeper");
    }

    private Optional<Impression> seal(SealOrders orders) {
        return new Sealing(
                        holder,
                        settings,
                        authorisations,
                        orders,
                        agencies,
                        clock,
                        new Timings(new SimpleMeterRegistry()))
                .seal(request, SealedLetters.REPLY, SampleLetters.shortReply(), typeset());
    }

    private static io.disclosuredesk.document.pdf.TypesetLetter typeset() {
        return new LetterTypesetter().typeset(SampleLetters.shortReply());
    }

    private SealOrders orders(SealHolder seal) {
        return new SealOrders(jdbc, requests, seal, authorisations, signOff, clock);
    }
}
