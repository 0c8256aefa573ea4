package io.disclosuredesk.metrics;

import io.disclosuredesk.request.CaseStage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** What a manager should look at first, in words: the worst before the rest. */
final class Problems {

    private Problems() {}

    /**
     * One of them.
     *
     * @param grave whether the law is broken already
     * @param link to the cases; null where there is no list
     */
    record Problem(boolean grave, String sentence, @Nullable String link) {}

    static List<Problem> of(FigureFilter filter, FlowFigures.Flow flow, OpenFigures.Now now) {
        var links = new DashboardPage.Links(filter);
        var problems = new ArrayList<Problem>();
        if (now.all().finalPassed() > 0) {
            problems.add(new Problem(
                    true,
                    "在办件中有" + now.all().finalPassed() + "件已超过法定期限" + where(now, OpenFigures.Open::finalPassed) + "。",
                    links.to(ListedSet.FINAL_PASSED.key())));
        }
        if (now.forecast() > 0) {
            problems.add(new Problem(
                    false,
                    "按各环节通常用时，今后10个工作日内可能有" + now.forecast() + "件来不及在法定期限内答复。",
                    links.to(ListedSet.AT_RISK.key())));
        }
        if (now.all().targetPassed() > 0) {
            problems.add(new Problem(
                    false,
                    "在办件中有" + now.all().targetPassed() + "件已超过承诺期限，尚在法定期限内" + where(now, OpenFigures.Open::targetPassed)
                            + "。",
                    links.to(ListedSet.TARGET_PASSED.key())));
        }
        if (flow.finalLate() > 0) {
            var worst = flow.stages().stream().max(Comparator.comparingLong(FlowFigures.StagePart::finalLate));
            var stage = worst.filter(part -> part.finalLate() > 0)
                    .map(part -> "，届满时多在“" + part.stage().label() + "”环节（" + part.finalLate() + "件）")
                    .orElse("");
            problems.add(new Problem(
                    true,
                    "期间内答复的" + flow.speed().replies() + "件中有" + flow.finalLate() + "件超过法定期限" + stage + "。",
                    links.to(ListedSet.FINAL_LATE.key())));
        }
        slowest(flow)
                .ifPresent(part -> problems.add(new Problem(
                        false,
                        "用时最多的环节是“" + part.stage().label() + "”，占法定工作日的" + part.share() + "（中位" + part.median()
                                + "日，九成在" + part.p90() + "日以内）。",
                        null)));
        return problems;
    }

    private static Optional<FlowFigures.StagePart> slowest(FlowFigures.Flow flow) {
        return flow.stages().stream()
                .filter(part -> part.days() > 0)
                .max(Comparator.comparingLong(FlowFigures.StagePart::days));
    }

    private static String where(OpenFigures.Now now, ToLongFunction<OpenFigures.Open> count) {
        var unit = most(now.units(), count);
        var stage = now.stages().entrySet().stream()
                .max(Comparator.comparingLong(entry -> count.applyAsLong(entry.getValue())))
                .map(Map.Entry::getKey)
                .map(CaseStage::label)
                .orElse("");
        return "，最多的在" + (unit.isEmpty() ? "尚未分办的" : "“" + unit + "”") + "、“" + stage + "”环节";
    }

    private static String most(Map<String, OpenFigures.Open> units, ToLongFunction<OpenFigures.Open> count) {
        return Objects.requireNonNull(units.entrySet().stream()
                .max(Comparator.comparingLong(entry -> count.applyAsLong(entry.getValue())))
                .map(Map.Entry::getKey)
                .orElse(""));
    }
}
