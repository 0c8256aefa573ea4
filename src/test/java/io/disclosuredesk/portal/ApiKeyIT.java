package io.disclosuredesk.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import io.disclosuredesk.security.ApiClient;
import io.disclosuredesk.security.ApiClients;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Keys of other portals: handed out, shown once, counted apart, renewed and taken back. */
class ApiKeyIT extends PortalFixture {

    private static final String PAGE = "/desk/settings/clients";

    @Autowired
    ApiClients clients;

    @AfterEach
    void nobodyIsLeft() {
        jdbc.sql("delete from api_client").update();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder call) throws Exception {
        var response = web.perform(call).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }

    private MockHttpServletResponse administrator(MockHttpServletRequestBuilder call) throws Exception {
        return answer(call.with(user("administrator")).with(csrf()));
    }

    private MockHttpServletResponse add(String name, String submissions, String queries) throws Exception {
        return administrator(
                post(PAGE).param("name", name).param("submissions", submissions).param("queries", queries));
    }

    private static String key(MockHttpServletResponse page) throws Exception {
        return first("<code id=\"key\">(dd_[A-Za-z0-9_-]{43})</code>", page.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse handIn(String key, String idempotencyKey) throws Exception {
        return answer(post("/api/requests")
                .contentType(MediaType.APPLICATION_JSON)
                .content(OpenApiDocument.EXAMPLE)
                .header("X-Api-Key", key)
                .header("Idempotency-Key", idempotencyKey));
    }

    private ApiClient only() {
        var organ = jdbc.sql("select min(id) from agency").query(Long.class).single();
        return clients.of(organ).get(0);
    }

    private static String number(MockHttpServletResponse created) throws Exception {
        return JsonPath.read(created.getContentAsString(StandardCharsets.UTF_8), "$.caseNumber");
    }

    @Test
    void namesTheClientInTheCaseAndKeepsNoKey() throws Exception {
        var shown = add("云州市政务服务网", "60", "600");
        assertThat(shown.getHeader("Cache-Control")).isEqualTo("no-store");
        var key = key(shown);
        var created = handIn(key, "a");
        assertThat(created.getStatus()).isEqualTo(201);
        assertThat(jdbc.sql("select receipt_evidence from request where case_number = ?")
                        .param(number(created))
                        .query(String.class)
                        .single())
                .isEqualTo("系统回执（经“云州市政务服务网”的接口提交）");
        assertThat(jdbc.sql("select key_digest from api_client")
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(key.substring(3, 20));
        var list = administrator(get(PAGE)).getContentAsString(StandardCharsets.UTF_8);
        assertThat(list).contains("云州市政务服务网", "2026-12-15").doesNotContain(key);
    }

    @Test
    void refusesAKeyThatOpensNothing() throws Exception {
        var before = cases();
        var refused = handIn("dd_" + "A".repeat(43), "b");
        assertThat(refused.getStatus()).isEqualTo(401);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("urn:disclosure-desk:problem:api-key");
        assertThat(handIn("A".repeat(5000), "b").getStatus()).isEqualTo(401);
        assertThat(handIn("", "b").getStatus()).isEqualTo(401);
        assertThat(cases()).isEqualTo(before);
    }

    /** Two clients that think of the same idempotency key hand in two requests. */
    @Test
    void keepsClientsApart() throws Exception {
        var one = key(add("甲平台", "60", "600"));
        var other = key(add("乙平台", "60", "600"));
        var first = number(handIn(one, "same"));
        assertThat(number(handIn(other, "same"))).isNotEqualTo(first);
        assertThat(number(handIn(one, "same"))).isEqualTo(first);
    }

    @Test
    void countsEachClientByItsOwnLimit() throws Exception {
        var key = key(add("慢平台", "2", "1"));
        assertThat(handIn(key, "1").getStatus()).isEqualTo(201);
        assertThat(handIn(key, "2").getStatus()).isEqualTo(201);
        var refused = handIn(key, "3");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(String.valueOf(refused.getHeader("Retry-After"))))
                .isBetween(1, 60);
        var query = get("/api/requests/X").header("X-Query-Code", "ABCDE23456").header("X-Api-Key", key);
        assertThat(answer(query).getStatus()).isEqualTo(404);
        assertThat(answer(query).getStatus()).isEqualTo(429);
        // the public is not counted with it
        assertThat(answer(get("/api/requests/X").header("X-Query-Code", "ABCDE23456"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void isRenewedAndTakenBack() throws Exception {
        var old = key(add("云州市政务服务网", "60", "600"));
        var id = only().id();
        assertThat(administrator(get(PAGE + "/" + id)).getContentAsString(StandardCharsets.UTF_8))
                .contains("旧密钥立即失效", "停用以后不能恢复");
        var fresh = key(administrator(post(PAGE + "/" + id + "/renewal")));
        assertThat(handIn(old, "c").getStatus()).isEqualTo(401);
        assertThat(handIn(fresh, "c").getStatus()).isEqualTo(201);
        assertThat(administrator(post(PAGE + "/" + id + "/end")).getRedirectedUrl())
                .isEqualTo(PAGE + "?done=ended");
        assertThat(handIn(fresh, "d").getStatus()).isEqualTo(401);
        assertThat(only().endedBy()).isEqualTo("administrator");
        // twice, or two people at once
        assertThat(administrator(post(PAGE + "/" + id + "/end")).getStatus()).isEqualTo(409);
        assertThat(administrator(post(PAGE + "/" + id + "/renewal")).getStatus())
                .isEqualTo(409);
    }

    @Test
    void saysWhatToMend() throws Exception {
        assertThat(add(" ", "60", "600").getStatus()).isEqualTo(422);
        var refused = add("丙平台", "0", "很多");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("每分钟次数请填写1至6000的整数。", "value=\"丙平台\"", "value=\"很多\"");
        add("丙平台", "60", "600");
        assertThat(add("丙平台", "60", "600").getContentAsString(StandardCharsets.UTF_8))
                .contains("已经有一个在用的密钥");
    }
}
