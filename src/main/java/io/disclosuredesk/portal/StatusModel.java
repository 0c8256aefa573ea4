package io.disclosuredesk.portal;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.delivery.Notices;
import io.disclosuredesk.document.RemedyWays;
import io.disclosuredesk.process.WithdrawalIntake;
import io.disclosuredesk.request.Corrections;
import io.disclosuredesk.request.Fees;
import io.disclosuredesk.request.Satisfactions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Everything that the page of a case shows. */
@Component
class StatusModel {

    private final Agencies agencies;
    private final Corrections corrections;
    private final Fees fees;
    private final WithdrawalIntake withdrawals;
    private final Satisfactions satisfactions;
    private final Notices notices;
    private final RemedyWays remedies;
    private final DeadlineCalculator calculator;
    private final Clock clock;

    StatusModel(
            Agencies agencies,
            Corrections corrections,
            Fees fees,
            WithdrawalIntake withdrawals,
            Satisfactions satisfactions,
            Notices notices,
            RemedyWays remedies,
            DeadlineCalculator calculator,
            Clock clock) {
        this.agencies = agencies;
        this.corrections = corrections;
        this.fees = fees;
        this.withdrawals = withdrawals;
        this.satisfactions = satisfactions;
        this.notices = notices;
        this.remedies = remedies;
        this.calculator = calculator;
        this.clock = clock;
    }

    /** Fills the model; gives the page's name. */
    String fill(CaseProgress view, Model model) {
        var request = view.request();
        var agency = agencies.byId(request.agencyId());
        var correction = correction(view);
        var fee = fee(view);
        model.addAttribute("page", StatusPage.of(view, clock.getZone()));
        correction.ifPresent(shown -> model.addAttribute("correction", shown));
        fee.ifPresent(shown -> model.addAttribute("fee", shown));
        model.addAttribute("duties", Duty.of(view, correction.orElse(null), fee.orElse(null), agency));
        var refusal = withdrawals.refusal(request);
        model.addAttribute("mayWithdraw", refusal.isEmpty());
        refusal.filter(sentence -> view.left() != null)
                .ifPresent(sentence -> model.addAttribute("noWithdrawal", sentence));
        model.addAttribute("reminders", reminders(view));
        var servedOn = request.servedOn();
        if (servedOn != null) {
            model.addAttribute(
                    "remedy",
                    RemedyView.of(
                            remedies.of(request),
                            servedOn,
                            view.posting() != null,
                            agency,
                            calculator,
                            LocalDate.now(clock)));
            model.addAttribute("rating", rating(view));
        }
        return "portal/status";
    }

    RatingView rating(CaseProgress view) {
        var request = view.request();
        return RatingView.of(
                satisfactions.of(request.id()).orElse(null), satisfactions.isAsked(request), clock.getZone());
    }

    private Optional<CorrectionView> correction(CaseProgress view) {
        return view.withdrawal() != null
                ? Optional.empty()
                : corrections
                        .of(view.request().id())
                        .filter(correction -> correction.noticedOn() != null && !correction.late())
                        .map(correction -> CorrectionView.of(correction, LocalDate.now(clock), "", List.of()));
    }

    private Optional<FeeView> fee(CaseProgress view) {
        return view.withdrawal() != null
                ? Optional.empty()
                : fees.current(view.request().id())
                        .filter(fee -> fee.dueOn() != null)
                        .map(fee -> FeeView.of(fee, LocalDate.now(clock)));
    }

    private List<ReminderChoice> reminders(CaseProgress view) {
        var chosen =
                notices.chosen(view.request().id()).stream().map(Enum::name).toList();
        if (view.left() == null && chosen.isEmpty()) {
            return List.of(); // no step is left to be told of
        }
        return ReminderChoice.of(notices.offered(view.request()), chosen);
    }
}
