package io.disclosuredesk.calendar;

/**
 * What came of importing a notice.
 *
 * @param version version of the calendar from now on
 * @param changed false when the calendar already held exactly these days, so that nothing was stored
 */
public record Adoption(int version, boolean changed) {}
