package io.disclosuredesk.metrics;

import io.disclosuredesk.deadline.Channel;
import io.disclosuredesk.request.ApplicantType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A closed case as an old ledger (台账) knows it.
 *
 * @param number the row in the file, the heading being 1
 * @param processedOn the day of service
 * @param usedDays counted working days; null where the ledger does not say
 * @param extensionDays working days of an extension; 0 for none
 */
record LedgerRow(
        long number,
        String caseNumber,
        LocalDate receivedOn,
        Channel channel,
        ApplicantType applicantType,
        String unit,
        LocalDate processedOn,
        ReportRow row,
        @Nullable Integer usedDays,
        int extensionDays) {}
