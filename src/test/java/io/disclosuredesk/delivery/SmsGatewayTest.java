package io.disclosuredesk.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpServer;
import io.disclosuredesk.monitoring.Timings;
import io.disclosuredesk.security.MissingSettingException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a gateway that is there: what it is sent, and what becomes of each of its answers. */
class SmsGatewayTest {

    private static final String TEXT = "【云州市自然资源和规划局】登记编号为X的申请\"已经\\收到\"\n{{phone}}";

    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<String> headers = new CopyOnWriteArrayList<>();
    private final CountDownLatch hanging = new CountDownLatch(1);
    private volatile int answer = 200;
    private @Nullable HttpServer server;

    @BeforeEach
    void starts() throws IOException {
        var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        started.createContext("/send", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            headers.add(exchange.getRequestMethod() + " "
                    + exchange.getRequestHeaders().getFirst("X-Secret") + " "
                    + exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            if (answer == 0) {
                try {
                    hanging.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(answer == 0 ? 200 : answer, -1);
            exchange.close();
        });
        started.start();
        server = started;
    }

    @AfterEach
    void stops() {
        hanging.countDown();
        if (server != null) {
            server.stop(0);
        }
    }

    @Test
    void fillsTheTemplateSoThatNothingBreaksOutOfIt() throws Exception {
        var body = "{\"to\":[\"+86{{phone}}\"],\"sms\":{\"content\":\"{{text}}\",\"id\":\"{{key}}\"}}";
        gateway(body).send("13800000001", TEXT, "YZZRZY-2026-00012.READY.SMS");
        var sent = JsonMapper.builder().build().readTree(bodies.get(0));
        assertThat(sent.at("/to/0").asText()).isEqualTo("+8613800000001");
        assertThat(sent.at("/sms/content").asText()).isEqualTo(TEXT);
        assertThat(sent.at("/sms/id").asText()).isEqualTo("YZZRZY-2026-00012.READY.SMS");
        assertThat(headers).containsExactly("PUT Bearer secret YZZRZY-2026-00012.READY.SMS");
    }

    @ParameterizedTest
    @CsvSource({
        "400,true",
        "422,true",
        "413,true",
        "401,false",
        "404,false",
        "429,false",
        "302,false",
        "500,false",
        "503,false"
    })
    void tellsWhatIsNoUseFromWhatMayPass(int status, boolean lasting) {
        answer = status;
        assertThatExceptionOfType(NoticeFailedException.class)
                .isThrownBy(() -> gateway(null).send("13800000001", TEXT, "key"))
                .withMessage("短信网关返回HTTP " + status)
                .matches(e -> e.isLasting() == lasting);
        assertThat(bodies).hasSize(1);
    }

    @Test
    void waitsNoLongerThanItIsTold() {
        answer = 0;
        assertThatExceptionOfType(NoticeFailedException.class)
                .isThrownBy(() -> gateway(null).send("13800000001", TEXT, "key"))
                .withMessageContaining("没有按时回应")
                .matches(e -> !e.isLasting());
    }

    @Test
    void saysThatNobodyIsThereWithoutTheNumber() {
        stops();
        assertThatExceptionOfType(NoticeFailedException.class)
                .isThrownBy(() -> gateway(null).send("13800000001", TEXT, "key"))
                .withMessageContaining("连接不上")
                .matches(e -> !e.isLasting() && !String.valueOf(e.getMessage()).contains("138"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://sms.example/send", "ftp://sms.example", "sms.example", "https://", "https:// a b"})
    void stopsTheStartForAnAddressThatIsNotSafe(String url) {
        assertThatExceptionOfType(MissingSettingException.class)
                .isThrownBy(() -> new SmsGateway(settings(url, "POST", null), false, timings()))
                .withMessageContaining("https://");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{phone}} {{text}}",
                "{\"phone\":\"{{phone}}\"}",
                "{\"a\":\"{{phone}}\",\"b\":\"{{text}}\"",
                "\"{{phone}}{{text}}\""
            })
    void stopsTheStartForABodyThatIsNoJson(String body) {
        assertThatExceptionOfType(MissingSettingException.class)
                .isThrownBy(() -> new SmsGateway(settings("https://sms.example/send", "POST", body), false, timings()))
                .withMessageContaining("JSON");
    }

    @Test
    void isNotThereUnlessItIsSet() {
        assertThat(new SmsGateway(settings(" ", "POST", "nonsense"), false, timings()).isConfigured())
                .isFalse();
        assertThatExceptionOfType(MissingSettingException.class)
                .isThrownBy(() -> new SmsGateway(settings("https://sms.example/", "GET", null), false, timings()))
                .withMessageContaining("POST");
        assertThatCode(() -> new SmsGateway(settings("https://sms.example/", "POST", null), false, timings()))
                .doesNotThrowAnyException();
        assertThat(settings("https://sms.example/", "POST", null).toString()).doesNotContain("secret", "example");
    }

    private SmsGateway gateway(@Nullable String body) {
        var port = server == null ? 1 : server.getAddress().getPort();
        return new SmsGateway(settings("http://127.0.0.1:" + port + "/send", "PUT", body), true, timings());
    }

    private static SmsSettings settings(String url, String method, @Nullable String body) {
        return new SmsSettings(url, method, "X-Secret", "Bearer secret", body, Duration.ofMillis(700));
    }

    private static Timings timings() {
        return new Timings(new SimpleMeterRegistry());
    }
}
