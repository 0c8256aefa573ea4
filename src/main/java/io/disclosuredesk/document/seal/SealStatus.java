package io.disclosuredesk.document.seal;

import io.disclosuredesk.agency.Agencies;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The state of the organ's seal, for the page of its keeper. */
@Component
public class SealStatus {
    /** From here on the keeper is warned; a new certificate takes weeks to get. */
    private static final int SOON = 60;

    private final SealHolder seal;
    private final SealSettings settings;
    private final Agencies agencies;
    private final Clock clock;

    SealStatus(SealHolder seal, SealSettings settings, Agencies agencies, Clock clock) {
        this.seal = seal;
        this.settings = settings;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * The certificate in use.
     *
     * @param validUntil last day
     * @param daysLeft whole days until it, negative afterwards
     * @param namesOrgan whether its subject names the organ whose seal it signs
     * @param timestamped whether every seal carries a time stamp
     */
    public record Certificate(
            String subject,
            String issuer,
            String serial,
            String algorithm,
            LocalDate validFrom,
            LocalDate validUntil,
            long daysLeft,
            boolean valid,
            boolean namesOrgan,
            boolean timestamped) {
        /** Whether it ends within 60 days. */
        public boolean endsSoon() {
            return valid && daysLeft <= SOON;
        }
    }

    /** The certificate in use; empty while letters are sealed on paper. */
    public Optional<Certificate> certificate(long agencyId) {
        return seal.certificate().map(certificate -> certificate(certificate, agencyId));
    }

    /**
     * How letters of a class are sealed.
     *
     * @param authorised whether the keeper lets them be sealed as they are issued
     * @param key whether there is a key
     */
    public SealMode mode(SealedLetters letters, boolean authorised, boolean key) {
        if (!key) {
            return SealMode.ON_PAPER;
        }
        if (authorised) {
            return SealMode.WITH_SIGN_OFF;
        }
        return letters == SealedLetters.REPLY ? SealMode.ONE_BY_ONE : SealMode.ON_PAPER;
    }

    private Certificate certificate(X509Certificate certificate, long agencyId) {
        var now = clock.instant();
        var until = certificate.getNotAfter().toInstant();
        var subject = SealHolder.subject(certificate);
        return new Certificate(
                subject,
                certificate.getIssuerX500Principal().getName(),
                certificate.getSerialNumber().toString(16),
                seal.algorithm(),
                LocalDate.ofInstant(certificate.getNotBefore().toInstant(), clock.getZone()),
                LocalDate.ofInstant(until, clock.getZone()),
                ChronoUnit.DAYS.between(
                        LocalDate.ofInstant(now, clock.getZone()), LocalDate.ofInstant(until, clock.getZone())),
                !now.isBefore(certificate.getNotBefore().toInstant()) && !now.isAfter(until),
                subject.contains(agencies.byId(agencyId).name()),
                settings.timestampUrl() != null);
    }
}
