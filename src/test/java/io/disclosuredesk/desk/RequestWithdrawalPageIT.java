package io.disclosuredesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.disclosuredesk.delivery.NoticeOutbox;
import io.disclosuredesk.process.CaseDriver;
import io.disclosuredesk.process.RequestIntake;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.Requests;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** 登记撤回 at the counter, and the page of reminders that operators read, in a browser. */
@DeskTest
class RequestWithdrawalPageIT {

    private static final String SAID = "我已经查到了，撤回申请<b>";

    @Autowired
    MockMvc mvc;

    @Autowired
    RequestIntake intake;

    @Autowired
    CaseDriver driver;

    @Autowired
    Requests requests;

    @Autowired
    NoticeOutbox outbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private String number = "";

    @BeforeEach
    void bringsACaseToReview() {
        number = SampleCases.caseInReview(intake, driver, clock);
    }

    @Test
    void recordsAfterSayingWhatFollows() throws Exception {
        assertThat(file("registrar")).contains("登记撤回");
        assertThat(file("handler")).doesNotContain("登记撤回");
        assertThat(body(send(today(), SAID, "look").andExpect(status().isOk())))
                .contains("不能恢复", "其他处理", "id=\"send\"", "撤回申请&lt;b&gt;");
        assertThat(requests.byNumber(number).stage()).isEqualTo(CaseStage.REVIEW);
        assertThat(body(send(today(), SAID, "mend"))).contains("撤回申请&lt;b&gt;</textarea>");

        send(today(), SAID, "send").andExpect(redirectedUrl("/desk/cases/" + number));
        assertThat(body(send(today(), SAID, "send").andExpect(status().isConflict())))
                .contains("已于" + today() + "撤回")
                .doesNotContain("id=\"send\"");
        driver.runJobs();
        assertThat(file("registrar"))
                .contains("已撤回", "期限不再计算", "当面提交", "撤回申请书原件", "/documents/WITHDRAWAL", "撤回申请&lt;b&gt;")
                .doesNotContain("id=\"record-withdrawal\"");
    }

    /** An update left the case behind: the paper is kept, and recorded once the case has been brought along. */
    @Test
    void saysWhatToDoWithACaseThatTakesNoWithdrawal(@Autowired RepositoryService repository) throws Exception {
        var earlier = Files.readString(Path.of("src/test/resources/earlier-models/information-request.3.bpmn"));
        var deployment = repository
                .createDeployment()
                .addString("information-request.bpmn", earlier)
                .deploy();
        try {
            number = SampleCases.caseInReview(intake, driver, clock);
            assertThat(body(send(today(), SAID, "look")))
                    .contains("不能登记撤回", "书面材料先收下")
                    .doesNotContain("id=\"send\"");
            assertThat(body(send(today(), SAID, "send").andExpect(status().isConflict())))
                    .containsOnlyOnce("书面材料先收下");
            assertThat(requests.byNumber(number).stage()).isEqualTo(CaseStage.REVIEW);
        } finally {
            repository.deleteDeployment(deployment.getId(), true);
        }
    }

    @Test
    void refusesWhatItCannotKeepAndKeepsWhatWasTyped() throws Exception {
        var tomorrow = LocalDate.now(clock).plusDays(1).toString();
        for (var nonsense : new String[] {"", "昨天", "2026-02-30", tomorrow, "1990-01-01"}) {
            assertThat(body(send(nonsense, SAID, "send").andExpect(status().isUnprocessableEntity())))
                    .contains("收到撤回材料的日期", "撤回申请&lt;b&gt;</textarea>");
        }
        assertThat(body(send(today(), "\u200B ", "send").andExpect(status().isUnprocessableEntity())))
                .contains("照抄申请人书面材料");
        send(today(), "长".repeat(501), "send").andExpect(status().isUnprocessableEntity());
        assertThat(requests.byNumber(number).stage()).isEqualTo(CaseStage.REVIEW);
    }

    @Test
    void showsOperatorsWhatWasGivenUpAndSendsItAgain() throws Exception {
        var request = requests.byNumber(number);
        assertThat(body(mvc.perform(get("/desk/settings/notices").with(user("administrator")))))
                .contains("没有设置短信网关");
        jdbc.sql("""
                        insert into notice_outbox (request_id, agency_id, step, channel, state, attempts, due_at, queued_at, fault,
                          settled_at)
                        values (?, ?, 'READY', 'SMS', 'DEAD', 6, current_timestamp, current_timestamp, '短信网关返回HTTP 503',
                          current_timestamp)
                        """).params(request.id(), request.agencyId()).update();
        assertThat(body(mvc.perform(get("/desk/settings/notices").with(user("administrator")))))
                .contains(number, "短信网关返回HTTP 503", "重新发送")
                .doesNotContain(request.applicant().name(), request.subject());
        var dead = outbox.dead(request.agencyId()).get(0);
        mvc.perform(post("/desk/settings/notices/{i}", dead.id())
                        .with(user("administrator"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/desk/settings/notices"));
        assertThat(outbox.dead(request.agencyId())).isEmpty();
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private String file(String who) throws Exception {
        return body(mvc.perform(get("/desk/cases/{n}", number).with(user(who))));
    }

    private ResultActions send(String on, String said, String step) throws Exception {
        return mvc.perform(post("/desk/cases/{n}/request-withdrawal", number)
                .param("channel", "COUNTER")
                .param("on", on)
                .param("evidence", "撤回申请书原件，当面签名")
                .param("said", said)
                .param("step", step)
                .with(user("registrar"))
                .with(csrf()));
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
