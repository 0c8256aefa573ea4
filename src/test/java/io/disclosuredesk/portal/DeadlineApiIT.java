package io.disclosuredesk.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The calculator as an API. */
class DeadlineApiIT extends PortalFixture {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EXPLAIN = "/api/deadline-explanations";
    private static final String REMEDY = "/api/remedy-deadlines";

    private MockHttpServletResponse send(MockHttpServletRequestBuilder call) throws Exception {
        return web.perform(call).andReturn().getResponse();
    }

    private MockHttpServletResponse send(String path, String body) throws Exception {
        return send(post(path).contentType(MediaType.APPLICATION_JSON).content(body));
    }

    private static JsonNode json(MockHttpServletResponse response) throws IOException {
        return JSON.readTree(response.getContentAsByteArray());
    }

    private void refuses(MockHttpServletResponse response, int status, String field, String... words) throws Exception {
        var problem = json(response);
        assertThat(response.getStatus()).as(problem.toString()).isEqualTo(status);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(problem.at("/errors/0/field").asText()).isEqualTo(field);
        assertThat(problem.at("/errors/0/message").asText()).contains(words).containsPattern("\\p{IsHan}");
        assertThat(problem.at("/detail").asText()).containsPattern("\\p{IsHan}");
    }

    @Test
    void explainsTheExampleOfItsOwnDescriptionDayByDay() throws Exception {
        var answer = send(EXPLAIN, OpenApiDocument.EXPLANATION_EXAMPLE);
        assertThat(answer.getStatus()).isEqualTo(200);
        try (var golden = getClass().getResourceAsStream("explanation.json")) {
            assertThat(json(answer).toPrettyString())
                    .isEqualTo(JSON.readTree(golden).toPrettyString());
        }
    }

    static Stream<String> rows() throws IOException {
        try (var lines = Files.lines(Path.of("src/test/resources/data/deadline-examples.csv"))) {
            return lines.filter(line -> line.matches("(A01|A22|B01|C01|D05|E01),.*")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void answersAsTheExamplesOfTheLawSheet(String line) throws Exception {
        var row = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        var events = new StringBuilder();
        Pattern.compile("\\(([^,]+),([^]]+)]")
                .matcher(row[7])
                .results()
                .forEach(span -> events.append(",{\"type\":\"SUSPENDED\",\"on\":\"%s\",\"until\":\"%s\"}"
                        .formatted(span.group(1), span.group(2))));
        if (!row[5].isEmpty()) {
            var type = row[0].startsWith("E") ? "FEE_PAID" : "CORRECTED";
            events.append(",{\"type\":\"%s\",\"on\":\"%s\"}".formatted(type, row[5]));
        }
        if (!row[13].isEmpty()) {
            events.append(",{\"type\":\"EXTENDED\",\"workdays\":%s}".formatted(row[13]));
        }
        var answer = json(send(
                EXPLAIN,
                "{\"receivedOn\":\"%s\",\"events\":[%s]}"
                        .formatted(row[3], events.isEmpty() ? "" : events.substring(1))));
        assertThat(answer.path("dayOne").asText()).isEqualTo(row[6]);
        assertThat(answer.path("correctionNoticeDueOn").asText()).isEqualTo(row[9]);
        assertThat(answer.path("targetDueOn").asText()).isEqualTo(row[10]);
        assertThat(answer.path("statutoryDueOn").asText()).isEqualTo(row[12]);
        assertThat(answer.path("finalDueOn").asText()).isEqualTo(row[14]);
        assertThat(answer.path("provisional").asBoolean()).isEqualTo(row[16].startsWith("PROVISIONAL"));
    }

    @Test
    void tellsThatTheDatesWaitForACorrection() throws Exception {
        var answer = json(send(EXPLAIN, """
                {"receivedOn":"2026-03-02","events":[{"type":"CORRECTION_REQUESTED","on":"2026-03-09"}]}
                """));
        assertThat(answer.path("awaitingCorrection").asBoolean()).isTrue();
        assertThat(answer.at("/days/8/kind").asText()).isEqualTo("NOT_COUNTED");
        assertThat(answer.at("/days/8/because").asText()).contains("等待申请人补正");
    }

    static Stream<List<String>> unreadable() {
        return Stream.of(
                List.of("", "", "JSON"),
                List.of("null", "", "JSON"),
                List.of("[]", "", "请求体"),
                List.of("{\"receivedOn\":", "", "第1行"),
                List.of("{} x", "", "JSON"),
                List.of("[".repeat(100_000), "", "JSON"),
                List.of("{\"events\":" + "[".repeat(100_000), "events[0]", "类型"),
                List.of("{\"x\":" + "[".repeat(19) + "]".repeat(19) + "}", "x", "没有 x 这一项", "receivedOn"),
                List.of("{\"recievedOn\":\"2026-03-02\"}", "recievedOn", "没有 recievedOn 这一项", "receivedOn"),
                List.of("{\"receivedOn\":\"2026-02-30\"}", "receivedOn", "真实存在的日期", "2026-02-30"),
                List.of("{\"receivedOn\":\"" + "9".repeat(9999) + "\"}", "receivedOn", "…"),
                List.of("{\"receivedOn\":\"\"}", "receivedOn", "真实存在的日期"),
                List.of("{\"receivedOn\":\"2026-03-02T00:00:00\"}", "receivedOn", "真实存在的日期"),
                List.of("{\"receivedOn\":20260302}", "receivedOn", "真实存在的日期"),
                List.of("{\"receivedOn\":[2026,3,2]}", "receivedOn", "真实存在的日期"),
                List.of("{\"receivedOn\":{}}", "receivedOn", "真实存在的日期"),
                List.of("{\"channel\":\"PIGEON\"}", "channel", "COUNTER、REGISTERED_POST"),
                List.of("{\"channel\":\"\"}", "channel", "COUNTER、REGISTERED_POST"),
                List.of("{\"channel\":1}", "channel", "COUNTER、REGISTERED_POST"),
                List.of("{\"channel\":[]}", "channel", "COUNTER、REGISTERED_POST"),
                List.of("{\"policy\":15}", "policy", "类型"),
                List.of("{\"policy\":{}}", "policy", "类型"),
                List.of("{\"events\":{}}", "events", "类型"),
                List.of("{\"events\":[1]}", "events[0]", "类型"),
                List.of("{\"events\":[{\"type\":\"STOPPED\"}]}", "events[0].type", "SUSPENDED", "FEE_PAID"),
                List.of("{\"events\":[{},{\"until\":\"2026-02-30\"}]}", "events[1].until", "2026-02-30"),
                List.of("{\"events\":[{\"cause\":\"WHIM\"}]}", "events[0].cause", "THIRD_PARTY"),
                List.of("{\"events\":[{\"reason\":\"\"}]}", "events[0].reason", "没有 events[0].reason 这一项", "until"),
                List.of("{\"events\":[{\"workdays\":\"10\"}]}", "events[0].workdays", "类型"),
                List.of("{\"events\":[{\"workdays\":1.5}]}", "events[0].workdays", "类型"),
                List.of("{\"events\":[{\"workdays\":99999999999}]}", "events[0].workdays", "类型"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void namesWhatItCannotRead(List<String> example) throws Exception {
        var words = example.stream().skip(2).toArray(String[]::new);
        refuses(send(EXPLAIN, example.get(0)), 400, example.get(1), words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | receivedOn | 请填写收到申请之日",
                "{'receivedOn':null} | receivedOn | 请填写收到申请之日",
                "{'receivedOn':'1800-01-01'} | receivedOn | 请核对年份",
                "{'receivedOn':'+99999-01-01'} | receivedOn | 请核对年份",
                "{'receivedOn':'2026-03-02','policy':'NONE'} | policy | 可用的有",
                "{'receivedOn':'2026-03-02','events':[null]} | events[0] | 是空的",
                "{'receivedOn':'2026-03-02','events':[{}]} | events[0].type | CORRECTION_REQUESTED",
                "{'receivedOn':'2026-03-02','events':[{'type':null}]} | events[0].type | 种类",
                "{'receivedOn':'2026-03-02','events':[{'type':'CORRECTED'}]} | events[0].on | 请填写",
                "{'receivedOn':'2026-03-02','events':[{'type':'SUSPENDED','on':'2026-03-10'}]} | events[0].until | 请填写",
                "{'receivedOn':'2026-03-02','events':[{'type':'CORRECTED','on':'2026-03-01'}]} | events[0].on | 早于收到日",
                "{'receivedOn':'2026-03-02','events':[{'type':'SUSPENDED','on':'2026-03-10','until':'2026-03-09'}]}"
                        + " | events[0].until | 不能早于发函日期",
                "{'receivedOn':'2026-03-02','events':[{'type':'FEE_PAID','on':'2926-03-10'}]} | events[0].on | 请核对年份",
                "{'receivedOn':'2026-03-02','events':[{'type':'CORRECTED','on':'2026-03-10','until':'2026-03-12'}]}"
                        + " | events[0].until | CORRECTED 没有 until 这一项",
                "{'receivedOn':'2026-03-02','events':[{'type':'EXTENDED'}]} | events[0].workdays | 请填写",
                "{'receivedOn':'2026-03-02','events':[{'type':'EXTENDED','workdays':21}]} | events[0].workdays | 1至20个",
                "{'receivedOn':'2026-03-02','events':[{'type':'EXTENDED','workdays':5},{'type':'EXTENDED','workdays':5}]}"
                        + " | events[1].type | 只能有一次",
                "{'receivedOn':'2026-03-02','events':[{'type':'EXTENDED','workdays':5,'approvedOn':'2026-03-31',"
                        + "'noticedOn':'2026-03-31'}]} | events[0].noticedOn | 逾期的延期不生效",
                "{'receivedOn':'2026-03-02','events':[{'type':'CORRECTION_REQUESTED','on':'2026-03-12'}]}"
                        + " | events[0].on | 2026-03-11",
                "{'receivedOn':'2026-03-02','events':[{'type':'DELAYED','on':'2026-03-20','until':'2026-03-30'}]}"
                        + " | events[0].until | 应当晚于"
            })
    void namesWhatCannotHaveHappened(String body, String field, String words) throws Exception {
        refuses(send(EXPLAIN, body.replace('\'', '"')), 422, field, words);
    }

    @Test
    void refusesFloods() throws Exception {
        var event = ",{\"type\":\"SUSPENDED\",\"on\":\"2026-03-10\",\"until\":\"2026-03-12\"}";
        var many = "{\"receivedOn\":\"2026-03-02\",\"events\":["
                + event.repeat(10_000).substring(1) + "]}";
        refuses(send(EXPLAIN, many), 422, "events", "最多50个事件", "10000");
        var large = send(EXPLAIN, " ".repeat(CallReader.SMALL_BYTES + 1));
        assertThat(large.getStatus()).isEqualTo(413);
        assertThat(json(large).path("detail").asText()).contains("1 MB");
        assertThat(send(post(EXPLAIN).contentType("text/plain").content("{}")).getStatus())
                .isEqualTo(415);
        assertThat(send(get(EXPLAIN)).getStatus()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {EXPLAIN, REMEDY, "/api/deadlines/YZZRZY-2026-00001", "/deadlines"})
    void slowsDownAnAddressThatAsksTooMuch(String path) throws Exception {
        var last = new MockHttpServletResponse();
        for (var i = 0; i < 900 && last.getStatus() != 429; i++) {
            last = send(get(path).with(request -> {
                request.setRemoteAddr("10.9.0." + path.length());
                return request;
            }));
        }
        assertThat(last.getStatus()).isEqualTo(429);
        assertThat(last.getHeader("Retry-After")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, RECONSIDERATION_60D, 2026-05-30, 2026-06-01, 顺延到下一个工作日2026年6月1日, false",
        "2026-09-20, SUIT_15D, 2026-10-05, 2026-10-08, 国庆节放假, false",
        "2026-03-31, SUIT_6M, 2026-09-30, 2026-09-30, 以月末日为最后一日, false",
        "2026-12-15, SUIT_6M, 2027-06-15, 2027-06-15, 是工作日, true"
    })
    void tellsWhenARemedyEnds(
            String servedOn, String remedy, String lastDay, String rolledTo, String because, boolean provisional)
            throws Exception {
        var answer = json(send(REMEDY, "{\"servedOn\":\"%s\",\"remedy\":\"%s\"}".formatted(servedOn, remedy)));
        assertThat(answer.path("lastDay").asText()).isEqualTo(lastDay);
        assertThat(answer.path("rolledTo").asText()).isEqualTo(rolledTo);
        assertThat(answer.path("because").asText()).contains(because, "民法典第二百零一条");
        assertThat(answer.path("provisional").asBoolean()).isEqualTo(provisional);
    }

    @Test
    void namesWhatIsWrongWithARemedy() throws Exception {
        refuses(send(REMEDY, "{\"remedy\":\"SUIT_6M\"}"), 422, "servedOn", "请填写");
        refuses(send(REMEDY, "{\"servedOn\":\"2026-03-31\"}"), 422, "remedy", "RECONSIDERATION_60D");
        refuses(send(REMEDY, "{\"servedOn\":\"1800-03-31\",\"remedy\":\"SUIT_6M\"}"), 422, "servedOn", "请核对年份");
        refuses(send(REMEDY, "{\"servedOn\":\"2026-03-31\",\"remedy\":\"DUEL\"}"), 400, "remedy", "SUIT_15D");
        refuses(send(REMEDY, "{\"servedOn\":\"2026-03-32\",\"remedy\":\"SUIT_6M\"}"), 400, "servedOn", "2026-03-32");
    }

    @Test
    void describesItself() throws Exception {
        var document = json(send(get("/v3/api-docs")));
        assertThat(document.at("/paths").properties())
                .extracting(java.util.Map.Entry::getKey)
                .contains(EXPLAIN, REMEDY, "/api/deadlines/{caseNumber}");
        assertThat(document.at("/components/schemas/案件期限/properties").properties())
                .extracting(java.util.Map.Entry::getKey)
                .contains("dayOne", "finalDueOn", "days", "rules", "asOf", "risk");
        assertThat(document.toString()).contains("征求意见并延期", "期限说明", "救济期限");
    }
}
