package io.disclosuredesk.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** Managers' pages with made-up cases, as browsers ask for them. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:metricpages;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@AutoConfigureMockMvc
@Import(YearOfCases.class)
class MetricPagesIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private YearOfCases year;

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void startAnew() {
        for (var table : List.of("metric_delta", "metric_cell", "case_fact")) {
            jdbc.update("delete from " + table);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/metrics",
                "/desk/metrics/cases?set=open",
                "/desk/metrics/cases.xlsx?set=open",
                "/desk/metrics/heatmap",
                "/desk/metrics/annual?year=2026"
            })
    void areForManagersOnly(String address) throws Exception {
        for (var other : new String[] {"registrar", "handler", "legal", "approver", "administrator"}) {
            mvc.perform(get(address).with(user(other))).andExpect(status().isForbidden());
        }
        elsewhere();
        mvc.perform(get(address).with(user("managerElsewhere"))).andExpect(status().is4xxClientError());
        mvc.perform(get(address)).andExpect(status().isUnauthorized());
        mvc.perform(get(address).with(user("manager"))).andExpect(status().isOk());
    }

    /** A manager who belongs to no organ here. */
    private void elsewhere() {
        if (identity.createUserQuery().userId("managerElsewhere").count() == 0) {
            var guest = identity.newUser("managerElsewhere");
            guest.setPassword("Guest-Yunzhou-2026");
            identity.saveUser(guest);
            identity.createMembership("managerElsewhere", "manager");
        }
    }

    @Test
    void handsOutTheListAsAWorkbook() throws Exception {
        year.write(300);
        var open = jdbc.queryForObject("select count(*) from case_fact where processed_on is null", Integer.class);
        mvc.perform(get("/desk/metrics/cases?set=open").with(user("manager")))
                .andExpect(content().string(containsString("共" + open + "件")))
                .andExpect(content().string(containsString("/desk/metrics/cases.xlsx?set=open")));
        var bytes = mvc.perform(get("/desk/metrics/cases.xlsx?set=open").with(user("manager")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("在办");
            assertThat(sheet.getLastRowNum() - 1).isEqualTo(open);
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).startsWith("YZ-");
        }
    }

    /** A period without replies has no median, not one of 0 days. */
    @Test
    void saysNothingOfAMedianThatThereIsNot() throws Exception {
        year.write(300);
        mvc.perform(get("/desk/metrics?from=2019-06&to=2019-06").with(user("manager")))
                .andExpect(content().string(containsString("<b>–</b><span>用时中位（工作日）")));
    }

    /** What somebody types into an address is a filter, or nothing, or a sentence. */
    @Test
    void takesAnyAddress() throws Exception {
        for (var address : new String[] {
            "/desk/metrics?from=nonsense&to=&channel=PIGEON&unit=%27%20or%201=1",
            "/desk/metrics?from=0001-01&to=9999-12",
            "/desk/metrics?from=2026-12&to=2026-01",
            "/desk/metrics/cases?set=open&page=-3&within=x&type=NOBODY&stage=NOWHERE"
        }) {
            mvc.perform(get(address).with(user("manager"))).andExpect(status().isOk());
        }
        mvc.perform(get("/desk/metrics/cases?set=nonsense").with(user("manager")))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("没有这种清单：nonsense")));
        mvc.perform(get("/desk/metrics/cases?set=open&row=nonsense").with(user("manager")))
                .andExpect(status().isNotFound());
        mvc.perform(get("/desk/metrics/heatmap?model=deadline-watch").with(user("manager")))
                .andExpect(status().isNotFound());
        mvc.perform(get("/desk/metrics/heatmap/..%2Fapplication.bpmn").with(user("manager")))
                .andExpect(status().is4xxClientError());
        mvc.perform(get("/desk/metrics?unit=%3Cscript%3E").with(user("manager")))
                .andExpect(content().string(not(containsString("<script>alert"))));
    }
}
