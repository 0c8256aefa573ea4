package io.disclosuredesk.process;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.stereotype.Component;

/**
 * Lets a timer that repeats by the clock on the wall mean the organ's clock. The engine reads cron expressions in the zone of
 * the server, where half past seven may be the afternoon.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
@NullUnmarked
class MorningsOfTheOrgan extends AbstractProcessEnginePlugin {

    private final Clock clock;

    MorningsOfTheOrgan(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        ((MapBusinessCalendarManager) configuration.getBusinessCalendarManager())
                .addBusinessCalendar(CycleBusinessCalendar.NAME, new InZone());
    }

    private final class InZone extends CycleBusinessCalendar {

        /** The engine gives no {@code from} when a timer has fired: then the next morning counts from now. */
        @Override
        public Date resolveDuedate(String cycle, Date from, long offset) {
            if (cycle.startsWith("R")) {
                return super.resolveDuedate(cycle, from, offset);
            }
            var start = from == null ? ClockUtil.getCurrentTime() : from;
            var next = CronExpression.parse(cycle).next(ZonedDateTime.ofInstant(start.toInstant(), clock.getZone()));
            return next == null ? null : Date.from(next.toInstant());
        }
    }
}
