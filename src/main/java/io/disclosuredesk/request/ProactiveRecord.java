package io.disclosuredesk.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record that was handed out in a closed case and that staff marked 主动公开: it can be made public for everybody (条例第四十四条).
 *
 * @param recordId names the record
 * @param documentNumber 文号, where it has one
 * @param madeOn the day it was made, where known
 */
public record ProactiveRecord(
        long recordId,
        long requestId,
        String caseNumber,
        String title,
        @Nullable String documentNumber,
        @Nullable LocalDate madeOn) {}
