package io.disclosuredesk.desk;

import io.disclosuredesk.calendar.WorkingDayCalendar;
import io.disclosuredesk.deadline.Risk;
import io.disclosuredesk.request.DisclosureRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in words how a case stands today; once the reply is served, how it stood on that day. */
@Component
class CaseClock {

    private final WorkingDayCalendar calendar;
    private final Clock clock;

    CaseClock(WorkingDayCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * The standing of a case, all counts in working days.
     *
     * @param running false once the reply is served
     * @param risk null once the reply is served in time
     * @param statutoryWords 法定期限剩6个工作日
     */
    record Reading(
            boolean running,
            int used,
            int leftToTarget,
            int leftToStatutory,
            @Nullable Risk risk,
            String riskLabel,
            String targetWords,
            String statutoryWords,
            boolean provisional) {}

    Reading of(DisclosureRequest request) {
        var servedOn = request.servedOn();
        var standing = request.deadlines()
                .standingOn(Objects.requireNonNullElseGet(servedOn, () -> LocalDate.now(clock)), calendar);
        var running = servedOn == null;
        var risk = running || standing.leftToStatutory() < 0 ? standing.risk() : null;
        return new Reading(
                running,
                standing.used(),
                standing.leftToTarget(),
                standing.leftToStatutory(),
                risk,
                risk == null ? "按期送达" : risk.label(),
                words("承诺期限", standing.leftToTarget(), running),
                words("法定期限", standing.leftToStatutory(), running),
                request.deadlines().provisional());
    }

    private static String words(String period, int left, boolean running) {
        if (!running) {
            return left < 0 ? "超出" + period + -left + "个工作日送达" : period + "内送达";
        }
        if (left == 0) {
            return period + "今日届满";
        }
        return left > 0 ? period + "剩" + left + "个工作日" : "已超" + period + -left + "个工作日";
    }
}
