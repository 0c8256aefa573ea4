package io.disclosuredesk.security;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * What the operators' Prometheus shows to read the figures, from {@code disclosure-desk.metrics-token}; without one nobody reads
 * them.
 */
@Component
final class MetricsToken {

    private static final int SHORTEST = 32;
    private static final String SCHEME = "Bearer ";

    private static final String REMEDY = """
            执行 openssl rand -hex 32 生成一个令牌，设为环境变量 DISCLOSURE_DESK_METRICS_TOKEN（或配置项 disclosure-desk.metrics-token），再启动；
            同一令牌写进 Prometheus 抓取配置的 credentials_file。不需要监控的，不设置这个变量。""";

    private final byte[] token;

    /** @throws MissingSettingException for a token that could be guessed */
    MetricsToken(Environment environment) {
        var text = environment.getProperty("disclosure-desk.metrics-token", "").strip();
        if (!text.isEmpty() && text.length() < SHORTEST) {
            throw new MissingSettingException(
                    "监控令牌 DISCLOSURE_DESK_METRICS_TOKEN 不足" + SHORTEST + "个字符，容易被猜中。", REMEDY);
        }
        token = text.getBytes(StandardCharsets.UTF_8);
    }

    boolean isSet() {
        return token.length > 0;
    }

    /** Compares in the same time wherever the difference lies. */
    boolean isShownBy(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        return isSet()
                && header != null
                && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && MessageDigest.isEqual(
                        header.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8), token);
    }
}
