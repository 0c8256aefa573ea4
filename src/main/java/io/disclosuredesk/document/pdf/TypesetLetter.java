package io.disclosuredesk.document.pdf;

import org.jspecify.annotations.Nullable;

/**
 * A letter ready to be sealed and sent.
 *
 * @param pdf PDF/A-2a, the same bytes for the same letter
 * @param pages at least 1
 * @param seal where the seal goes; null exactly where {@code Letter.sealed} is false
 */
@SuppressWarnings("ArrayRecordComponent") // a file is bytes; nobody compares two of them
public record TypesetLetter(byte[] pdf, int pages, @Nullable SealPlace seal) {}
