package io.disclosuredesk.document.seal;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.pdf.SealFailedException;
import io.disclosuredesk.document.pdf.SealedFile;
import io.disclosuredesk.document.pdf.TypesetLetter;
import io.disclosuredesk.monitoring.Timings;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.Sha256;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the organ's seal on the letters that may have it, and on no other. */
@Component
public class Sealing {

    private final SealHolder seal;
    private final SealSettings settings;
    private final SealAuthorisations authorisations;
    private final SealOrders orders;
    private final Agencies agencies;
    private final Clock clock;
    private final Timings timings;

    Sealing(
            SealHolder seal,
            SealSettings settings,
            SealAuthorisations authorisations,
            SealOrders orders,
            Agencies agencies,
            Clock clock,
            Timings timings) {
        this.seal = seal;
        this.settings = settings;
        this.authorisations = authorisations;
        this.orders = orders;
        this.agencies = agencies;
        this.clock = clock;
        this.timings = timings;
    }

    /** Who lets a letter be sealed, and how. */
    private record Leave(SealMode mode, String by) {}

    /**
     * The letter with its seal; empty when it goes out for the stamp on paper, or is a draft. Takes a second or more where a
     * device or a time stamp server is asked, so no lock may be held.
     *
     * @throws SealFailedException in Chinese, when it must be sealed and cannot be: it must not go out then
     */
    public Optional<Impression> seal(
            DisclosureRequest request, SealedLetters letters, Letter words, TypesetLetter letter) {
        if (!words.sealed() || words.draft()) {
            return Optional.empty();
        }
        return leave(request, letters)
                .map(leave -> timings.of(Timings.Step.SEALING, () -> impression(request, words, letter, leave)));
    }

    private Impression impression(DisclosureRequest request, Letter words, TypesetLetter letter, Leave leave) {
        var agency = agencies.byId(request.agencyId());
        var key = seal.valid();
        var place = Objects.requireNonNull(letter.seal(), "a sealed letter has a place for its seal");
        var at = clock.instant();
        var reason = words.number() == null ? words.title() : words.title() + " " + words.number();
        var sealed = SealedFile.of(
                letter.pdf(),
                place,
                seal.face(agency.name()),
                key,
                new SealedFile.Statement(reason, agency.address(), at),
                settings.timestampUrl());
        return new Impression(
                sealed,
                Sha256.of(letter.pdf()),
                place,
                key,
                settings.timestampUrl() != null,
                leave.mode(),
                leave.by(),
                at);
    }

    private Optional<Leave> leave(DisclosureRequest request, SealedLetters letters) {
        var order = letters == SealedLetters.REPLY ? orders.current(request.id()) : Optional.<SealOrders.Order>empty();
        if (order.isPresent()) {
            return switch (order.get().state()) {
                case ON_PAPER -> Optional.empty();
                case WITH_SIGN_OFF ->
                    Optional.of(new Leave(SealMode.WITH_SIGN_OFF, order.get().by()));
                case APPLIED ->
                    Optional.of(new Leave(SealMode.ONE_BY_ONE, order.get().by()));
                case WAITING, RETURNED -> throw new SealFailedException("本件还没有经过用印，不能制发。请印章管理岗先办理“用印”任务。", null);
            };
        }
        return seal.certificate().isEmpty()
                ? Optional.empty()
                : authorisations
                        .current(request.agencyId(), letters)
                        .filter(SealAuthorisations.Decision::withSignOff)
                        .map(decision -> new Leave(SealMode.WITH_SIGN_OFF, decision.by()));
    }
}
