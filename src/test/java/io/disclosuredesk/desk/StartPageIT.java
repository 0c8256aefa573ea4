package io.disclosuredesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.disclosuredesk.deadline.Receipt;
import io.disclosuredesk.process.CaseDriver;
import io.disclosuredesk.process.RequestIntake;
import io.disclosuredesk.request.LatenessCategory;
import io.disclosuredesk.request.LatenessReasons;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The section 期限提醒 of the start page, as each post reads it. */
@DeskTest
class StartPageIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private RequestIntake intake;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private LatenessReasons lateness;

    @Autowired
    private Clock clock;

    @Test
    void showsLateCasesToThoseWhoCanSignForThemAndToManagers() throws Exception {
        var number = lateCase();
        watch();
        assertThat(section("registrar", "mine"))
                .contains(number, "法定期限已过", "已超法定期限", "登记申请", "待签收", "/camunda/app/tasklist/default/#/?task=");
        assertThat(section("handler", "mine")).contains(number, "填写逾期原因");
        assertThat(section("legal", "mine")).doesNotContain(number);
        assertThat(page("handler")).doesNotContain("id=\"passed\"");
        for (var reader : new String[] {"manager", "approver"}) {
            assertThat(row(section(reader, "passed"), number)).contains("法定期限已过", "尚未说明", ">登记<");
        }
        assertThat(page("manager")).doesNotContain("id=\"mine\"");
        assertThat(page("administrator")).doesNotContain(number);

        lateness.record(number, "handler", LatenessCategory.INTERNAL_FLOW, "收发室转交用了二十一个工作日", "今日登记，三日内完成审查");
        assertThat(row(section("manager", "passed"), number))
                .contains("内部流转延误", "收发室转交用了二十一个工作日", "今日登记，三日内完成审查", "承办岗·演示一")
                .doesNotContain("尚未说明");
    }

    @Test
    void saysSoWhenNothingIsUrgent() throws Exception {
        assertThat(section("legal", "mine")).contains("您的任务中没有临近期限或者超过期限的");
    }

    @Test
    void leavesOutCasesInTime() throws Exception {
        var number = SampleCases.newCase(intake, driver, clock);
        watch();
        assertThat(section("registrar", "mine")).doesNotContain(number);
        assertThat(section("manager", "passed")).doesNotContain(number);
    }

    private String lateCase() {
        var number = intake.submit(
                        SampleCases.FORM, Receipt.online(LocalDate.now(clock).minusDays(60)), null, null)
                .caseNumber();
        driver.runJobs();
        return number;
    }

    private void watch() {
        runtime.startProcessInstanceByKey("deadline-watch");
        driver.runJobs();
    }

    private String page(String userId) throws Exception {
        return mvc.perform(get("/desk").with(user(userId)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String section(String userId, String id) throws Exception {
        var page = page(userId);
        var start = page.indexOf("id=\"" + id + "\"");
        assertThat(start).as("section " + id + " of " + userId).isPositive();
        return page.substring(start, page.indexOf("</section>", start));
    }

    private static String row(String section, String number) {
        var end = section.indexOf("</tr>", section.indexOf(number));
        return section.substring(section.lastIndexOf("<tr", end), end);
    }
}
