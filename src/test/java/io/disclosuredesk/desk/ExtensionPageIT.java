package io.disclosuredesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.disclosuredesk.process.CaseDriver;
import io.disclosuredesk.process.DeadlineExtension;
import io.disclosuredesk.process.RequestIntake;
import io.disclosuredesk.process.ServeNotice;
import io.disclosuredesk.request.ExtensionStatus;
import io.disclosuredesk.request.Extensions;
import io.disclosuredesk.request.Requests;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** 延期, as the browsers of handler and head show it. */
@DeskTest
class ExtensionPageIT {

    private static final String REASON = "涉及2003年以前的纸质案卷，须到三处库房查找";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private RequestIntake intake;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Requests requests;

    @Autowired
    private Extensions extensions;

    @Autowired
    private Clock clock;

    private String number = "";

    @BeforeEach
    void bringsACaseToReview() {
        number = SampleCases.caseInReview(intake, driver, clock);
    }

    @Test
    void showsForEveryNumberOfDaysWhatWouldBe() throws Exception {
        var request = requests.byNumber(number);
        var page = body(look("handler"));
        assertThat(page).contains(request.deadlines().statutoryDueOn().toString(), "最长<span>20</span>个工作日");
        assertThat(extensions.choices(request))
                .hasSize(20)
                .allSatisfy(choice -> assertThat(page).contains(choice.workdays() + "个工作日（延至" + choice.newDueOn()));
        assertThat(body(look("approver"))).contains("延期由承办岗申请").doesNotContain("<form method=\"post\" id=");
    }

    @Test
    void asksAfterTheHandlerHasSeenTheNewDate() throws Exception {
        var newDueOn =
                extensions.choices(requests.byNumber(number)).get(9).newDueOn().toString();
        var shown = body(send("10", REASON, "look", "").andExpect(status().isOk()));
        assertThat(shown).contains("id=\"new-due\">" + newDueOn, "id=\"send\"", REASON);
        assertThat(extensions.current(requests.byNumber(number).id())).isEmpty();
        assertThat(body(send("10", REASON, "mend", ""))).contains(REASON, "value=\"10\" selected");

        send("10", REASON, "send", newDueOn).andExpect(status().isFound());
        assertThat(extensions.current(requests.byNumber(number).id()))
                .hasValueSatisfying(asked -> assertThat(asked.requestedBy()).isEqualTo("handler"));
        assertThat(body(look("approver"))).contains("延期申请：<span>待审批", "承办岗·演示一", REASON, "延至" + newDueOn);
        send("10", REASON, "send", newDueOn).andExpect(status().isConflict());
    }

    @Test
    void asksAgainWhenTheDateMovedMeanwhile() throws Exception {
        var page = body(send("10", REASON, "send", "2026-01-05").andExpect(status().isOk()));
        assertThat(page).contains("期限有变动", "id=\"send\"");
        assertThat(extensions.current(requests.byNumber(number).id())).isEmpty();
    }

    @Test
    void saysWhatMustBeMendedAndKeepsWhatWasTyped() throws Exception {
        assertThat(body(send("10", "材料多<b>", "send", "").andExpect(status().isUnprocessableEntity())))
                .contains("至少10个字", "材料多&lt;b&gt;", "value=\"10\" selected");
        for (var nonsense : new String[] {"", "0", "21", "-1", "999999999999", "十"}) {
            assertThat(body(send(nonsense, REASON, "send", "").andExpect(status().isUnprocessableEntity())))
                    .contains("请选择延长几个工作日（1至20）", REASON);
        }
    }

    @Test
    void standsInTheCaseFileAndTellsHowFarItHasCome() throws Exception {
        assertThat(file("handler")).contains("申请延期");
        assertThat(file("legal")).doesNotContain("申请延期");
        var newDueOn =
                extensions.choices(requests.byNumber(number)).get(4).newDueOn().toString();
        send("5", REASON, "send", newDueOn);
        assertThat(file("legal")).contains("延期情况");
        driver.complete(
                number,
                DeadlineExtension.Task.APPROVE_EXTENSION,
                "approver",
                Map.of("answerApproved", "YES", "answerComment", "同意，请抓紧办理。"));
        driver.runJobs();
        assertThat(body(look("handler"))).contains("已同意，待告知申请人", "现在仍按原期限办理", "同意，请抓紧办理。");
        driver.complete(
                number,
                ServeNotice.Task.CONFIRM_NOTICE_DISPATCH,
                "registrar",
                Map.of(
                        "answerCarrier",
                        "PICKUP",
                        "answerServedOn",
                        LocalDate.now(clock).toString()));
        assertThat(body(look("handler"))).contains("已延期", "id=\"extended\">" + newDueOn, "延长答复期限只能有一次");
        assertThat(extensions
                        .current(requests.byNumber(number).id())
                        .orElseThrow()
                        .status())
                .isEqualTo(ExtensionStatus.EFFECTIVE);
        assertThat(file("handler")).contains("/documents/EXTENSION_NOTICE");
    }

    @Test
    void isForTheHandlerOfThisOrganOnly() throws Exception {
        mvc.perform(post("/desk/cases/{n}/extension", number)
                        .with(user("approver"))
                        .with(csrf()))
                .andExpect(status().isForbidden());
        mvc.perform(post("/desk/cases/{n}/extension", number).with(user("handler")))
                .andExpect(status().isForbidden());
        mvc.perform(get("/desk/cases/YZZRZY-2026-99999/extension").with(user("handler")))
                .andExpect(status().isNotFound());
    }

    private ResultActions look(String who) throws Exception {
        return mvc.perform(get("/desk/cases/{n}/extension", number).with(user(who)))
                .andExpect(status().isOk());
    }

    private ResultActions send(String workdays, String reason, String step, String seen) throws Exception {
        return mvc.perform(post("/desk/cases/{n}/extension", number)
                .param("workdays", workdays)
                .param("reason", reason)
                .param("step", step)
                .param("seen", seen)
                .with(user("handler"))
                .with(csrf()));
    }

    private String file(String who) throws Exception {
        return body(mvc.perform(get("/desk/cases/{n}", number).with(user(who))).andExpect(status().isOk()));
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
