package io.disclosuredesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.disclosuredesk.process.CaseDriver;
import io.disclosuredesk.process.RequestIntake;
import io.disclosuredesk.request.Nudges;
import io.disclosuredesk.request.Requests;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** 督办, as a manager and those who are nudged do it in a browser. */
@DeskTest
class SupervisionPageIT {

    private static final String WORDS = "请于明日下班以前完成审查<b>，材料已经送到。";
    private static final String REASON = "原承办人今起休假一周";

    @Autowired
    MockMvc mvc;

    @Autowired
    RequestIntake intake;

    @Autowired
    CaseDriver driver;

    @Autowired
    Requests requests;

    @Autowired
    Nudges nudges;

    @Autowired
    IdentityService identity;

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
    void nudgesAndIsAnswered() throws Exception {
        assertThat(body(visit("/desk/cases/" + number, "manager")))
                .contains("现在的任务", "审查申请", "承办岗（尚未签收）", "本件没有催办记录", "催办、转办");
        assertThat(body(visit("/desk/cases/" + number, "handler"))).doesNotContain("supervision-title");

        send("nudge", "manager", Map.of("message", WORDS))
                .andExpect(redirectedUrl("/desk/cases/" + number + "#supervision-title"));
        assertThat(body(visit("/desk", "manager"))).contains("在办件的催办", number, "未回复", "审查&lt;b&gt;，材料");
        assertThat(body(visit("/desk", "handler2"))).contains("等您回复的催办", number, "管理者·演示催办");
        assertThat(body(visit("/desk", "legal"))).doesNotContain("等您回复的催办");
        assertThat(body(visit("/desk/cases/" + number + "/supervision/" + task, "manager")))
                .contains("一个工作日内不再重复催办")
                .doesNotContain("id=\"nudge\"");
        assertThat(body(send("nudge", "manager", Map.of("message", WORDS)).andExpect(status().isUnprocessableEntity())))
                .contains("一个工作日内不再重复催办");

        var id = nudges.of(requests.byNumber(number).id()).get(0).id();
        answer(id, "legal", "已经收到").andExpect(status().isConflict());
        answer(id, "handler2", "明日办结").andExpect(status().isFound());
        assertThat(body(answer(id, "handler2", "明日办结").andExpect(status().isConflict())))
                .contains("已由承办岗·演示二回复");
        assertThat(body(visit("/desk/cases/" + number, "registrar")))
                .contains("supervision-title", "已回复", "承办岗·演示二回复：", "明日办结")
                .doesNotContain("现在的任务", "/supervision/");
        assertThat(body(visit("/desk", "handler2"))).doesNotContain("id=\"nudged\"");
        answer(99_999_999, "handler", "明日办结").andExpect(status().isNotFound());
    }

    @Test
    void reassignsAfterASecondLook() throws Exception {
        var chosen = Map.of("to", "handler2", "reason", REASON, "from", "");
        assertThat(body(send("reassignment", "manager", with(chosen, "look")).andExpect(status().isOk())))
                .contains("id=\"send\"", "承办岗·演示二", REASON, "期限不变");
        assertThat(driver.task(number).getAssignee()).isNull();
        assertThat(body(send("reassignment", "manager", with(chosen, "mend"))))
                .contains("selected=\"selected\">承办岗·演示二", REASON + "</textarea>");
        send("reassignment", "manager", with(chosen, "send")).andExpect(status().isFound());
        assertThat(driver.task(number).getAssignee()).isEqualTo("handler2");
        assertThat(body(send("reassignment", "manager", with(chosen, "send"))
                        .andExpect(status().isUnprocessableEntity())))
                .contains("已经在承办岗·演示二名下");
        assertThat(body(visit("/desk/cases/" + number, "manager"))).contains("转办", "由尚未签收转承办岗·演示二");
    }

    @Test
    void refusesWhatWillNotDo() throws Exception {
        assertThat(body(send("nudge", "manager", Map.of("message", "快<i>"))
                        .andExpect(status().isUnprocessableEntity())))
                .contains("10至500个字", "快&lt;i&gt;</textarea>");
        assertThat(body(send("reassignment", "manager", Map.of("to", "legal", "reason", REASON))
                        .andExpect(status().isUnprocessableEntity())))
                .contains("请选择由谁接办");
        assertThat(body(send("reassignment", "manager", Map.of("to", "legal", "reason", REASON, "step", "send"))
                        .andExpect(status().isUnprocessableEntity())))
                .contains("只能转给本机关承办岗的其他人员");
        visit("/desk/cases/" + number + "/supervision/nonsense", "manager").andExpect(status().isConflict());
    }

    @Test
    void isForManagersOfTheOrganOnly() throws Exception {
        for (var other : new String[] {"handler", "approver", "legal", "administrator"}) {
            send("nudge", other, Map.of("message", WORDS)).andExpect(status().isForbidden());
        }
        if (identity.createUserQuery().userId("stranger").count() == 0) {
            identity.saveUser(identity.newUser("stranger"));
            identity.createMembership("stranger", "manager");
        }
        visit("/desk/cases/" + number + "/supervision/" + task, "stranger").andExpect(status().isNotFound());
        send("nudge", "stranger", Map.of("message", WORDS)).andExpect(status().isNotFound());
        send("reassignment", "stranger", Map.of("to", "handler2", "reason", REASON, "step", "send"))
                .andExpect(status().isNotFound());
        assertThat(nudges.of(requests.byNumber(number).id())).isEmpty();
        var other = SampleCases.caseInReview(intake, driver, clock);
        mvc.perform(post("/desk/cases/{n}/supervision/{t}/nudge", other, task)
                        .param("message", WORDS)
                        .with(user("manager"))
                        .with(csrf()))
                .andExpect(status().isConflict());
    }

    private static Map<String, String> with(Map<String, String> fields, String step) {
        return Stream.concat(fields.entrySet().stream(), Stream.of(Map.entry("step", step)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private ResultActions visit(String path, String who) throws Exception {
        return mvc.perform(get(path).with(user(who)));
    }

    private ResultActions send(String deed, String who, Map<String, String> fields) throws Exception {
        var call = post("/desk/cases/{n}/supervision/{t}/" + deed, number, task)
                .with(user(who))
                .with(csrf());
        fields.forEach(call::param);
        return mvc.perform(call);
    }

    private ResultActions answer(long id, String who, String text) throws Exception {
        return mvc.perform(post("/desk/nudges/{i}/answer", id)
                .param("text", text)
                .with(user(who))
                .with(csrf()));
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
