package io.disclosuredesk.metrics;

import io.disclosuredesk.request.ApplicantType;
import java.time.YearMonth;
import java.util.Map;

/**
 * How requests came and went in a run of months: what table 3 of the annual report is made of.
 *
 * @param from first month, inclusive
 * @param to last month, inclusive
 * @param openBefore received before {@code from} and not dealt with by then
 * @param received received within
 * @param processed dealt with within, by row
 */
public record Movement(
        YearMonth from,
        YearMonth to,
        Map<ApplicantType, Long> openBefore,
        Map<ApplicantType, Long> received,
        Map<ReportRow, Map<ApplicantType, Long>> processed) {}
