package io.disclosuredesk.portal;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Forgets drafts nobody went on with: personal data is kept no longer than needed (个人信息保护法第十九条). */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DraftExpiry {

    private static final Duration KEPT = Duration.ofHours(24);

    private final Drafts drafts;
    private final Clock clock;

    DraftExpiry(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    void deleteExpired() {
        drafts.deleteSavedBefore(clock.instant().minus(KEPT));
    }
}
