package io.disclosuredesk.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the server itself refuses, over a real connection. */
class ErrorPageIT extends PortalFixture {

    @LocalServerPort
    int port;

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    @Test
    void showsAPageToPeople() throws Exception {
        var nowhere = send(to("/nowhere").header("Accept", "text/html"));
        assertThat(nowhere.statusCode()).isEqualTo(404);
        assertThat(nowhere.body()).contains("没有找到这个页面", "回到首页", "lang=\"zh-CN\"");
        assertThat(nowhere.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void tellsProgramsInChineseAndStandardForm() throws Exception {
        var refused = send(to("/api/requests//x;y=1"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(refused.body()).contains("请求不正确");
    }

    @Test
    void slowsDownAnAddressWithAPageThatSaysWhenToComeBack() throws Exception {
        var last = send(to("/track"));
        for (var i = 0; i < 500 && last.statusCode() != 429; i++) {
            last = send(to("/track").header("Accept", "text/html"));
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.body()).contains("操作过于频繁", "请等1分钟后再试");
        assertThat(last.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void isSmallEnoughForASlowLine() throws Exception {
        var bytes = 0;
        for (var path : new String[] {"/apply", "/assets/portal.css", "/assets/portal.js", "/assets/portal-icon.svg"}) {
            var answer = send(to(path));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("https://", " style=", "<style", "onclick=");
            bytes += answer.body().getBytes(StandardCharsets.UTF_8).length;
        }
        assertThat(bytes).isLessThan(150 * 1024);
    }
}
