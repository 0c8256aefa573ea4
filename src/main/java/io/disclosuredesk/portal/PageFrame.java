package io.disclosuredesk.portal;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.agency.Agency;
import io.disclosuredesk.deadline.DeadlinePolicy;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page of the portal shows: the organ and its periods. */
@ControllerAdvice(assignableTypes = {HomePage.class, ApplyPages.class, TrackPages.class})
class PageFrame {

    private final Agencies agencies;

    PageFrame(Agencies agencies) {
        this.agencies = agencies;
    }

    @ModelAttribute("organ")
    Agency organ() {
        return agencies.ofPortal();
    }

    @ModelAttribute("policy")
    DeadlinePolicy policy() {
        return DeadlinePolicy.DEFAULT;
    }
}
