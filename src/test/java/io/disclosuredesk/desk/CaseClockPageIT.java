package io.disclosuredesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.disclosuredesk.deadline.ClockEvent.CorrectionRequested;
import io.disclosuredesk.deadline.ClockEvent.Extended;
import io.disclosuredesk.process.CaseDriver;
import io.disclosuredesk.process.RequestIntake;
import io.disclosuredesk.request.CaseClocks;
import io.disclosuredesk.request.Requests;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** The dates of a case on the staff's pages, and why they are what they are. */
@DeskTest
class CaseClockPageIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private RequestIntake intake;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseClocks clocks;

    @Autowired
    private Requests requests;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private MockHttpServletResponse open(String userId, String path, String number) throws Exception {
        return mvc.perform(get(path, number).with(user(userId))).andReturn().getResponse();
    }

    private String words(String path, String number) throws Exception {
        return open("handler", path, number)
                .getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("(?s)<[^>]*>", "")
                .replaceAll("\\s+", " ");
    }

    @Test
    void showsTheExtendedDateBesideTheStatutoryOneAndWhy() throws Exception {
        var number = SampleCases.newCase(intake, driver, clock);
        var today = LocalDate.now(clock);
        var dates = transaction.execute(
                status -> clocks.record(requests.byNumber(number), new Extended(5, today, today), "handler"));
        assertThat(dates).isNotNull();
        assertThat(words("/desk/cases/{n}", number))
                .contains("延期后届满" + dates.finalDueOn(), "法定期限" + dates.statutoryDueOn(), "逐日说明")
                .contains("7个工作日，条例第三十条", "条例第三十三条第二款");
        assertThat(words("/desk/cases/{n}/clock", number))
                .contains("本机关最迟应当在" + dates.finalDueOn().getYear() + "年", "已延期", "延长5个工作日", "今天")
                .doesNotContain("王示例");
    }

    @Test
    void showsNoDateWhileACorrectionIsAwaited() throws Exception {
        var number = SampleCases.newCase(intake, driver, clock);
        transaction.executeWithoutResult(status ->
                clocks.record(requests.byNumber(number), new CorrectionRequested(LocalDate.now(clock)), "registrar"));
        assertThat(words("/desk/cases/{n}", number)).contains("承诺、法定期限等待补正，收到补正之日起重新计算（条例第三十条）");
        assertThat(words("/desk/cases/{n}/clock", number)).contains("正在等待补正").doesNotContain("最迟应当在");
    }

    @Test
    void opensToWhoMayReadTheCaseOnly() throws Exception {
        var number = SampleCases.newCase(intake, driver, clock);
        assertThat(open("legal", "/desk/cases/{n}/clock", number).getStatus()).isEqualTo(200);
        assertThat(open("administrator", "/desk/cases/{n}/clock", number).getStatus())
                .isEqualTo(403);
        assertThat(open("legal", "/desk/cases/{n}/clock", "YZZRZY-2026-99999").getStatus())
                .isEqualTo(404);
    }
}
