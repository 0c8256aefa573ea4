package io.disclosuredesk.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.disclosuredesk.Example;
import io.disclosuredesk.deadline.Receipt;
import io.disclosuredesk.process.CaseDriver;
import io.disclosuredesk.process.RequestIntake;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.DeliveryMethod;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.IntakeForm;
import io.disclosuredesk.request.QueryCodes;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.Satisfactions;
import jakarta.servlet.http.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The page of a case after the reply, and the way out of one: duties, receipts, remedies, rating, withdrawal. */
class AfterPagesIT extends PortalFixture {

    private static final Example EXAMPLE = Example.all().get(0);
    private static final String NOTHING_TO_DO = "您现在不需要做什么";

    @Autowired
    RequestIntake intake;

    @Autowired
    CaseDriver driver;

    @Autowired
    Requests requests;

    @Autowired
    CaseHistory history;

    @Autowired
    Satisfactions satisfactions;

    private String number = "";
    private Cookie pass = new Cookie("none", "");

    @Test
    void saysWhatToDoNowOrThatThereIsNothing() throws Exception {
        open(DeliveryMethod.DOWNLOAD);
        assertThat(page())
                .contains(NOTHING_TO_DO, "本机关承诺在", "为什么是这一天", "/withdraw\"", "您还没有下载")
                .doesNotContain("id=\"remedy\"", "id=\"rating\"", "id=\"reminders\"");
        driver.handle(number, EXAMPLE);
        driver.runJobs();
        assertThat(page())
                .contains("答复书可以下载了", "href=\"#letters\"")
                .doesNotContain(NOTHING_TO_DO, "/withdraw\"", "为什么是这一天");
        web.perform(get("/track/{n}/reply.pdf", number).cookie(pass)).andExpect(status().isOk());
        clock.advance(Duration.ofMinutes(5));
        web.perform(get("/track/{n}/reply.pdf", number).cookie(pass)).andExpect(status().isOk());
        assertThat(page()).contains(NOTHING_TO_DO, "您于2026年12月15日 10:00首次下载");
        assertThat(history.of(requests.byNumber(number).id()).stream()
                        .filter(event -> event.type() == EventType.DOWNLOADED))
                .hasSize(1);
    }

    @Test
    void tellsWhoCollectsAReplyWhereItWaits() throws Exception {
        open(DeliveryMethod.PICKUP);
        driver.register(number);
        driver.review(number, EXAMPLE.handling());
        driver.passConfidentialityCheck(number);
        driver.draft(number, EXAMPLE.handling());
        driver.passLegalReview(number);
        driver.approve(number);
        driver.runJobs();
        assertThat(page()).contains("请带身份证件到云州市云溪区政务路1号", "工作日9:00至17:30");
    }

    @Test
    void reckonsTheLastDaysOfTheRemediesAndNamesTheBodies() throws Exception {
        served();
        var remedy = first("(?s)(id=\"remedy\".*?</section>)", page());
        // 60 days end on Saturday 13 February, the holidays of 2027 are not published
        assertThat(remedy)
                .contains("2027年2月15日（星期一）", "2027年6月15日（星期二）", "暂定", "直接向法院起诉", "送达的次日起算")
                .contains("云州市人民政府", "云州市云溪区人民路1号", "云州市云溪区人民法院", "0999-1234600")
                .doesNotContain("先申请行政复议</b>", "已过");
        jdbc.sql("update request_item set outcome = 'DENIED_STATE_SECRET' where request_id = ?")
                .param(requests.byNumber(number).id())
                .update();
        clock.advance(Duration.ofDays(70));
        enter();
        assertThat(first("(?s)(id=\"remedy\".*?</section>)", page()))
                .contains("先申请行政复议</b>", "15日内向法院起诉", "已过")
                .doesNotContain("可以选一种", "6个月");
    }

    @Test
    void takesOneRatingThatMayBeChangedForThirtyDays() throws Exception {
        open(DeliveryMethod.DOWNLOAD);
        web.perform(rating("5", "")).andExpect(status().isUnprocessableEntity());
        driver.handle(number, EXAMPLE);
        driver.runJobs();
        for (var nonsense : new String[] {"", "0", "6", "-1", "五", "99999999999"}) {
            assertThat(body(rating(nonsense, "很快<b>"))).contains("请选择满意程度", "很快&lt;b&gt;</textarea>");
        }
        assertThat(body(rating("3", "长".repeat(501)))).contains("不能超过500个字");
        assertThat(satisfactions.of(requests.byNumber(number).id())).isEmpty();

        web.perform(rating("4", "讲得清楚<b>")).andExpect(redirectedUrl("/track/" + number + "#rating"));
        web.perform(rating("4", "讲得清楚<b>")).andExpect(status().isFound());
        assertThat(page())
                .contains("您的评价：<b>满意</b>", "讲得清楚&lt;b&gt;", "2027年1月13日")
                .doesNotContain("清楚<b>");
        web.perform(rating("2", "")).andExpect(status().isFound());
        var id = requests.byNumber(number).id();
        assertThat(satisfactions.of(id).orElseThrow().score()).isEqualTo(2);
        assertThat(history.of(id).stream().filter(event -> event.type() == EventType.RATED))
                .extracting(event -> event.detail())
                .containsExactly("4分（满意），写了理由", "改为2分（不满意）");
        var today = LocalDate.now(clock);
        assertThat(satisfactions.countsOf(requests.byNumber(number).agencyId(), today, today))
                .containsEntry(2, 1L);

        clock.advance(Duration.ofDays(30));
        enter();
        web.perform(rating("5", "")).andExpect(status().isUnprocessableEntity());
        assertThat(page()).contains("您的评价：<b>不满意</b>", "不能再修改").doesNotContain("name=\"score\"");
        assertThat(satisfactions.of(id).orElseThrow().score()).isEqualTo(2);
    }

    @Test
    void withdrawsAfterSayingWhatFollows() throws Exception {
        open(DeliveryMethod.DOWNLOAD);
        driver.register(number);
        assertThat(body(get("/track/{n}/withdraw", number).cookie(pass)))
                .contains("不再答复", "不能恢复", "name=\"sure\"", "不撤回，返回进度");
        assertThat(body(withdraw("已经查到<b>", ""))).contains("还没有撤回", "请先勾选", "已经查到&lt;b&gt;</textarea>");
        assertThat(body(withdraw("身份证11010519491231002X", "yes"))).contains("请删去号码");
        assertThat(body(withdraw("长".repeat(501), "yes"))).contains("不能超过500个字");
        assertThat(requests.byNumber(number).stage()).isEqualTo(CaseStage.REVIEW);

        web.perform(withdraw("已经查到<b>", "yes")).andExpect(redirectedUrl("/track/" + number));
        web.perform(withdraw("", "yes")).andExpect(redirectedUrl("/track/" + number));
        web.perform(get("/track/{n}/withdraw", number).cookie(pass)).andExpect(redirectedUrl("/track/" + number));
        assertThat(page())
                .contains("您已撤回申请", "撤回申请确认书正在制作", "自这一天起终止办理", "答复期限不再计算", NOTHING_TO_DO, "已撤回")
                .doesNotContain("/withdraw\"", "还剩", "id=\"rating\"", "id=\"remedy\"");
        driver.runJobs();
        assertThat(page()).contains("/withdrawal.pdf", "撤回申请确认书").doesNotContain("正在制作");
        web.perform(get("/track/{n}/withdrawal.pdf", number).cookie(pass)).andExpect(status().isOk());
        web.perform(rating("5", "")).andExpect(status().isUnprocessableEntity());
        assertThat(history.of(requests.byNumber(number).id()).stream()
                        .filter(event -> event.type() == EventType.WITHDRAWN))
                .hasSize(1);
        assertThat(body(get("/api/requests/" + number).header("X-Query-Code", code())))
                .contains("\"stage\":\"WITHDRAWN\"", "\"kind\":\"withdrawal\"", "\"takenAt\"");
    }

    /** A case whose process takes no withdrawal, since an update left it behind: no offer, no fault, and a way that works. */
    @Test
    void offersNoWithdrawalThatWouldNotWork(@Autowired RepositoryService repository) throws Exception {
        var earlier = Files.readString(Path.of("src/test/resources/earlier-models/information-request.3.bpmn"));
        var deployment = repository
                .createDeployment()
                .addString("information-request.bpmn", earlier)
                .deploy();
        try {
            open(DeliveryMethod.DOWNLOAD);
            assertThat(page()).contains("暂时不能在网上撤回", "当面、邮寄或者传真").doesNotContain("/withdraw\"");
            web.perform(get("/track/{n}/withdraw", number).cookie(pass)).andExpect(redirectedUrl("/track/" + number));
            web.perform(withdraw("", "yes")).andExpect(redirectedUrl("/track/" + number));
            assertThat(requests.byNumber(number).stage()).isEqualTo(CaseStage.REGISTRATION);
        } finally {
            repository.deleteDeployment(deployment.getId(), true);
        }
    }

    @Test
    void opensNothingWithoutThePass() throws Exception {
        open(DeliveryMethod.DOWNLOAD);
        pass = new Cookie(AccessPass.COOKIE, "forged");
        for (var call : new MockHttpServletRequestBuilder[] {
            withdraw("", "yes"), rating("5", ""), post("/track/{n}/notices", number), get("/track/{n}/withdraw", number)
        }) {
            assertThat(text(web.perform(call.cookie(pass))
                            .andExpect(status().isForbidden())
                            .andReturn()))
                    .contains("重新输入");
        }
        web.perform(withdraw("", "yes").header("Sec-Fetch-Site", "cross-site")).andExpect(status().isForbidden());
        assertThat(requests.byNumber(number).stage()).isEqualTo(CaseStage.REGISTRATION);
    }

    private void served() throws Exception {
        open(DeliveryMethod.DOWNLOAD);
        driver.handle(number, EXAMPLE);
        driver.runJobs();
    }

    private void open(DeliveryMethod method) throws Exception {
        var of = EXAMPLE.form();
        var form = new IntakeForm(
                of.applicantType(),
                of.name(),
                of.idType(),
                of.idNumber(),
                of.representative(),
                of.contactPerson(),
                of.phone(),
                of.email(),
                of.address(),
                of.postcode(),
                of.items(),
                of.carrier(),
                method,
                of.attachments());
        number = intake.submit(form, Receipt.online(LocalDate.now(clock)), null, null)
                .caseNumber();
        driver.runJobs();
        enter();
    }

    @Autowired
    QueryCodes codes;

    private String code() {
        return codes.codeOf(number);
    }

    private void enter() throws Exception {
        pass = Objects.requireNonNull(
                web.perform(post("/track").param("caseNumber", number).param("code", code()))
                        .andReturn()
                        .getResponse()
                        .getCookie(AccessPass.COOKIE));
    }

    private String page() throws Exception {
        return body(get("/track/{n}", number).cookie(pass));
    }

    private MockHttpServletRequestBuilder rating(String score, String why) {
        return post("/track/{n}/rating", number)
                .param("score", score)
                .param("why", why)
                .cookie(pass);
    }

    private MockHttpServletRequestBuilder withdraw(String reason, String sure) {
        return post("/track/{n}/withdraw", number)
                .param("reason", reason)
                .param("sure", sure)
                .cookie(pass);
    }
}
