package io.disclosuredesk.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What other portals rely on: every answer is as described, the examples work, and the description does not change unseen. */
class ApiContractIT extends PortalFixture {

    private static final Path KEPT = Path.of("docs/openapi.json");

    private ApiContract contract;

    @BeforeEach
    void readTheDescription() throws Exception {
        contract = new ApiContract(body(get("/v3/api-docs")));
    }

    private MockHttpServletResponse answer(String operation, MockHttpServletRequestBuilder call) throws Exception {
        var response = web.perform(call).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        contract.describes(operation, response);
        return response;
    }

    private static MockHttpServletRequestBuilder sent(String path, String body) {
        return post(path).contentType(MediaType.APPLICATION_JSON).content(body);
    }

    @Test
    void answersAsDescribed() throws Exception {
        var submit = "post /api/requests";
        var created = answer(submit, sent("/api/requests", OpenApiDocument.EXAMPLE));
        assertThat(created.getStatus()).isEqualTo(201);
        String number = JsonPath.read(created.getContentAsString(StandardCharsets.UTF_8), "$.caseNumber");
        String code = JsonPath.read(created.getContentAsString(StandardCharsets.UTF_8), "$.queryCode");
        assertThat(answer(submit, sent("/api/requests", OpenApiDocument.AGENT_EXAMPLE))
                        .getStatus())
                .isEqualTo(201);
        answer(submit, sent("/api/requests", "{\"agent\": {}, \"dictation\": {}}"));
        answer(submit, sent("/api/requests", "{"));
        answer(submit, sent("/api/requests", "{}"));
        answer(submit, sent("/api/requests", OpenApiDocument.EXAMPLE).header("X-Api-Key", "dd_nobody"));

        var status = "get /api/requests/{caseNumber}";
        assertThat(answer(status, get("/api/requests/" + number).header("X-Query-Code", code))
                        .getStatus())
                .isEqualTo(200);
        answer(status, get("/api/requests/" + number).header("X-Query-Code", "ABCDE23456"));
        answer(
                "get /api/requests/{caseNumber}/documents/{letter}",
                get("/api/requests/" + number + "/documents/reply").header("X-Query-Code", code));
        answer(
                "post /api/requests/{caseNumber}/corrections",
                sent("/api/requests/" + number + "/corrections", "{\"items\": [{\"description\": \"2018年度第三批次\"}]}")
                        .header("X-Query-Code", code));
        assertThat(answer(
                                "post /api/deadline-explanations",
                                sent("/api/deadline-explanations", OpenApiDocument.EXPLANATION_EXAMPLE))
                        .getStatus())
                .isEqualTo(200);
        answer("get /api/letters/{code}", get("/api/letters/AAAA-BBBB-CCCC-DDDD"));
    }

    /** A misspelt property of an example would be passed over by the server; here it is not. */
    @Test
    void describesItsExamples() throws Exception {
        assertThat(contract.examples()).contains("post /api/requests 委托代理人提交，由他人代填");
        assertThatThrownBy(() -> contract.takes("post /api/requests", "{\"agent\": {\"nmae\": \"赵示例\"}}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("nmae");
    }

    @Test
    void isNotBlind() throws Exception {
        var wrong = new MockHttpServletResponse();
        wrong.setStatus(404);
        wrong.setContentType("application/problem+json");
        wrong.getWriter().write("{\"type\": 7, \"surprise\": true}");
        assertThatThrownBy(() -> contract.describes("get /api/requests/{caseNumber}", wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("surprise")
                .hasMessageContaining("/type");
    }

    /** Somebody relies on every word of it: {@code -Dopenapi.update=true} writes what is then read in the review. */
    @Test
    void changesOnlyWhereItIsSeen() throws Exception {
        var now = contract.kept();
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(KEPT, now);
        }
        assertThat(now).isEqualTo(Files.readString(KEPT));
    }
}
