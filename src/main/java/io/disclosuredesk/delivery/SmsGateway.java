package io.disclosuredesk.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.disclosuredesk.monitoring.Timings;
import io.disclosuredesk.security.MissingSettingException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Hands short messages to the organ's gateway over HTTP. Every gateway has a form of its own, so the body is a template of the
 * settings. A message that is handed over again bears the same key, so that a gateway that knows keys sends it once.
 */
@Component
class SmsGateway {

    private static final Pattern FIELD = Pattern.compile("\\{\\{(phone|text|key)}}");
    private static final String REMEDY =
            "改正配置项 disclosure-desk.sms.*（环境变量 DISCLOSURE_DESK_SMS_URL、_METHOD、_HEADER、_SECRET、_BODY）以后再启动；不用短信的，不要设置 DISCLOSURE_DESK_SMS_URL。";
    /** What a gateway says of a message it will never take. */
    private static final Set<Integer> REFUSED = Set.of(400, 413, 422);

    private final SmsSettings settings;
    private final Timings timings;
    private final HttpClient client;

    @Autowired
    SmsGateway(SmsSettings settings, Environment environment, Timings timings) {
        this(settings, environment.acceptsProfiles(Profiles.of("demo")), timings);
    }

    /** @param plain whether http without TLS will do: in demonstrations only */
    SmsGateway(SmsSettings settings, boolean plain, Timings timings) {
        this.settings = settings;
        this.timings = timings;
        if (isConfigured()) {
            check(settings, plain);
        }
        this.client = HttpClient.newBuilder()
                .connectTimeout(settings.patience())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Whether the organ has a gateway. */
    final boolean isConfigured() {
        return !settings.address().isEmpty();
    }

    private static void check(SmsSettings settings, boolean plain) {
        if (!isAddress(settings.address(), plain)) {
            throw new MissingSettingException("短信网关的网址 DISCLOSURE_DESK_SMS_URL 应当以 https:// 开头，写明域名。", REMEDY);
        }
        if (!Set.of("POST", "PUT").contains(settings.verb())) {
            throw new MissingSettingException("短信网关的方法 DISCLOSURE_DESK_SMS_METHOD 只能是 POST 或者 PUT。", REMEDY);
        }
        var template = settings.template();
        if (!template.contains("{{phone}}")
                || !template.contains("{{text}}")
                || !isJson(fill(template, "1", "\"\\", "k"))) {
            throw new MissingSettingException(
                    "短信网关的报文 DISCLOSURE_DESK_SMS_BODY 应当是JSON，其中有 {{phone}} 和 {{text}}，例如 " + SmsSettings.USUAL_BODY
                            + "。",
                    REMEDY);
        }
    }

    private static boolean isAddress(String text, boolean plain) {
        try {
            var address = new URI(text);
            return address.getHost() != null
                    && ("https".equals(address.getScheme()) || (plain && "http".equals(address.getScheme())));
        } catch (URISyntaxException nonsense) {
            return false;
        }
    }

    private static boolean isJson(String text) {
        try {
            return JsonMapper.builder().build().readTree(text).isContainerNode();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static String fill(String template, String phone, String text, String key) {
        return FIELD.matcher(template).replaceAll(found -> {
            var value = switch (found.group(1)) {
                case "phone" -> phone;
                case "text" -> text;
                default -> key;
            };
            return Matcher.quoteReplacement(
                    new String(JsonStringEncoder.getInstance().quoteAsString(value)));
        });
    }

    /**
     * Hands a message over.
     *
     * @param key the same for the same message
     * @throws NoticeFailedException if the gateway did not take it; says why without the number
     */
    void send(String phone, String text, String key) throws NoticeFailedException {
        var call = HttpRequest.newBuilder(URI.create(settings.address()))
                .timeout(settings.patience())
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Idempotency-Key", key)
                .method(settings.verb(), BodyPublishers.ofString(fill(settings.template(), phone, text, key)));
        if (!settings.headerValue().isEmpty()) {
            call.header(settings.headerName(), settings.headerValue());
        }
        var status = timed(call.build());
        if (status / 100 != 2) {
            throw new NoticeFailedException("短信网关返回HTTP " + status, REFUSED.contains(status));
        }
    }

    private int timed(HttpRequest call) throws NoticeFailedException {
        try {
            return timings.of(Timings.Step.SMS, () -> status(call));
        } catch (Unreachable e) {
            throw new NoticeFailedException(e.fault, false);
        }
    }

    private int status(HttpRequest call) {
        try {
            return client.send(call, BodyHandlers.discarding()).statusCode();
        } catch (HttpTimeoutException e) {
            throw new Unreachable("短信网关没有按时回应");
        } catch (IOException e) {
            throw new Unreachable("短信网关连接不上（" + e.getClass().getSimpleName() + "）");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable("系统正在停止");
        }
    }

    /** No answer came. */
    private static final class Unreachable extends RuntimeException {
        private final String fault;

        Unreachable(String fault) {
            super(fault);
            this.fault = fault;
        }
    }
}
