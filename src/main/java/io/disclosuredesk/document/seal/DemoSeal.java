package io.disclosuredesk.document.seal;

import io.disclosuredesk.agency.Agencies;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** In the demonstration its keeper has authorised the seal for every class of letters, so that a first case runs through. */
@Component
@Profile("demo")
class DemoSeal implements SmartInitializingSingleton {
    private static final String KEEPER = "sealkeeper";

    private final Agencies agencies;
    private final SealAuthorisations authorisations;

    DemoSeal(Agencies agencies, SealAuthorisations authorisations) {
        this.agencies = agencies;
        this.authorisations = authorisations;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (agencies.isEmpty()) {
            return;
        }
        var agency = agencies.ofPortal().id();
        for (var letters : SealedLetters.values()) {
            // what a keeper has decided since stays
            if (authorisations.current(agency, letters).isEmpty()) {
                authorisations.decide(agency, letters, true, KEEPER);
            }
        }
    }
}
