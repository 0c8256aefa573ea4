package io.disclosuredesk.desk;

import io.disclosuredesk.deadline.Receipt;
import io.disclosuredesk.process.CaseDriver;
import io.disclosuredesk.process.RequestIntake;
import io.disclosuredesk.request.ApplicantType;
import io.disclosuredesk.request.Carrier;
import io.disclosuredesk.request.DeliveryMethod;
import io.disclosuredesk.request.IdType;
import io.disclosuredesk.request.IntakeForm;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Cases to work on in tests. */
final class SampleCases {

    /** A request of a fictitious person for two things. */
    static final IntakeForm FORM = new IntakeForm(
            ApplicantType.NATURAL_PERSON,
            "王示例",
            IdType.RESIDENT_ID,
            "110101199003070011",
            null,
            null,
            "13800000001",
            "wang@example.com",
            "云州市望湖区示范路2号",
            "000000",
            List.of("云州市2025年第12批次城镇建设用地的征地批复文件", "望湖新区控制性详细规划图则"),
            Carrier.PAPER,
            DeliveryMethod.POST,
            List.of(new IntakeForm.Upload("申请书.pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII))));

    /** A case that waits for registration. */
    static String newCase(RequestIntake intake, CaseDriver driver, Clock clock) {
        var number = intake.submit(FORM, Receipt.online(LocalDate.now(clock)), null, null)
                .caseNumber();
        driver.runJobs();
        return number;
    }

    /** A case that waits for review, signed for by nobody. */
    static String caseInReview(RequestIntake intake, CaseDriver driver, Clock clock) {
        var number = newCase(intake, driver, clock);
        driver.register(number);
        return number;
    }

    private SampleCases() {}
}
