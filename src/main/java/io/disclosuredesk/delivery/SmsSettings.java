package io.disclosuredesk.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The organ's gateway for short messages, from {@code disclosure-desk.sms.*}; see the handbook, 短信网关.
 *
 * @param url where messages are handed over, https; blank where the organ has none
 * @param method POST or PUT
 * @param header the header that carries the secret
 * @param secret what the gateway wants to see there, such as {@code Bearer …}; blank for none
 * @param body JSON with {@code {{phone}}} and {@code {{text}}}, and {@code {{key}}} where the gateway knows repeated messages
 * @param timeout how long an answer may take
 */
@ConfigurationProperties("disclosure-desk.sms")
record SmsSettings(
        @Nullable String url,
        @Nullable String method,
        @Nullable String header,
        @Nullable String secret,
        @Nullable String body,
        @Nullable Duration timeout) {

    static final String USUAL_BODY = "{\"phone\":\"{{phone}}\",\"text\":\"{{text}}\",\"key\":\"{{key}}\"}";

    private static String or(@Nullable String value, String usual) {
        return value == null || value.isBlank() ? usual : value.strip();
    }

    String address() {
        return or(url, "");
    }

    String verb() {
        return or(method, "POST");
    }

    String headerName() {
        return or(header, "Authorization");
    }

    String headerValue() {
        return or(secret, "");
    }

    String template() {
        return or(body, USUAL_BODY);
    }

    Duration patience() {
        return timeout == null ? Duration.ofSeconds(5) : timeout;
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "SmsSettings[" + (address().isEmpty() ? "none" : "set") + "]";
    }
}
