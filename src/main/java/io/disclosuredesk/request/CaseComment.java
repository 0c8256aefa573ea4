package io.disclosuredesk.request;

import java.time.Instant;
import java.util.List;

/**
 * What a member of staff said about a case to colleagues.
 *
 * @param mentioned ids of those it was said to
 */
public record CaseComment(long id, String text, String writtenBy, Instant writtenAt, List<String> mentioned) {}
