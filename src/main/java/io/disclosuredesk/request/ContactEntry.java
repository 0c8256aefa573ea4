package io.disclosuredesk.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the contact log (联系记录).
 *
 * @param withWhom 申请人, 代理人 …; no number
 * @param supplements the entry it supplements; null for one of its own
 */
public record ContactEntry(
        long id,
        ContactWay way,
        Instant happenedAt,
        String withWhom,
        String said,
        @Nullable Long supplements,
        String writtenBy,
        Instant writtenAt) {}
