package io.disclosuredesk.request;

/** Something happened to a case and was written to its history, in the transaction that is under way. */
public record CaseTouched(long requestId) {}
