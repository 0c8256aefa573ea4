package io.disclosuredesk.metrics;

import java.time.Instant;

/**
 * The figures of a year as they were declared final (定稿). Never changed; a correction is a further version.
 *
 * @param version from 1
 * @param by user id of who did it
 * @param reason why a further version was needed, or why a rule does not hold; empty where neither is so
 */
record FrozenReport(int year, int version, Instant at, String by, String reason, AnnualFigures figures) {}
