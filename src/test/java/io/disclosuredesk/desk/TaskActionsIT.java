package io.disclosuredesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.disclosuredesk.process.CaseDriver;
import io.disclosuredesk.process.RequestIntake;
import io.disclosuredesk.process.Supervision;
import io.disclosuredesk.request.CaseEvent;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.Requests;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** 催办回复 and 转办 from inside an open task of Tasklist. */
@DeskTest
class TaskActionsIT {

    private static final String REASON = "明日起出差一周，由同科室人员接办";

    @Autowired
    MockMvc mvc;

    @Autowired
    RequestIntake intake;

    @Autowired
    CaseDriver driver;

    @Autowired
    Supervision supervision;

    @Autowired
    Requests requests;

    @Autowired
    CaseHistory history;

    @Autowired
    Clock clock;

    private String number = "";
    private String task = "";

    @BeforeEach
    void bringsACaseToReview() {
        number = SampleCases.caseInReview(intake, driver, clock);
        task = driver.task(number).getId();
    }

    @Test
    void answersANudgeInPlace() throws Exception {
        actions("handler").andExpect(jsonPath("$.nudges").isEmpty());
        driver.as("manager", () -> {
            supervision.nudge(number, task, "请于明日下班以前完成审查。", "manager");
            return null;
        });
        actions("legal").andExpect(status().isNotFound());
        var id = JsonPath.<Integer>read(
                body(actions("handler")
                        .andExpect(jsonPath("$.nudges[0].by").value("管理者·演示"))
                        .andExpect(jsonPath("$.nudges[0].message").value("请于明日下班以前完成审查。"))),
                "$.nudges[0].id");
        answer(id, "handler", "快")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail", containsString("催办回复")));
        answer(id, "legal", "明日办结").andExpect(status().isConflict());
        answer(id, "manager", "明日办结").andExpect(status().isForbidden());
        answer(id, "handler", "明日办结").andExpect(status().isNoContent());
        answer(id, "handler", "明日办结")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail", containsString("已由承办岗·演示一回复")));
        actions("handler").andExpect(jsonPath("$.nudges").isEmpty());
        answer(99_999_999, "handler", "明日办结").andExpect(status().isNotFound());
    }

    @Test
    void handsOnesOwnTaskToAColleagueAfterASecondLook() throws Exception {
        actions("handler").andExpect(jsonPath("$.handOver").value(false));
        driver.claim(task, "handler");
        actions("handler").andExpect(jsonPath("$.handOver").value(true));
        actions("handler2").andExpect(jsonPath("$.handOver").value(false));
        assertThat(body(mvc.perform(get(path()).with(user("handler")))))
                .contains("审查申请", "承办岗·演示二")
                .doesNotContain("value=\"legal\"", "value=\"handler\"");

        assertThat(body(handOver("handler", "handler2", "累了", "look").andExpect(status().isUnprocessableEntity())))
                .contains("转办理由", ">累了</textarea>", "selected=\"selected\">承办岗·演示二");
        assertThat(body(handOver("handler", "legal", REASON, "look").andExpect(status().isUnprocessableEntity())))
                .contains("请选择由谁接办");
        assertThat(body(handOver("handler", "handler2", REASON, "look"))).contains("id=\"send\"", REASON, "期限不变");
        assertThat(driver.task(number).getAssignee()).isEqualTo("handler");
        handOver("handler", "handler2", REASON, "send").andExpect(redirectedUrl("/desk/cases/" + number));
        assertThat(driver.task(number).getAssignee()).isEqualTo("handler2");
        assertThat(history.of(requests.byNumber(number).id()).stream()
                        .filter(event -> event.type() == EventType.REASSIGNED)
                        .map(CaseEvent::detail))
                .containsExactly("任务“审查申请”由承办岗·演示一转承办岗·演示二；理由：" + REASON);
        assertThat(body(handOver("handler", "handler2", REASON, "send").andExpect(status().isConflict())))
                .contains("现由承办岗·演示二办理");
    }

    @Test
    void letsNobodyGiveAwayWhatIsNotTheirs() throws Exception {
        mvc.perform(get(path()).with(user("handler"))).andExpect(status().isConflict());
        handOver("handler", "handler2", REASON, "send").andExpect(status().isConflict());
        driver.claim(task, "handler");
        handOver("handler2", "handler2", REASON, "send").andExpect(status().isConflict());
        handOver("manager", "handler2", REASON, "send").andExpect(status().isForbidden());
        assertThat(body(handOver("handler", "handler", REASON, "send").andExpect(status().isUnprocessableEntity())))
                .contains("只能转给本机关承办岗的其他人员");
        assertThat(driver.task(number).getAssignee()).isEqualTo("handler");
    }

    private String path() {
        return "/desk/cases/" + number + "/handover/" + task;
    }

    private ResultActions actions(String who) throws Exception {
        return mvc.perform(get("/desk/api/tasks/{t}/actions", task).with(user(who)));
    }

    private ResultActions answer(long id, String who, String text) throws Exception {
        return mvc.perform(post("/desk/api/nudges/{i}/answer", id)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"text\":\"" + text + "\"}")
                .with(user(who))
                .with(csrf()));
    }

    private ResultActions handOver(String who, String to, String reason, String step) throws Exception {
        return mvc.perform(post(path())
                .param("to", to)
                .param("reason", reason)
                .param("step", step)
                .with(user(who))
                .with(csrf()));
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
