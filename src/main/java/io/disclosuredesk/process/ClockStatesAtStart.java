package io.disclosuredesk.process;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Sorts the lists by today's clock after an update or a standstill, instead of next morning. */
@Component
class ClockStatesAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ClockStatesAtStart.class);

    private final ClockStates states;
    private final EachCase each;

    ClockStatesAtStart(ClockStates states, EachCase each) {
        this.states = states;
        this.each = each;
    }

    @Override
    public void run(ApplicationArguments args) {
        try {
            each.watch(watch ->
                    states.overtaken().forEach(caseNumber -> watch.one(caseNumber, () -> states.align(caseNumber))));
        } catch (IllegalStateException someFailed) {
            // a node beside this one, or a clerk, was faster; the morning's watch comes by again
            LOG.warn("启动时有办件的期限状态没有更新，次日早上巡查时再更新。", someFailed);
        }
    }
}
