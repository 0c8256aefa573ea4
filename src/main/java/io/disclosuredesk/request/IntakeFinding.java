package io.disclosuredesk.request;

/**
 * Something about a request that should be put right but never refuses it (law sheet §9: 不得拒收).
 *
 * @param field the input it is about, as named in the API ({@code applicant.idNumber})
 * @param message what is wrong and how to mend it
 */
public record IntakeFinding(String field, String message) {}
