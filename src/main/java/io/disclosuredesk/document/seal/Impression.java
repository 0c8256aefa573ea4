package io.disclosuredesk.document.seal;

import io.disclosuredesk.document.pdf.SealPlace;
import io.disclosuredesk.document.pdf.SigningKey;
import java.time.Instant;

/**
 * A sealed letter that is not kept yet, with what the record of the use needs.
 *
 * @param pdf the file, sealed
 * @param before SHA-256 of the file before, in hex
 * @param by who authorised the seal or applied it; a user id
 * @param at when, by the organ's clock
 */
@SuppressWarnings("ArrayRecordComponent") // a file is bytes; nobody compares two of them
public record Impression(
        byte[] pdf,
        String before,
        SealPlace place,
        SigningKey key,
        boolean timestamped,
        SealMode mode,
        String by,
        Instant at) {}
