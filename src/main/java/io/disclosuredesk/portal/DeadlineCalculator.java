package io.disclosuredesk.portal;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.calendar.Calendars;
import io.disclosuredesk.deadline.Channel;
import io.disclosuredesk.deadline.ClockEvent;
import io.disclosuredesk.deadline.DeadlineClock;
import io.disclosuredesk.deadline.DeadlinePolicy;
import io.disclosuredesk.deadline.DeadlineRefusedException;
import io.disclosuredesk.deadline.Explanation;
import io.disclosuredesk.deadline.RemedyPeriod;
import io.disclosuredesk.request.Policies;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 期限计算器: asks the clock what would be, for the page and the API alike. It keeps nothing. */
@Component
class DeadlineCalculator {

    private final Agencies agencies;
    private final Policies policies;
    private final Calendars calendars;

    DeadlineCalculator(Agencies agencies, Policies policies, Calendars calendars) {
        this.agencies = agencies;
        this.policies = policies;
        this.calendars = calendars;
    }

    /** The policies of the organ. */
    List<DeadlinePolicy> policies() {
        return policies.of(agencies.ofPortal().id());
    }

    /**
     * Why a request received on {@code receivedOn} is due when it is.
     *
     * @param policyCode null for the policy in force on that day
     * @throws DeadlineRefusedException if something cannot have happened or came too late; names it
     */
    Explanation explain(LocalDate receivedOn, Channel channel, @Nullable String policyCode, List<ClockEvent> events) {
        var policy = policyCode == null ? policies.on(agencies.ofPortal().id(), receivedOn) : policy(policyCode);
        var clock = new DeadlineClock(receivedOn, policy, events);
        var calendar = calendars.current();
        clock.refuseLateEvents(calendar);
        return clock.explain(calendar, channel);
    }

    private DeadlinePolicy policy(String code) {
        var known = policies();
        return known.stream()
                .filter(policy -> policy.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new DeadlineRefusedException(
                        "policy",
                        "没有这个代码的期限策略，可用的有："
                                + known.stream().map(DeadlinePolicy::code).collect(Collectors.joining("、")) + "。"));
    }

    /**
     * When a remedy ends.
     *
     * @throws DeadlineRefusedException if the day is one nobody reckons with
     */
    ExplainedRemedy remedy(LocalDate servedOn, RemedyPeriod remedy) {
        var calendar = calendars.current();
        var deadline = remedy.after(servedOn, calendar);
        return new ExplainedRemedy(deadline, calendar.day(deadline.lastDay()));
    }
}
