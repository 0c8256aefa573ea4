package io.disclosuredesk.request;

/**
 * An upload whose type was recognised and is allowed.
 *
 * @param mediaType found from the content
 */
public record AcceptedFile(String fileName, String mediaType, byte[] content) {}
