package io.disclosuredesk.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ExtendWith(OutputCaptureExtension.class)
class PublicApiIT extends PortalFixture {

    private static final String BODY = OpenApiDocument.EXAMPLE;

    private static MockHttpServletRequestBuilder call(String body) {
        return post("/api/requests").contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder call) throws Exception {
        var response = web.perform(call).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // the assertion that follows names the type
    private static <T> T read(MockHttpServletResponse response, String path) throws Exception {
        return JsonPath.read(response.getContentAsString(StandardCharsets.UTF_8), path);
    }

    private void isProblem(MockHttpServletResponse response, int status, String title) throws Exception {
        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(PublicApiIT.<String>read(response, "$.title")).isEqualTo(title);
        assertThat(PublicApiIT.<Integer>read(response, "$.status")).isEqualTo(status);
        assertThat(PublicApiIT.<String>read(response, "$.detail")).matches("(?s).*\\p{IsHan}.*");
    }

    private void names(MockHttpServletResponse response, String... fields) throws Exception {
        assertThat(PublicApiIT.<List<String>>read(response, "$.errors[*].field"))
                .contains(fields);
    }

    @Test
    void takesARequestAndTellsHowItStands() throws Exception {
        var created = answer(call(BODY));
        assertThat(created.getStatus()).isEqualTo(201);
        String number = read(created, "$.caseNumber");
        String code = read(created, "$.queryCode");
        assertThat(created.getHeader("Location")).isEqualTo("/api/requests/" + number);
        assertThat(created.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(PublicApiIT.<String>read(created, "$.receivedOn")).isEqualTo("2026-12-15");
        assertThat(PublicApiIT.<String>read(created, "$.targetDueOn")).isEqualTo("2027-01-06");
        assertThat(PublicApiIT.<String>read(created, "$.statutoryDueOn")).isEqualTo("2027-01-13");
        assertThat(PublicApiIT.<Boolean>read(created, "$.provisional")).isTrue();
        assertThat(PublicApiIT.<List<?>>read(created, "$.findings")).isEmpty();

        var status = answer(get("/api/requests/" + number).header("X-Query-Code", code));
        assertThat(status.getStatus()).isEqualTo(200);
        assertThat(PublicApiIT.<String>read(status, "$.stage")).isEqualTo("REGISTRATION");
        assertThat(PublicApiIT.<Integer>read(status, "$.workingDaysUsed")).isZero();
        assertThat(PublicApiIT.<Integer>read(status, "$.workingDaysLeft.target"))
                .isEqualTo(15);
        assertThat(PublicApiIT.<Integer>read(status, "$.workingDaysLeft.statutory"))
                .isEqualTo(20);
        assertThat(PublicApiIT.<List<String>>read(status, "$.events[*].text")).contains("收到您的申请");
        assertThat(status.getContentAsString(StandardCharsets.UTF_8)).doesNotContain("林示例", "13800000001");

        String href = read(status, "$.documents[0].href");
        var receipt = answer(get(href).header("X-Query-Code", code));
        assertThat(receipt.getContentType()).startsWith("application/pdf");
        assertThat(new String(receipt.getContentAsByteArray(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
    }

    @Test
    void takesFindingsAlong() throws Exception {
        var created = answer(call(BODY.replace("110101190003010018", "110101190003010019")));
        assertThat(created.getStatus()).isEqualTo(201);
        assertThat(PublicApiIT.<List<String>>read(created, "$.findings[*].field"))
                .containsExactly("applicant.idNumber");
    }

    @Test
    void repeatsTheAnswerForTheSameKeyAndRefusesAnotherBody() throws Exception {
        var key = UUID.randomUUID().toString();
        var before = cases();
        var first = answer(call(BODY).header("Idempotency-Key", key));
        var again = answer(call(BODY).header("Idempotency-Key", key));
        assertThat(again.getStatus()).isEqualTo(201);
        assertThat(again.getContentAsString()).isEqualTo(first.getContentAsString());
        isProblem(answer(call(BODY + " ").header("Idempotency-Key", key)), 422, "Idempotency-Key 已用于另一份申请");
        assertThat(cases()).isEqualTo(before + 1);
        var bad = answer(call(BODY).header("Idempotency-Key", "键"));
        isProblem(bad, 400, "请求格式不正确");
        names(bad, "Idempotency-Key");
    }

    @Test
    void namesWhatIsMissing() throws Exception {
        var refused = answer(call("{}"));
        isProblem(refused, 422, "申请尚不能提交");
        names(refused, "applicant.type", "applicant.name", "items[0].description", "carrier", "deliveryMethod");
    }

    @Test
    void namesAValueItDoesNotKnow() throws Exception {
        var refused = answer(call(BODY.replace("NATURAL_PERSON", "ALIEN")));
        isProblem(refused, 400, "请求格式不正确");
        names(refused, "applicant.type");
        assertThat(PublicApiIT.<String>read(refused, "$.detail")).contains("NATURAL_PERSON", "BUSINESS");
        names(answer(call("{\"items\":[{\"description\":{}}]}")), "items[0].description");
        names(
                answer(call("{\"attachments\":[{\"fileName\":\"a\",\"contentBase64\":\"***\"}]}")),
                "attachments[0].contentBase64");
    }

    @Test
    void refusesAFileByItsContent() throws Exception {
        var html = Base64.getEncoder().encodeToString("<html><script>".getBytes(StandardCharsets.UTF_8));
        var refused = answer(call(BODY.replace(
                "\"attachments\": []",
                "\"attachments\":[{\"fileName\":\"证明.pdf\",\"contentBase64\":\"" + html + "\"}]")));
        isProblem(refused, 422, "申请尚不能提交");
        names(refused, "attachments[0]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "1",
                "{",
                "{\"applicant\":[]}",
                "{\"items\":[null]}",
                "{\"items\":{}}",
                "{\"attachments\":[null]}",
                "{\"carrier\":1}",
                "{\"carrier\":\"\"}",
                "{} x",
                "\uFEFF{}",
                "{\"applicant\":{\"name\":\"\\ud800\"}}",
                "{\"applicant\":{\"name\":\"\\u0000\"}}"
            })
    void answersAHostileBodyWithAProblem(String body) throws Exception {
        var response = answer(call(body));
        assertThat(response.getStatus()).isIn(400, 422);
        assertThat(response.getContentType()).startsWith("application/problem+json");
    }

    @Test
    void survivesDeepNestingAndNulCharactersInAnAcceptedRequest() throws Exception {
        isProblem(answer(call("[".repeat(100_000))), 400, "请求格式不正确");
        var created = answer(call(BODY.replace("林示例", "林\\u0000示\\ud800例")));
        assertThat(created.getStatus()).isEqualTo(201);
    }

    @Test
    void refusesTooMuchAndTheWrongKind() throws Exception {
        isProblem(answer(call(" ".repeat(CallReader.MAX_BYTES + 1))), 413, "请求太大");
        isProblem(answer(post("/api/requests").contentType("text/plain").content(BODY)), 415, "不支持这种内容类型");
        var method = answer(delete("/api/requests"));
        isProblem(method, 405, "不支持这种请求方法");
        assertThat(method.getHeader("Allow")).contains("POST");
        isProblem(answer(get("/api/nothing")), 404, "没有找到");
    }

    @Test
    void tellsAWrongCodeFromAnUnknownNumberInNothing() throws Exception {
        String number = read(answer(call(BODY)), "$.caseNumber");
        var wrong = answer(get("/api/requests/" + number).header("X-Query-Code", "AAAAAAAAAA"));
        var unknown = answer(get("/api/requests/YZZRZY-2026-99998").header("X-Query-Code", "AAAAAAAAAA"));
        isProblem(wrong, 404, "没有找到");
        assertThat(wrong.getContentAsString().replace(number, ""))
                .isEqualTo(unknown.getContentAsString().replace("YZZRZY-2026-99998", ""));
        isProblem(
                answer(get("/api/requests/" + number + "/documents/reply").header("X-Query-Code", "AAAAAAAAAA")),
                404,
                "没有找到");
        isProblem(answer(get("/api/requests/" + number)), 400, "请求不正确");
    }

    @Test
    void slowsDownAnAddressThatSendsTooMuch() throws Exception {
        MockHttpServletResponse last = new MockHttpServletResponse();
        for (var i = 0; i < 900 && last.getStatus() != 429; i++) {
            last = answer(post(URI.create("/%61pi/requests"))
                    .contentType("text/plain")
                    .with(request -> {
                        request.setRemoteAddr("2001:db8::" + Long.toHexString(System.nanoTime() & 0xFFFF));
                        return request;
                    }));
        }
        isProblem(last, 429, "操作过于频繁");
        assertThat(Integer.parseInt(last.getHeader("Retry-After"))).isBetween(1, 60);
    }

    @Test
    void hidesWhatFailedInsideFromCallerAndLog(@Autowired PortalProblems problems, CapturedOutput output)
            throws Exception {
        var response = new MockHttpServletResponse();
        var cause = new IllegalStateException("value too long: 林示例 13800000001");
        problems.resolveException(
                new MockHttpServletRequest("POST", "/api/requests"), response, null, new RuntimeException(cause));
        isProblem(response, 500, "系统暂时不能处理");
        assertThat(response.getContentAsString(StandardCharsets.UTF_8)).doesNotContain("林示例", "IllegalState");
        assertThat(output.getAll()).contains("IllegalStateException").doesNotContain("林示例", "13800000001");
    }

    @Test
    void describesItself() throws Exception {
        var document = answer(get("/v3/api-docs"));
        assertThat(PublicApiIT.<String>read(document, "$.info.title")).isEqualTo("依申请公开 · 公共接口");
        var text = document.getContentAsString(StandardCharsets.UTF_8);
        assertThat(text)
                .contains("提交申请", "Idempotency-Key", "X-Query-Code", "自然人申请征地批文")
                .doesNotContain("/apply");
    }

    @Test
    void writesNothingAboutThePersonIntoTheLog(CapturedOutput output) throws Exception {
        String code = read(answer(call(BODY)), "$.queryCode");
        answer(call(BODY.replace("NATURAL_PERSON", "林某某")));
        assertThat(output.getAll()).doesNotContain("林示例", "林某某", "13800000001", "110101190003010018", code);
    }
}
