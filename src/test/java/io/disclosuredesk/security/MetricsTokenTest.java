package io.disclosuredesk.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;

class MetricsTokenTest {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";

    @Test
    void isShownByTheWholeTokenOnly() {
        assertThat(shown(TOKEN, "Bearer " + TOKEN)).isTrue();
        assertThat(shown(TOKEN, "bearer " + TOKEN)).isTrue();
        assertThat(shown(" " + TOKEN + "\n", "Bearer " + TOKEN)).isTrue();
        assertThat(shown(TOKEN, "Bearer " + TOKEN.substring(1))).isFalse();
        assertThat(shown(TOKEN, "Bearer " + TOKEN + "0")).isFalse();
        assertThat(shown(TOKEN, "Basic " + TOKEN)).isFalse();
        assertThat(shown(TOKEN, TOKEN)).isFalse();
        assertThat(shown(TOKEN, "Bearer ")).isFalse();
        assertThat(shown(TOKEN, null)).isFalse();
    }

    @Test
    void isShownByNobodyWhileNoneIsSet() {
        assertThat(shown("", "Bearer ")).isFalse();
        assertThat(shown("  ", "Bearer")).isFalse();
        assertThat(shown("", null)).isFalse();
    }

    @Test
    void refusesATokenThatCouldBeGuessed() {
        assertThatThrownBy(() -> shown("geheim", null))
                .isInstanceOfSatisfying(
                        MissingSettingException.class,
                        refusal -> assertThat(refusal.remedy()).contains("openssl rand -hex 32"))
                .hasMessageContaining("不足32个字符")
                .hasMessageNotContaining("geheim");
    }

    private static boolean shown(String token, @Nullable String authorization) {
        var request = new MockHttpServletRequest();
        if (authorization != null) {
            request.addHeader("Authorization", authorization);
        }
        return new MetricsToken(new MockEnvironment().withProperty("disclosure-desk.metrics-token", token))
                .isShownBy(request);
    }
}
