package io.disclosuredesk.request;

import java.time.Instant;

/** A comment that mentions the reader. */
public record Mention(
        long commentId, String caseNumber, String text, String writtenBy, Instant writtenAt, boolean unread) {}
