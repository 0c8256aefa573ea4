package io.disclosuredesk.metrics;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All figures of a report of one period; what a freeze keeps.
 *
 * @param requests table 3
 * @param remedies table 4
 * @param processed how many requests were dealt with, counted case by case, not by row
 * @param text the paragraphs with figures: parts 一, 三, 四 and 六
 * @param fees for part 六; what was declared before there were fees has none
 */
record AnnualFigures(
        AnnualTable requests, LitigationTable remedies, long processed, List<ReportText> text, FeeSums fees) {

    AnnualFigures(
            AnnualTable requests,
            LitigationTable remedies,
            long processed,
            List<ReportText> text,
            @Nullable FeeSums fees) {
        this.requests = requests;
        this.remedies = remedies;
        this.processed = processed;
        this.text = List.copyOf(text);
        this.fees = Objects.requireNonNullElse(fees, FeeSums.NONE);
    }

    static AnnualFigures of(
            ReportPeriod period, AnnualTable requests, LitigationTable remedies, long processed, FeeSums fees) {
        return new AnnualFigures(requests, remedies, processed, ReportText.of(period, requests, remedies, fees), fees);
    }
}
