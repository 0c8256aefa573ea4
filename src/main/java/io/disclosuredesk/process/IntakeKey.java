package io.disclosuredesk.process;

import io.disclosuredesk.request.Sha256;

/**
 * What makes two submissions the same submission. Only digests are kept.
 *
 * @param keyHash digest of the caller's key
 * @param bodyHash digest of what was handed in with it
 */
public record IntakeKey(String keyHash, String bodyHash) {

    /** The key of a caller for what it hands in. */
    public static IntakeKey of(String key, byte[] body) {
        return new IntakeKey(Sha256.of(key), Sha256.of(body));
    }
}
