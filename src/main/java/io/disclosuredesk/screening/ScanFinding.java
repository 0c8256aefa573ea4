package io.disclosuredesk.screening;

/**
 * Something a person should look at before disclosure.
 *
 * @param where which item and text
 * @param kind what it looks like: a secrecy mark, an identity number
 * @param excerpt the place, personal data hidden
 */
public record ScanFinding(String where, String kind, String excerpt) {}
