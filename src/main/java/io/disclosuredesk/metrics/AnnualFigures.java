package io.disclosuredesk.metrics;

import java.util.List;

/**
 * All figures of a report of one period; what a freeze keeps.
 *
 * @param requests table 3
 * @param remedies table 4
 * @param processed how many requests were dealt with, counted case by case, not by row
 * @param text the paragraphs with figures: parts 一, 三 and 四
 */
record AnnualFigures(AnnualTable requests, LitigationTable remedies, long processed, List<ReportText> text) {

    AnnualFigures {
        text = List.copyOf(text);
    }

    static AnnualFigures of(ReportPeriod period, AnnualTable requests, LitigationTable remedies, long processed) {
        return new AnnualFigures(requests, remedies, processed, ReportText.of(period, requests, remedies));
    }
}
