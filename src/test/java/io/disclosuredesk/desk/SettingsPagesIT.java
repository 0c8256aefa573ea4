package io.disclosuredesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.calendar.Calendars;
import io.disclosuredesk.calendar.SampleNotice;
import io.disclosuredesk.request.Policies;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** 放假安排 and 期限策略, as an administrator's browser sends them. */
@DeskTest
class SettingsPagesIT {

    private static final String CALENDAR = "/desk/settings/calendar";
    private static final String POLICIES = "/desk/settings/policies";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Policies policies;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Clock clock;

    @Test
    void showsTheYearsToEveryoneAndTheFormToTheAdministrator() throws Exception {
        as("handler", get(CALENDAR))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("国办发明电〔2025〕7号")))
                .andExpect(content().string(containsString("暂定")))
                .andExpect(content().string(not(containsString("id=\"import\""))));
        as("administrator", get(CALENDAR)).andExpect(content().string(containsString("id=\"import\"")));
        as("handler", notice("/preview", SampleNotice.TEXT)).andExpect(status().isForbidden());
    }

    @Test
    void previewsWithoutStoringAnything() throws Exception {
        var version = calendars.version();
        as("administrator", notice("/preview", SampleNotice.TEXT))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("2027-05-08（星期六）")))
                .andExpect(content().string(containsString("调休上班")))
                .andExpect(content().string(containsString("id=\"adopt\"")));
        assertThat(calendars.version()).isEqualTo(version);
    }

    @Test
    void tellsEveryProblemAndKeepsWhatWasTyped() throws Exception {
        as("administrator", notice("/preview", SampleNotice.TEXT.replace("共7天", "共8天")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"problems\"")))
                .andExpect(content().string(containsString("农历正月初六、周四")));
        as("administrator", post(CALENDAR + "/preview").param("year", "next"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("四位数字")));
    }

    @Test
    void saysWhenANoticeChangesNothing() throws Exception {
        as(
                        "administrator",
                        post(CALENDAR)
                                .param("year", "2026")
                                .param("number", "国办发明电〔2025〕7号")
                                .param("text", SampleNotice.of2026())
                                .param("version", String.valueOf(calendars.version())))
                .andExpect(redirectedUrl(CALENDAR + "?done=same"));
        as("administrator", get(CALENDAR + "?done=same")).andExpect(content().string(containsString("完全相同")));
    }

    @Test
    void addsAStricterPromiseFromADayOn() throws Exception {
        var from = LocalDate.now(clock).plusYears(2);
        as("administrator", policy("PROMISE_10", "10", "20").param("validFrom", from.toString()))
                .andExpect(redirectedUrl(POLICIES + "?added=PROMISE_10"));
        var organ = agencies.ofPortal().id();
        assertThat(policies.on(organ, from).targetDays()).isEqualTo(10);
        assertThat(policies.on(organ, from.minusDays(1)).code()).isEqualTo("DEFAULT");
        as("administrator", policy("PROMISE_10", "12", "20").param("validFrom", from.toString()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("已经使用")));
    }

    @Test
    void refusesWhatIsLaxerThanTheStatute() throws Exception {
        var from = LocalDate.now(clock).plusYears(2).toString();
        refused(policy("LAX_21", "21", "20").param("validFrom", from), "承诺期限应为1至20个工作日，现为21。");
        refused(policy("LAX_EXTENSION", "15", "21").param("validFrom", from), "延长期限应为1至20个工作日，现为21。");
        refused(policy("NO_DAY", "abc", "20").param("validFrom", from), "请填写工作日数");
        refused(policy("YESTERDAY", "10", "20").param("validFrom", "2020-01-02"), "不能早于今天");
        refused(policy("NEVER", "10", "20").param("validFrom", "2026-13-02"), "2026-03-09 的样式");
        refused(policy("短", "10", "20").param("validFrom", from), "大写字母");
        as("manager", policy("BY_MANAGER", "10", "20").param("validFrom", from)).andExpect(status().isForbidden());
    }

    private void refused(MockHttpServletRequestBuilder sent, String sentence) throws Exception {
        as("administrator", sent)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(sentence)))
                .andExpect(content().string(containsString("本机关更快")));
    }

    private static MockHttpServletRequestBuilder policy(String code, String target, String extension) {
        return post(POLICIES)
                .param("code", code)
                .param("name", "本机关更快")
                .param("targetDays", target)
                .param("extensionMaxDays", extension)
                .param("correctionNoticeDays", "5")
                .param("correctionPeriodDays", "15")
                .param("restDayReceipt", "AS_IS");
    }

    private static MockHttpServletRequestBuilder notice(String path, String text) {
        return post(CALENDAR + path)
                .param("year", String.valueOf(SampleNotice.YEAR))
                .param("number", SampleNotice.NUMBER)
                .param("text", text);
    }

    private ResultActions as(String login, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(user(login)).with(csrf()));
    }
}
