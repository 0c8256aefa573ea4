package io.disclosuredesk.monitoring;

import io.disclosuredesk.calendar.Calendars;
import io.disclosuredesk.calendar.WorkingDayCalendar;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Whether periods can be counted, and how far notices of the State Council reach. Down only if no date can be computed: without a
 * notice the days follow the week and are marked 暂定, and the page that takes the notice in must stay within reach.
 */
@Component
final class CalendarHealthIndicator implements HealthIndicator {

    /** Something to do, nothing broken; no load balancer takes it for a failure. */
    static final Status WARNING = new Status("WARNING");

    private static final Logger LOG = LoggerFactory.getLogger(CalendarHealthIndicator.class);

    /** Cases that come in now end in the month after the next at the latest, an extension aside. */
    private static final int MONTHS_AHEAD = 2;

    private final Calendars calendars;
    private final Clock clock;

    private volatile @Nullable WorkingDayCalendar known;
    private volatile boolean broken;

    CalendarHealthIndicator(Calendars calendars, Clock clock, MeterRegistry registry) {
        this.calendars = calendars;
        this.clock = clock;
        Gauge.builder("disclosure.calendar.certain.days", this, CalendarHealthIndicator::certainDays)
                .description("从今天起，还有多少天的放假安排是确定的")
                .register(registry);
    }

    @Override
    public Health health() {
        if (known == null) {
            refresh();
        }
        var calendar = known;
        return calendar == null || broken
                ? Health.down()
                        .withDetail("说明", "放假安排读不出来，期限无法计算。请检查数据库；数据库正常的，请恢复最近的备份。")
                        .build()
                : reach(calendar.lastPublishedYear(), LocalDate.now(clock));
    }

    private static Health reach(int lastYear, LocalDate today) {
        var known = "放假安排已导入至" + lastYear + "年。";
        if (today.getYear() > lastYear) {
            return warning(known + "本年度放假安排尚未导入，期限按星期推算，均为暂定。请管理员立即导入。");
        }
        return YearMonth.from(today).plusMonths(MONTHS_AHEAD).getYear() > lastYear
                ? warning(known + "下年度放假安排尚未导入。国务院办公厅的通知公布后，请管理员当天导入。")
                : Health.up().withDetail("说明", known).build();
    }

    private static Health warning(String what) {
        return Health.status(WARNING).withDetail("说明", what).build();
    }

    /** Now and then, so that neither a probe nor a scrape waits for the database. */
    @Scheduled(fixedDelayString = "PT20S")
    void refresh() {
        try {
            known = calendars.current();
            broken = false;
        } catch (RuntimeException e) {
            broken = true;
            LOG.warn("no calendar: {}", e.toString());
        }
    }

    private double certainDays() {
        var calendar = known;
        return calendar == null || broken
                ? Double.NaN
                : ChronoUnit.DAYS.between(LocalDate.now(clock), certainUntil(calendar));
    }

    /** The last three days of the year may still be rearranged by the next notice. */
    private static LocalDate certainUntil(WorkingDayCalendar calendar) {
        var last = LocalDate.of(calendar.lastPublishedYear(), 12, 31);
        while (calendar.isProvisional(last)) {
            last = last.minusDays(1);
        }
        return last;
    }
}
