package io.disclosuredesk.portal;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.agency.Agency;
import io.disclosuredesk.deadline.DeadlinePolicy;
import io.disclosuredesk.request.Policies;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page of the portal shows: the organ and its periods. */
@ControllerAdvice(
        assignableTypes = {
            HomePage.class,
            ApplyPages.class,
            SubmitPages.class,
            GuidePages.class,
            CataloguePages.class,
            TrackPages.class,
            CorrectionPages.class,
            AfterPages.class,
            WithdrawPages.class,
            DeadlinePage.class,
            VerifyPages.class
        })
class PageFrame {

    private final Agencies agencies;
    private final Policies policies;
    private final Clock clock;

    PageFrame(Agencies agencies, Policies policies, Clock clock) {
        this.agencies = agencies;
        this.policies = policies;
        this.clock = clock;
    }

    @ModelAttribute("organ")
    Agency organ() {
        return agencies.ofPortal();
    }

    /** The periods of a request received today. */
    @ModelAttribute("policy")
    DeadlinePolicy policy() {
        return policies.on(agencies.ofPortal().id(), LocalDate.now(clock));
    }
}
