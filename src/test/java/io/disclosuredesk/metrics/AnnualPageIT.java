package io.disclosuredesk.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.deadline.Awaited;
import io.disclosuredesk.deadline.Channel;
import io.disclosuredesk.request.ApplicantType;
import io.disclosuredesk.request.CaseStage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** 年报 as a manager's browser and a program ask for it. Every test has a year of its own. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:annual;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            "spring.mail.host=localhost"
        })
@AutoConfigureMockMvc
@ActiveProfiles("demo")
class AnnualPageIT {

    private static final String PAGE = "/desk/metrics/annual";
    private static final String FREEZE = PAGE + "/freeze";

    @Autowired
    MockMvc mvc;

    @Autowired
    FactTable facts;

    @Autowired
    Agencies agencies;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectMapper json;

    private int numbers;

    @Test
    void everyFigureOpensItsCases() throws Exception {
        given("2021-03-02", "2021-03-20", ApplicantType.NATURAL_PERSON, ReportRow.GRANTED);
        given("2021-05-06", "2021-06-01", ApplicantType.NATURAL_PERSON, ReportRow.DENIED_INTERNAL);
        given("2021-12-20", "2022-01-05", ApplicantType.BUSINESS, ReportRow.UNABLE_NOT_HELD);

        var year = page("2021");
        assertThat(cell(year, "new_received/NATURAL_PERSON"))
                .contains(
                        "/desk/metrics/cases?set=received&amp;from=2021-01&amp;to=2021-12&amp;type=NATURAL_PERSON",
                        ">2<");
        assertThat(cell(year, "new_received/TOTAL")).contains("set=received&amp;from=2021-01&amp;to=2021-12\"", ">3<");
        assertThat(cell(year, "denied_internal/TOTAL"))
                .contains("set=processed&amp;from=2021-01&amp;to=2021-12&amp;row=denied_internal", ">1<");
        assertThat(cell(year, "carried_forward/BUSINESS"))
                .contains("set=open-after&amp;from=2021-01&amp;to=2021-12&amp;type=BUSINESS", ">1<");
        assertThat(cell(year, "granted/RESEARCH")).endsWith(">0").doesNotContain("href");
        assertThat(year)
                .contains("✓ 全部相符", "本机关新收政府信息公开申请3件，上年结转0件，共3件", "一、本年新收政府信息公开申请数量")
                .doesNotContain("✗");

        var next = page("2022");
        assertThat(cell(next, "carried_over/BUSINESS")).contains("set=open-before", ">1<");
        assertThat(cell(next, "unable_not_held/BUSINESS")).contains(">1<");
        assertThat(next).contains("✓ 全部相符");
    }

    @Test
    void quartersAndMonthsAreCountedTheSameWay() throws Exception {
        given("2022-03-30", "2022-04-02", ApplicantType.RESEARCH, ReportRow.PARTIALLY_GRANTED);

        var quarter = page("2022", "quarter", "1");
        assertThat(quarter)
                .contains("2022年第一季度", "一、本季度新收", "四、结转下季度继续办理", "✓ 全部相符")
                .doesNotContain("定稿…");
        assertThat(cell(quarter, "carried_forward/RESEARCH")).contains("from=2022-01&amp;to=2022-03", ">1<");
        var month = page("2022", "month", "4");
        assertThat(month).contains("2022年4月", "二、上月结转", "✓ 全部相符");
        assertThat(cell(month, "partially_granted/RESEARCH")).contains(">1<");
    }

    @Test
    void saysWhenThereIsNothing() throws Exception {
        assertThat(page("2019")).contains("2019年没有收到、办结或者结转的申请", "✓ 全部相符");
    }

    @Test
    void refusesWhatIsNoPeriod() throws Exception {
        assertThat(text(answer("manager", get(PAGE).param("year", "2018"), 400)))
                .contains("统计从2019年开始");
        assertThat(text(answer("manager", get(PAGE).param("year", "2099"), 400)))
                .contains("还没有开始");
        answer("manager", get(PAGE).param("year", "'; drop table"), 400);
    }

    @Test
    void isForManagersOfTheOrganOnly() throws Exception {
        for (var other : new String[] {"registrar", "handler", "legal", "approver", "administrator"}) {
            answer(other, get(PAGE), 403);
            answer(other, get("/api/reports/annual").param("year", "2021"), 403);
            answer(other, freeze("2021", "1", ""), 403);
        }
        var guest = identity.newUser("managerElsewhere");
        guest.setPassword("Guest-Yunzhou-2026");
        identity.saveUser(guest);
        identity.createMembership("managerElsewhere", "manager");
        assertThat(text(answer("managerElsewhere", get(PAGE), 409))).contains("您不是云州市自然资源和规划局的工作人员");
        assertThat(text(answer("managerElsewhere", get("/api/reports/annual").param("year", "2021"), 403)))
                .contains("没有权限");
        mvc.perform(get("/api/reports/annual").param("year", "2021")).andExpect(status().isUnauthorized());
    }

    @Test
    void freezesOnceAndListsWhatChangedSince() throws Exception {
        given("2023-02-01", "2023-02-10", ApplicantType.NATURAL_PERSON, ReportRow.GRANTED);
        assertThat(text(answer("manager", get(FREEZE).param("year", "2023"), 200)))
                .contains("定稿（第1版）", "新收政府信息公开申请1件");

        for (var click = 0; click < 2; click++) {
            assertThat(answer("manager", freeze("2023", "1", ""), 302).getRedirectedUrl())
                    .isEqualTo(PAGE + "?year=2023&done=1");
        }
        assertThat(versions(2023)).isEqualTo(1);
        assertThat(page("2023")).contains("已定稿 · 第1版", "办件的数字没有变化").doesNotContain("重新定稿…");
        assertThat(text(answer("manager", get(FREEZE).param("year", "2023"), 409)))
                .contains("不需要重新定稿");

        given("2023-11-01", "2023-11-10", ApplicantType.NATURAL_PERSON, ReportRow.GRANTED);
        var changed = page("2023");
        assertThat(cell(changed, "granted/NATURAL_PERSON")).contains(">1<", "（现2）");
        assertThat(cell(changed, "denied_internal/NATURAL_PERSON")).doesNotContain("现");
        assertThat(changed).contains("6个数字与定稿时不同", "<td>（一）予以公开</td>", "✓ 全部相符", "重新定稿…");

        assertThat(text(answer("manager", freeze("2023", "2", "  "), 409))).contains("重新定稿须说明理由");
        assertThat(text(answer("manager", freeze("2023", "3", "跳过一版"), 409))).contains("刚刚由别人定稿");
        answer("manager", freeze("2023", "2", "补录窗口收到的一件申请"), 302);
        assertThat(page("2023")).contains("已定稿 · 第2版", "补录窗口收到的一件申请", "第1版").doesNotContain("（现");
    }

    @Test
    void carryOverIsHeldAgainstWhatWasDeclared() throws Exception {
        given("2024-12-20", "2025-01-10", ApplicantType.NATURAL_PERSON, ReportRow.GRANTED);
        answer("manager", freeze("2024", "1", ""), 302);
        assertThat(page("2025")).contains("✓ 全部相符");

        given("2024-12-31", "2025-01-20", ApplicantType.NATURAL_PERSON, ReportRow.GRANTED);
        assertThat(page("2025")).contains("✗ 有不符的", "自然人：第二项为2，上期第四项为1，相差1");
        assertThat(text(answer("manager", freeze("2025", "1", ""), 409))).contains("上年结转与上年定稿的数字不一致");
        answer("manager", freeze("2025", "1", "上年最后一天收到的一件在定稿以后登记"), 302);
        assertThat(page("2025")).contains("已定稿 · 第1版");
    }

    @Test
    void doesNotDeclareFiguresThatContradictThemselves() throws Exception {
        jdbc.sql("""
                        insert into case_fact (agency_id, case_number, unit, channel, applicant_type, handler_id, received_on,
                            stage, awaiting, target_due_on, final_due_on, processed_on, report_row, outcomes, stage_days)
                        values (?, 'PLANTED', '', 'COUNTER', 'BUSINESS', '', date '2020-02-03', 'ARCHIVED', 'NOTHING',
                            date '2020-03-01', date '2020-03-10', date '2020-02-20', 'granted', '', '')
                        """).param(agencies.ofPortal().id()).update();

        assertThat(page("2020")).contains("✗ 有不符的", "办结件数：第三项总计为0，逐件清点为1");
        assertThat(text(answer("manager", freeze("2020", "1", "照样定稿"), 409))).contains("勾稽关系⑥不符");
        assertThat(versions(2020)).isZero();
    }

    @Test
    void declaresOnlyYearsThatAreOver() throws Exception {
        assertThat(text(answer("manager", get(FREEZE).param("year", "2026"), 409)))
                .contains("2026年还没有结束，2027年1月1日起可以定稿");
    }

    @Test
    void filesAndProgramsGetTheSameFigures() throws Exception {
        given("2021-07-01", "2021-07-09", ApplicantType.LEGAL_SERVICE, ReportRow.OTHER_OTHER);
        var report = api("2021");
        var received = report.at("/requests/0/counts/TOTAL").asLong();
        assertThat(received).isPositive();
        assertThat(report.at("/requests").size()).isEqualTo(25);
        assertThat(report.at("/requests/24/key").asText()).isEqualTo("carried_forward");
        assertThat(report.at("/checks").findValuesAsText("holds")).hasSize(7).containsOnly("true");
        assertThat(report.has("frozen")).isFalse();

        var docx = answer("manager", get(PAGE + ".docx").param("year", "2021"), 200);
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx.getContentAsByteArray()))) {
            assertThat(document.getTables().get(1).getRow(3).getCell(7).getText())
                    .isEqualTo(Long.toString(received));
            assertThat(document.getParagraphs())
                    .anyMatch(paragraph ->
                            paragraph.getText().equals(report.at("/text/0").asText()));
        }
        var xlsx = answer("manager", get(PAGE + ".xlsx").param("year", "2021"), 200);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx.getContentAsByteArray()))) {
            assertThat((long) workbook.getSheetAt(0).getRow(6).getCell(9).getNumericCellValue())
                    .isEqualTo(received);
        }
        assertThat(json.readTree(text(
                                answer("manager", get("/api/reports/annual").param("year", "2018"), 400)))
                        .at("/detail")
                        .asText())
                .contains("统计从2019年开始");
        assertThat(json.readTree(text(answer("manager", get("/v3/api-docs"), 200)))
                        .at("/paths/~1api~1reports~1annual/get/summary")
                        .asText())
                .contains("年度");
    }

    private void given(String received, String processed, ApplicantType type, ReportRow row) {
        var result = new CaseFact.Result(LocalDate.parse(processed), row, List.of(), 10, null, null, Map.of());
        var fact = new CaseFact(
                agencies.ofPortal().id(),
                null,
                "OLD-" + received + "-" + numbers++,
                "",
                Channel.COUNTER,
                type,
                "",
                LocalDate.parse(received),
                CaseStage.ARCHIVED,
                Awaited.NOTHING,
                LocalDate.parse(received).plusDays(20),
                LocalDate.parse(received).plusDays(28),
                result);
        transaction.executeWithoutResult(status -> facts.add(fact));
    }

    private int versions(int year) {
        return jdbc.sql("select count(*) from annual_report where report_year = ?")
                .param(year)
                .query(Integer.class)
                .single();
    }

    private JsonNode api(String year) throws Exception {
        return json.readTree(text(answer("manager", get("/api/reports/annual").param("year", year), 200)));
    }

    private String page(String year, String... more) throws Exception {
        var request = get(PAGE).param("year", year);
        for (var i = 0; i < more.length; i += 2) {
            request.param(more[i], more[i + 1]);
        }
        return text(answer("manager", request, 200));
    }

    private static MockHttpServletRequestBuilder freeze(String year, String version, String reason) {
        return post(FREEZE).param("year", year).param("version", version).param("reason", reason);
    }

    private MockHttpServletResponse answer(String login, MockHttpServletRequestBuilder request, int expected)
            throws Exception {
        return mvc.perform(request.with(user(login)).with(csrf()))
                .andExpect(status().is(expected))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    /** A cell of a table, with all that stands in it. */
    private static String cell(String page, String ref) {
        var start = page.indexOf("data-ref=\"" + ref + "\"");
        assertThat(start).as(ref).isPositive();
        return page.substring(start, page.indexOf("</td>", start));
    }
}
