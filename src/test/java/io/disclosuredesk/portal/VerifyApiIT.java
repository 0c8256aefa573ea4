package io.disclosuredesk.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import io.disclosuredesk.PdfText;
import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.request.Sha256;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.RequestBuilder;

/** 文书验真 for programs. */
class VerifyApiIT extends VerifyFixture {

    private static final String PATH = "/api/letters/verification";
    private static final String UNKNOWN = "ZZZZZZZZZZZZZZZZZZZZ";

    @LocalServerPort
    int port;

    @Test
    void tellsOfALetter() throws Exception {
        var answer = call(get("/api/letters/" + code.toLowerCase(Locale.ROOT)));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(PdfText.of(pdf)).contains(code);
        var told = json(answer);
        assertThat(String.valueOf(told.remove("signedBy"))).startsWith("CN=云州市自然资源和规划局");
        assertThat(told)
                .containsOnly(
                        Map.entry("code", code),
                        Map.entry("name", "登记回执"),
                        Map.entry("datedOn", "2026-12-15"),
                        Map.entry("organ", "云州市自然资源和规划局"),
                        Map.entry("pages", pages),
                        Map.entry(
                                "originals",
                                List.of(
                                        Map.of("form", "PDF", "sha256", Sha256.of(pdf)),
                                        Map.of("form", "OFD", "sha256", Sha256.of(ofd)))),
                        Map.entry("state", "VALID"));
    }

    @Test
    void comparesAFile() throws Exception {
        assertThat(result(pdf, null)).isEqualTo("GENUINE");
        assertThat(result(pdf, code)).isEqualTo("GENUINE");
        assertThat(result(ofd, null)).isEqualTo("GENUINE");
        assertThat(result(ofd, code)).isEqualTo("GENUINE");
        assertThat(result(altered(), code)).isEqualTo("MISMATCH");
        assertThat(result(altered(), null)).isEqualTo("UNKNOWN");
        assertThat(json(call(sent(PATH, altered())))).doesNotContainKey("letter");
    }

    @Test
    void tellsOfAWithdrawalButNotWhy() throws Exception {
        notice();
        withdrawReceipt(DocumentKind.EXTENSION_NOTICE);
        assertThat(result(pdf, null)).isEqualTo("REPLACED");
        var answer = call(get("/api/letters/" + code));
        assertThat(json(answer))
                .containsEntry("state", "REPLACED")
                .containsEntry("withdrawnOn", "2026-12-15")
                .containsEntry("replacedBy", "云自然资公开〔2026〕7号");
        for (var body : List.of(body(answer), body(call(sent(PATH, pdf))), body(call(sent(PATH, altered()))))) {
            assertThat(body).doesNotContain(SECRETS).doesNotContain(number, "姓名有误", "legal");
        }
    }

    @Test
    void tellsTheApplicantWhy() throws Exception {
        withdrawReceipt(null);
        assertThat(result(pdf, code)).isEqualTo("WITHDRAWN");
        var status = body(call(get("/api/requests/" + number).header("X-Query-Code", queryCode)));
        assertThat(JsonPath.<String>read(status, "$.documents[0].state")).isEqualTo("WITHDRAWN");
        assertThat(JsonPath.<String>read(status, "$.documents[0].verifyCode")).isEqualTo(code);
        assertThat(JsonPath.<String>read(status, "$.documents[0].withdrawal"))
                .contains("已于2026年12月15日撤销，不再有效", "姓名有误，现予撤销");
        assertThat(JsonPath.<List<String>>read(status, "$.events[*].text")).contains("撤销一份文书，见“文书下载”");
        // it can still be taken
        var href = JsonPath.<String>read(status, "$.documents[0].href");
        assertThat(call(get(href).header("X-Query-Code", queryCode)).getContentAsByteArray())
                .isEqualTo(pdf);
    }

    @Test
    void answersWhatItCannotCheckWithAProblem() throws Exception {
        isProblem(call(get("/api/letters/" + UNKNOWN)), 404, "没有查到");
        isProblem(call(get("/api/letters/verification")), 404, "没有查到");
        var unknown = sent(PATH, pdf);
        unknown.param("code", UNKNOWN);
        isProblem(call(unknown), 404, "没有查到");
        isProblem(call(sent(PATH, new byte[0])), 422, "没有收到文件");
        isProblem(call(sent(PATH, "<html>".getBytes(StandardCharsets.UTF_8))), 415, "不是PDF或者OFD文件");
        isProblem(call(sent(PATH, new byte[(int) Fingerprint.LONGEST + 1])), 413, "文件太大");
        isProblem(call(post(PATH).contentType("application/pdf").content(pdf)), 415, "不支持这种内容类型");
        isProblem(call(post("/api/letters/" + code)), 405, "不支持这种请求方法");
    }

    /** The server's own reading of a multipart body, which a mock does not have. */
    @Test
    void readsRealUploadsAndRefusesBrokenOnes() throws Exception {
        assertThat(upload(PATH, "file\"; filename=\"文书.pdf", pdf).body()).contains("\"result\":\"GENUINE\"");
        assertThat(upload("/verify/" + code, "file\"; filename=\"文书.pdf", pdf).body())
                .contains(">真实<");
        var large = new byte[21 * 1024 * 1024];
        var api = upload(PATH, "file\"; filename=\"a.pdf", large);
        assertThat(api.statusCode()).isEqualTo(413);
        assertThat(api.body()).contains("文件太大", "文件超过20 MB");
        var page = upload("/verify", "file\"; filename=\"a.pdf", large);
        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("文件超过20 MB").doesNotContain("附件最多10个");
        assertThat(upload(PATH, "file", pdf).statusCode())
                .as("a text instead of a file")
                .isIn(400, 422);
        assertThat(upload("/verify", "file", pdf).statusCode()).isIn(400, 422);
        for (var path : List.of(PATH, "/verify")) {
            var broken = send(
                    path, "multipart/form-data; boundary=x", "--x\r\nContent-Disp".getBytes(StandardCharsets.UTF_8));
            assertThat(broken.statusCode()).as(path).isBetween(400, 499);
            assertThat(send(path, "multipart/form-data", pdf).statusCode()).isBetween(400, 499);
        }
    }

    @Test
    void isDescribed() throws Exception {
        var document = body(call(get("/v3/api-docs")));
        assertThat(document)
                .contains("凭核验码查验文书", "上传文件查验文书", "GENUINE", "multipart/form-data", "\"format\":\"binary\"");
    }

    private String result(byte[] content, @Nullable String withCode) throws Exception {
        var call = sent(PATH, content);
        if (withCode != null) {
            call.param("code", withCode);
        }
        return String.valueOf(json(call(call)).get("result"));
    }

    private MockHttpServletResponse call(RequestBuilder call) throws Exception {
        return web.perform(call).andReturn().getResponse();
    }

    private static String body(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> json(MockHttpServletResponse answer) throws Exception {
        return JsonPath.read(body(answer), "$");
    }

    private static void isProblem(MockHttpServletResponse answer, int status, String title) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(json(answer)).containsEntry("title", title);
    }

    private HttpResponse<String> upload(String path, String name, byte[] content) throws Exception {
        var head = "--frontier\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n";
        var body = new ByteArrayOutputStream();
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--frontier--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(path, "multipart/form-data; boundary=frontier", body.toByteArray());
    }

    private HttpResponse<String> send(String path, String type, byte[] body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
