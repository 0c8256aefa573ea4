package io.disclosuredesk.desk;

import io.disclosuredesk.deadline.Awaited;
import io.disclosuredesk.deadline.Risk;
import io.disclosuredesk.deadline.Standing;
import io.disclosuredesk.request.CaseClocks;
import io.disclosuredesk.request.DisclosureRequest;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in words how a case stands today; once the reply is served, how it stood on that day. */
@Component
class CaseClock {

    private final CaseClocks clocks;

    CaseClock(CaseClocks clocks) {
        this.clocks = clocks;
    }

    /**
     * The standing of a case, all counts in working days.
     *
     * @param running false once the reply is served
     * @param risk null once the reply is served in time
     * @param statutoryWords 法定期限剩6个工作日
     * @param stopped whether today does not count: an opinion, or the applicant's correction or payment, is awaited
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
            boolean stopped,
            boolean provisional) {}

    Reading of(DisclosureRequest request) {
        return reading(request, clocks.standing(request));
    }

    /** The readings of many cases, by case number. */
    Map<String, Reading> of(Collection<DisclosureRequest> requests) {
        var standings = clocks.standings(requests);
        return requests.stream()
                .collect(Collectors.toMap(
                        DisclosureRequest::caseNumber,
                        request -> reading(request, Objects.requireNonNull(standings.get(request.caseNumber())))));
    }

    private static Reading reading(DisclosureRequest request, Standing standing) {
        if (request.withdrawnOn() != null) {
            return withdrawn(request, standing);
        }
        var running = request.servedOn() == null;
        var risk = running || standing.leftToStatutory() < 0 ? standing.risk() : null;
        return new Reading(
                running,
                standing.used(),
                standing.leftToTarget(),
                standing.leftToStatutory(),
                risk,
                risk == null ? "按期送达" : risk.label(),
                words("承诺期限", standing.leftToTarget(), running, standing),
                words("法定期限", standing.leftToStatutory(), running, standing),
                running && (standing.isAwaiting() || standing.suspended()),
                request.deadlines().provisional());
    }

    /** A withdrawn case is neither in time nor late: nobody waits for a reply. */
    private static Reading withdrawn(DisclosureRequest request, Standing standing) {
        return new Reading(
                false,
                standing.used(),
                standing.leftToTarget(),
                standing.leftToStatutory(),
                null,
                "已撤回",
                "不再计算",
                "申请已于" + request.withdrawnOn() + "撤回，期限不再计算",
                false,
                request.deadlines().provisional());
    }

    private static String words(String period, int left, boolean running, Standing standing) {
        if (running && standing.isAwaiting()) {
            return standing.awaited() == Awaited.PAYMENT ? "等待缴费，缴费完成后重新计算" : "等待补正，收到补正后重新计算";
        }
        if (!running) {
            return left < 0 ? "超出" + period + -left + "个工作日送达" : period + "内送达";
        }
        if (left == 0) {
            return period + "今日届满";
        }
        var paused = standing.suspended() ? "，今日停止计算" : "";
        return left > 0 ? period + "剩" + left + "个工作日" + paused : "已超" + period + -left + "个工作日";
    }
}
