package io.disclosuredesk.request;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.agency.Agency;
import io.disclosuredesk.agency.NumberSeries;
import io.disclosuredesk.agency.SampleAgency;
import io.disclosuredesk.calendar.Calendars;
import io.disclosuredesk.deadline.Receipt;
import io.disclosuredesk.security.FieldCipher;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The tables of cases and what reads and writes them, without engine and web; the clock stands. It carries no stereotype, so
 * the product's own component scan passes it by.
 */
@ComponentScan(basePackageClasses = Calendars.class)
@Import({
    Agencies.class,
    NumberSeries.class,
    StoredFiles.class,
    Attachments.class,
    Assistances.class,
    PersonalData.class,
    RequestItems.class,
    RequestRow.class,
    Requests.class,
    CaseHistory.class,
    QueryCodes.class,
    Policies.class,
    ClockEvents.class,
    CaseClocks.class,
    Recalculations.class,
    Intake.class,
    CaseSteps.class,
    RecordFileTable.class,
    RecordFiles.class,
    ReleasedFiles.class,
    Contacts.class,
    Comments.class,
    SimilarCases.class
})
public class CaseTables {

    static final String CODE = "YZZRZY";

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-03-09T04:00:00.123456Z"), ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    FieldCipher cipher() {
        return new FieldCipher(new byte[32]);
    }

    @Bean
    Cases cases(TransactionTemplate transaction, Agencies agencies, Intake intake, Requests requests) {
        return new Cases(transaction, agencies, intake, requests);
    }

    /** Opens cases as the portal does. */
    public record Cases(TransactionTemplate transaction, Agencies agencies, Intake intake, Requests requests) {

        public Agency agency() {
            agencies.registerIfAbsent(SampleAgency.settings(CODE));
            return agencies.ofPortal();
        }

        public DisclosureRequest open(Applicant applicant, String... items) {
            return open(applicant, Receipt.online(SampleCase.RECEIVED), items);
        }

        public DisclosureRequest open(Applicant applicant, Receipt receipt, String... items) {
            var checked = new IntakeCheck.Checked(
                    applicant, List.of(items), Carrier.ELECTRONIC, DeliveryMethod.EMAIL, List.of(), List.of());
            var agency = agency();
            var id = transaction.execute(status -> intake.open(agency, checked, receipt, null));
            return requests.byId(Objects.requireNonNull(id));
        }
    }
}
