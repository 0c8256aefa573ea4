package io.disclosuredesk.request;

import java.time.Instant;

/**
 * Something that happened to a case.
 *
 * @param number position in the case's history, from 1, without gaps
 * @param actor user id of staff, or {@link CaseHistory#SYSTEM}, {@link CaseHistory#APPLICANT}
 * @param detail for staff; no identity numbers, phones or addresses
 * @param hash SHA-256 over this event and {@code previousHash}, hexadecimal
 */
public record CaseEvent(
        int number, EventType type, Instant at, String actor, String detail, String previousHash, String hash) {}
