package io.disclosuredesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.process.CaseDriver;
import io.disclosuredesk.process.RequestIntake;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.StepRefusedException;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The staff API and the case file, as their users call them. */
@DeskTest
class DeskApiIT {

    private static final String REVIEW = """
            {"items": [{"itemNumber": 1,
              "search": {"places": "机关档案室", "keywords": "征地批复", "persons": "承办岗", "searchedOn": "2026-03-09", "result": "检索到1件"},
              "records": [{"number": 1, "title": "征地批复", "pages": 4, "release": "FULL"}]}]}
            """;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private RequestIntake intake;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Requests requests;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FilterService filters;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Clock clock;

    @Test
    void masksPersonalDataOfACase() throws Exception {
        var number = SampleCases.newCase(intake, driver, clock);
        mvc.perform(as("legal", get("/desk/api/cases/{n}", number)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.applicant.name").value("王示例"))
                .andExpect(jsonPath("$.applicant.idNumber").value("110*************11"))
                .andExpect(jsonPath("$.clock.leftToStatutory").value(20))
                .andExpect(content().string(not(containsString("13800000001"))))
                .andExpect(content().string(not(containsString("示范路2号"))))
                .andExpect(content().string(not(containsString("wang@example.com"))));
    }

    @Test
    void showsTheApplicantInFullToWhoNeedsIt() throws Exception {
        var number = SampleCases.caseInReview(intake, driver, clock);
        mvc.perform(as("registrar", get("/desk/api/cases/{n}/applicant", number)))
                .andExpect(jsonPath("$.phone").value("13800000001"));
        mvc.perform(as("legal", get("/desk/api/cases/{n}/applicant", number)))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.detail").value("完整的个人信息只向受理岗和本件承办人显示。"));
        mvc.perform(as("handler", get("/desk/api/cases/{n}/applicant", number))).andExpect(status().isForbidden());
        tasks.setAssignee(driver.task(number).getId(), "handler");
        mvc.perform(as("handler", get("/desk/api/cases/{n}/applicant", number))).andExpect(status().isOk());
    }

    @Test
    void keepsWorkOfTheHolderOfTheTaskOnly() throws Exception {
        var number = SampleCases.caseInReview(intake, driver, clock);
        mvc.perform(save(number, "review", REVIEW, "handler"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("没有签收")));
        assertThat(requests.byNumber(number).items().get(0).records()).isEmpty();

        tasks.setAssignee(driver.task(number).getId(), "handler");
        mvc.perform(save(number, "review", REVIEW, "handler2")).andExpect(status().isConflict());
        mvc.perform(save(number, "review", REVIEW, "handler")).andExpect(status().isNoContent());
        mvc.perform(as("handler", get("/desk/api/cases/{n}", number)))
                .andExpect(jsonPath("$.items[0].search.places").value("机关档案室"))
                .andExpect(jsonPath("$.items[0].records[0].releaseLabel").value("全部公开"));
    }

    @Test
    void saysInChineseWhatCannotBeSaved() throws Exception {
        var number = SampleCases.caseInReview(intake, driver, clock);
        tasks.setAssignee(driver.task(number).getId(), "handler");
        mvc.perform(save(number, "review", REVIEW.replace("2026-03-09", "昨天"), "handler"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("格式不对")));
        mvc.perform(save(number, "review", REVIEW.replace("\"征地批复\", \"pages\"", "\" \", \"pages\""), "handler"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value("检索到的信息请写明名称。"));
        mvc.perform(save(number, "review", REVIEW.replace(", \"release\": \"FULL\"", ""), "handler"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("公开意见")));
    }

    @Test
    void takesNoChangeFromAnotherSite() throws Exception {
        var number = SampleCases.caseInReview(intake, driver, clock);
        tasks.setAssignee(driver.task(number).getId(), "handler");
        mvc.perform(put("/desk/api/cases/{n}/review", number)
                        .with(user("handler"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(REVIEW))
                .andExpect(status().isForbidden());
    }

    @Test
    void hidesCasesOfOtherOrgans() throws Exception {
        var number = SampleCases.newCase(intake, driver, clock);
        if (identity.createUserQuery().userId("elsewhere").count() == 0) {
            var stranger = identity.newUser("elsewhere");
            stranger.setPassword("Yunzhou-Other-2026!");
            identity.saveUser(stranger);
            identity.createMembership("elsewhere", "registrar");
        }
        mvc.perform(as("elsewhere", get("/desk/api/cases/{n}", number)))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value("没有登记编号为“" + number + "”的申请，请核对编号。"));
        mvc.perform(as("elsewhere", get("/desk/cases/{n}", number))).andExpect(status().isNotFound());
    }

    @Test
    void drawsBadgesForTasksThePersonMaySee() throws Exception {
        var number = SampleCases.newCase(intake, driver, clock);
        var task = driver.task(number).getId();
        mvc.perform(as("registrar", get("/desk/api/task-cards").param("task", task, "unknown")))
                .andExpect(jsonPath("$", org.hamcrest.Matchers.aMapWithSize(1)))
                .andExpect(jsonPath("$['" + task + "'].caseNumber").value(number))
                .andExpect(jsonPath("$['" + task + "'].riskLabel").value("正常"))
                .andExpect(jsonPath("$['" + task + "'].statutoryWords").value("法定期限剩20个工作日"));
        mvc.perform(as("legal", get("/desk/api/task-cards").param("task", task)))
                .andExpect(jsonPath("$", org.hamcrest.Matchers.anEmptyMap()));
        mvc.perform(as("legal", get("/desk/api/tasks/{id}/case", task))).andExpect(status().isNotFound());
    }

    @Test
    void handsOutTheDecisionTable() throws Exception {
        mvc.perform(as("handler", get("/desk/api/outcomes")))
                .andExpect(jsonPath("$", hasSize((int) Stream.of(Outcome.values())
                        .filter(outcome -> !outcome.isGivenUp())
                        .count())))
                .andExpect(jsonPath("$[1].label").value("予以公开"));
    }

    @Test
    void sendsAttachmentsAsWhatTheyAre() throws Exception {
        var number = SampleCases.newCase(intake, driver, clock);
        mvc.perform(as("handler", get("/desk/cases/{n}/attachments/1", number)))
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andExpect(header().string("Content-Disposition", containsString("inline")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
        mvc.perform(as("handler", get("/desk/cases/{n}/attachments/2", number)))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("本件没有第2个附件。")));
        mvc.perform(as("handler", get("/desk/cases/{n}/documents/RECEIPT", number)))
                .andExpect(content().contentType(MediaType.APPLICATION_PDF));
        mvc.perform(as("handler", get("/desk/cases/{n}/documents/RECEIPT.ofd", number)))
                .andExpect(content().contentType("application/ofd"))
                .andExpect(header().string("Content-Disposition", containsString("attachment")));
        mvc.perform(as("handler", get("/desk/cases/{n}/documents/EVIDENCE.ofd", number)))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("这份文书没有OFD版式文件。")));
    }

    @Test
    void showsTheCaseFileWithoutPersonalData() throws Exception {
        var number = SampleCases.caseInReview(intake, driver, clock);
        mvc.perform(as("handler", get("/desk/cases/{n}", number)))
                .andExpect(content().string(containsString("记录完整")))
                .andExpect(content().string(containsString("受理岗·演示")))
                .andExpect(content().string(containsString("/documents/RECEIPT\"")))
                .andExpect(content().string(containsString("/documents/RECEIPT.ofd\"")))
                .andExpect(content().string(not(containsString("13800000001"))));
    }

    /** What Tasklist shows is the message of the exception that leaves the engine. */
    @Test
    void letsARefusalLeaveTheEngineAsThePlainSentence() {
        var task = driver.task(SampleCases.newCase(intake, driver, clock)).getId();
        assertThatThrownBy(() -> driver.as("registrar", () -> {
                    tasks.complete(task);
                    return null;
                }))
                .isInstanceOf(StepRefusedException.class)
                .hasMessage("请先签收任务，再办理。");
    }

    @Test
    void offersAListForEveryPost() {
        assertThat(filters.createFilterQuery().list())
                .extracting(Filter::getName)
                .filteredOn(name -> !Set.of("我的待办", "本处室").contains(name))
                .containsExactlyInAnyOrder(
                        "待签收",
                        "超法定",
                        "临期（≤5日）",
                        "超目标",
                        "停钟中",
                        "登记待办",
                        "待收补正",
                        "逾期未补正待确认",
                        "待送达",
                        "审查待办",
                        "拟稿待办",
                        "保密审查待办",
                        "法制审核待办",
                        "签发待办",
                        "用印待办",
                        "延期审批待办",
                        "收费审批待办",
                        "待登记缴费",
                        "逾期未缴费待核实",
                        "全部在办");
        var number = SampleCases.newCase(intake, driver, clock);
        var registration = filters.createFilterQuery().filterName("登记待办").singleResult();
        assertThat(filters.<Task>list(registration.getId()))
                .extracting(Task::getId)
                .contains(driver.task(number).getId());
    }

    private static MockHttpServletRequestBuilder save(String number, String what, String work, String userId) {
        return as(userId, put("/desk/api/cases/{n}/" + what, number))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(work);
    }

    private static MockHttpServletRequestBuilder as(String userId, MockHttpServletRequestBuilder request) {
        return request.with(user(userId));
    }
}
