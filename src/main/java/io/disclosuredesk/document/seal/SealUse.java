package io.disclosuredesk.document.seal;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One use of the seal, as the record keeps it.
 *
 * @param kind name of the kind of document
 * @param number 发文字号; null for letters that have none
 * @param sha256Before of the file as it was set, before the seal
 * @param sha256After of the file that was kept and goes out
 * @param serial of the certificate, in hex
 * @param decidedBy who authorised 随签发用印, or applied the seal one by one; a user id
 * @param approver who signed the reply off; null for letters that are not signed off
 * @param page on which page the seal stands, from 1
 * @param x centre, millimetres from the left edge of the page
 * @param y centre, millimetres from the lower edge of the page
 */
public record SealUse(
        String caseNumber,
        String kind,
        @Nullable String number,
        String sha256Before,
        String sha256After,
        String serial,
        String subject,
        String algorithm,
        boolean timestamped,
        SealMode mode,
        String decidedBy,
        @Nullable String approver,
        Instant at,
        int page,
        BigDecimal x,
        BigDecimal y) {}
