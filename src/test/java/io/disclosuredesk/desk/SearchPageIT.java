package io.disclosuredesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

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
import java.util.Locale;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** 卷宗查询 as staff use it: what is found, by whom, and what is kept of the words. */
@DeskTest
class SearchPageIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    RequestIntake intake;

    @Autowired
    CaseDriver driver;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void findsByNumberApplicantContentAndDocumentNumber() throws Exception {
        var number = take("欧阳示例", "云州市轨道交通三号线50%_预留用地的选址意见书");
        var other = take("司马示例", "望湖区养老设施专项规划文本");
        jdbc.sql("update request set reply_number = ? where case_number = ?")
                .params("云自然资规公开答〔2026〕7701号", number)
                .update();
        for (var words : List.of(
                "欧阳示例",
                "　欧阳示例 ",
                "三号线",
                "50%_预",
                "〔2026〕7701",
                number.substring(4).toLowerCase(Locale.ROOT))) {
            assertThat(body(find(words, "handler")))
                    .as(words)
                    .contains("找到1件", number)
                    .doesNotContain(other);
        }
        find(" " + number.toLowerCase(Locale.ROOT) + " ", "handler").andExpect(redirectedUrl("/desk/cases/" + number));
        for (var nothing : List.of("5%预", "没有这样的字", "' or '1'='1")) {
            assertThat(body(find(nothing, "handler")))
                    .as(nothing)
                    .contains("没有找到", "请少输几个字")
                    .doesNotContain(number);
        }
    }

    @Test
    void leadsToTheTasksTheReaderMayWorkOn() throws Exception {
        var number = take("诸葛示例", "云州市永久基本农田划定成果");
        var task = driver.task(number).getId();
        var link = "/camunda/app/tasklist/default/#/?task=" + task;
        assertThat(body(find("诸葛示例", "registrar"))).contains(link, "登记申请", "待签收");
        assertThat(body(find("诸葛示例", "legal"))).contains(number).doesNotContain(link);
        driver.claim(task, "registrar");
        assertThat(body(find("诸葛示例", "registrar"))).contains(link, "您已签收");
    }

    @Test
    void coversNumbersOfPersonsInTheLineThatNamesTheCase() throws Exception {
        take("端木示例", "本人110101199003070011，电话13800000001，要征地批复");
        assertThat(body(find("端木示例", "handler")))
                .contains("本人110***，电话138***")
                .doesNotContain("199003070011", "13800000001");
    }

    @Test
    void showsTwentyOnAPage() throws Exception {
        for (var i = 0; i < 21; i++) {
            take("分页示例", "第" + i + "份矿业权出让合同");
        }
        var first = body(find("分页示例", "manager"));
        assertThat(first).contains("找到21件", "第1页，共2页", "下一页").doesNotContain("上一页");
        assertThat(first.split("href=\"/desk/cases/", -1)).hasSize(21);
        var second = mvc.perform(as("manager").param("words", "分页示例").param("page", "99"));
        assertThat(body(second)).contains("第2页，共2页", "上一页").doesNotContain("下一页");
    }

    @Test
    void refusesWordsThatWillNotDo() throws Exception {
        for (var words : List.of("", "字", " \u200b字 ", "长".repeat(101))) {
            assertThat(body(find(words, "handler").andExpect(status().isUnprocessableEntity())))
                    .contains("请输入2至100个字", "role=\"alert\"");
        }
        assertThat(body(find("<script>alert", "handler")))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void isForReadersOfCasesOfTheOrganOnly() throws Exception {
        take("上官示例", "云州市城镇低效用地再开发方案");
        if (identity.createUserQuery().userId("outsider").count() == 0) {
            identity.saveUser(identity.newUser("outsider"));
            identity.createMembership("outsider", "manager");
        }
        assertThat(body(find("上官示例", "outsider"))).contains("没有找到");
        find("上官示例", "administrator").andExpect(status().isForbidden());
        assertThat(body(mvc.perform(get("/desk/search").with(user("sealkeeper")).param("words", "上官示例"))))
                .as("words in an address are not looked at")
                .contains("卷宗查询")
                .doesNotContain("上官示例");
    }

    private String take(String name, String wish) {
        var form = new IntakeForm(
                ApplicantType.NATURAL_PERSON,
                name,
                IdType.RESIDENT_ID,
                "110101199003070011",
                null,
                null,
                "13800000001",
                null,
                "云州市望湖区示范路2号",
                "000000",
                List.of(wish),
                Carrier.PAPER,
                DeliveryMethod.POST,
                List.of());
        var number = intake.submit(form, Receipt.online(LocalDate.now(clock)), null, null)
                .caseNumber();
        driver.runJobs();
        return number;
    }

    private ResultActions find(String words, String who) throws Exception {
        return mvc.perform(as(who).param("words", words));
    }

    private static MockHttpServletRequestBuilder as(String who) {
        return post("/desk/search").with(user(who)).with(csrf());
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
