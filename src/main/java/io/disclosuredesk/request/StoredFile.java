package io.disclosuredesk.request;

/**
 * A file kept for a case.
 *
 * @param mediaType found from the content, not from the name
 * @param sizeBytes length of the plain content
 * @param sha256 digest of the plain content, hexadecimal
 */
public record StoredFile(long id, String fileName, String mediaType, long sizeBytes, String sha256) {}
