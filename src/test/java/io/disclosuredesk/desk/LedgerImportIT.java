package io.disclosuredesk.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** 台账导入, over the API and the page: all or nothing, no file twice, progress while it runs. */
@DeskTest
class LedgerImportIT {

    private static final String HEADING = "登记编号,收到日期,收到渠道,申请人类型,承办处室,办结日期,办理结果,已用工作日\n";
    private static final AtomicInteger SERIES = new AtomicInteger();

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectMapper json;

    private final String series = "旧" + SERIES.incrementAndGet() + "-";

    @Test
    void takesEveryRowWithItsSums() throws Exception {
        var before = received();
        var done = imported(HEADING
                + row(1, "2023-03-01", "2023-03-20", "予以公开", "13")
                + row(2, "2023-03-01", "2023-05-12", "denied_third_party", "27")
                + row(3, "2023-03-01", "2023-03-29", "部分公开", ""));
        assertThat(done.path("status").asText()).isEqualTo("DONE");
        assertThat(done.path("rowsTotal").asInt()).isEqualTo(3);
        assertThat(done.path("rowsDone").asInt()).isEqualTo(3);
        assertThat(jdbc.sql("select case_number, report_row, used_days, target_late_at, final_late_at from case_fact"
                                + " where case_number like ? and request_id is null order by case_number")
                        .param(series + "%")
                        .query((row, n) -> row.getString(2) + " " + row.getInt(3) + " " + row.getString(4) + " "
                                + row.getString(5))
                        .list())
                .containsExactly(
                        "granted 13 null null",
                        "denied_third_party 27 UNKNOWN UNKNOWN",
                        // nobody wrote the days: 28 days with 8 of weekends
                        "partially_granted 20 UNKNOWN null");
        assertThat(received()).isEqualTo(before + 3);
    }

    @Test
    void takesNothingWhereOneRowIsWrong() throws Exception {
        var rows = new StringBuilder(HEADING);
        for (var i = 1; i <= 2500; i++) {
            rows.append(row(i, "2023-03-01", "2023-03-20", "予以公开", "13"));
        }
        rows.append(row(2501, "2023-02-30", "2023-03-20", "予以公开", "13"));
        rows.append(row(7, "2023-03-01", "2023-03-20", "予以公开", "13"));
        var refused = imported(rows.toString());
        assertThat(refused.path("status").asText()).isEqualTo("REFUSED");
        assertThat(refused.path("problemCount").asInt()).isEqualTo(2);
        assertThat(refused.path("problems").path(0).path("row").asInt()).isEqualTo(2502);
        assertThat(refused.path("problems").path(0).path("column").asText()).isEqualTo("收到日期");
        assertThat(refused.path("problems").path(1).path("wrong").asText()).contains("与第8行重复");
        assertThat(count()).isZero();
    }

    @Test
    void namesAtMostAHundredProblemsAndSaysHowManyThereAre() throws Exception {
        var refused = imported(HEADING + "x=,,,,,,,\n".repeat(200));
        assertThat(refused.path("problemCount").asInt()).isEqualTo(1400);
        assertThat(refused.path("problems")).hasSize(100);
    }

    @Test
    void refusesAFileAndCasesThatItHas() throws Exception {
        var file = HEADING + row(1, "2023-03-01", "2023-03-20", "予以公开", "13");
        imported(file);
        assertThat(body(send(file, "administrator").andExpect(status().isConflict())))
                .contains("这个文件已于", "由管理员·演示导入（1行）");
        var again = imported(file + row(2, "2023-03-01", "2023-03-20", "予以公开", "13"));
        assertThat(again.path("status").asText()).isEqualTo("REFUSED");
        assertThat(again.path("problems").path(0).path("wrong").asText()).isEqualTo("“" + series + "1”在系统中已经有了");
        assertThat(again.path("problems").path(0).path("row").asInt()).isEqualTo(2);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void showsHowFarItIsWhileItRuns() throws Exception {
        var rows = new StringBuilder(HEADING);
        for (var i = 1; i <= 20_000; i++) {
            rows.append(row(i, "2022-03-01", "2022-03-20", "予以公开", "13"));
        }
        var id = json.readTree(body(send(rows.toString(), "administrator").andExpect(status().isAccepted())))
                .path("id")
                .asLong();
        var other = HEADING + row(30_000, "2023-03-01", "2023-03-20", "予以公开", "13");
        assertThat(body(send(other, "administrator").andExpect(status().isConflict())))
                .contains("正在导入");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> {
                    var now = progress(id);
                    return now.path("status").asText().equals("WRITING")
                            && now.path("rowsTotal").asInt() == 20_000
                            && now.path("rowsDone").asInt() > 0
                            && now.path("rowsDone").asInt() < 20_000;
                });
        // nothing of it is there before all of it is
        assertThat(count()).isZero();
        assertThat(finished(id).path("status").asText()).isEqualTo("DONE");
        assertThat(count()).isEqualTo(20_000);
    }

    @Test
    void takesAFileFromThePage() throws Exception {
        assertThat(body(mvc.perform(get("/desk/settings/import").with(user("administrator")))))
                .contains("办理结果对照表", "denied_state_secret", "下载样例");
        assertThat(body(mvc.perform(get("/desk/settings/import/sample.csv").with(user("administrator")))))
                .startsWith("\uFEFF登记编号,");
        var text = HEADING + row(1, "2023-13-01", "2023-03-20", "<b>", "13");
        var upload =
                new MockMultipartFile("file", "C:\\台账<b>.csv", "text/csv", text.getBytes(Charset.forName("GB18030")));
        var location = Objects.requireNonNull(mvc.perform(multipart("/desk/settings/import")
                        .file(upload)
                        .with(user("administrator"))
                        .with(csrf()))
                .andExpect(status().isFound())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        finished(Long.parseLong(location.substring(location.lastIndexOf('/') + 1)));
        assertThat(body(mvc.perform(get(location).with(user("administrator")))))
                .contains("有错误，没有导入", "台账&lt;b&gt;.csv", "第2行", "这一天不存在", "“&lt;b&gt;”不在可选的范围内")
                .doesNotContain("http-equiv=\"refresh\"");
        assertThat(body(mvc.perform(get("/desk/settings/import").with(user("administrator")))))
                .contains("台账&lt;b&gt;.csv", "（2处）");
    }

    @Test
    void isForTheAdministratorsOwnSessionOnly() throws Exception {
        send(HEADING, "manager").andExpect(status().isForbidden());
        mvc.perform(post("/api/imports/cases").contentType("text/csv").content(HEADING))
                .andExpect(status().isForbidden());
        mvc.perform(get("/api/imports/cases/1")).andExpect(status().isUnauthorized());
        mvc.perform(post("/api/imports/cases")
                        .contentType("text/csv")
                        .content(HEADING)
                        .with(user("administrator")))
                .andExpect(status().isForbidden());
        mvc.perform(get("/api/imports/cases/1").with(user("manager"))).andExpect(status().isForbidden());
        mvc.perform(get("/api/imports/cases/99999999").with(user("administrator")))
                .andExpect(status().isNotFound());
    }

    private String row(int number, String received, String processed, String result, String used) {
        return series + number + "," + received + ",网上提交,自然人,规划科," + processed + "," + result + "," + used + "\n";
    }

    private JsonNode imported(String file) throws Exception {
        var begun = json.readTree(body(send(file, "administrator").andExpect(status().isAccepted())));
        return finished(begun.path("id").asLong());
    }

    private JsonNode finished(long id) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> progress(id), now -> !now.path("running").asBoolean());
    }

    private JsonNode progress(long id) throws Exception {
        return json.readTree(body(mvc.perform(get("/api/imports/cases/{i}", id).with(user("administrator")))));
    }

    private ResultActions send(String file, String who) throws Exception {
        return mvc.perform(post("/api/imports/cases")
                .contentType("text/csv")
                .content(file.getBytes(UTF_8))
                .with(user(who))
                .with(csrf()));
    }

    private long count() {
        return jdbc.sql("select count(*) from case_fact where case_number like ?")
                .param(series + "%")
                .query(Long.class)
                .single();
    }

    /** The differences of the sum of requests received in March 2023, folded or not. */
    private long received() {
        return jdbc.sql("select coalesce(sum(amount), 0) from metric_delta where measure = 'RECEIVED'"
                        + " and cell_month = date '2023-03-01' and unit = '规划科'")
                .query(Long.class)
                .single();
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(UTF_8);
    }
}
