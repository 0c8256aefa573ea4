package io.disclosuredesk.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class FieldKeyTest {

    private static final String DEMO_KEY = "ZGlzY2xvc3VyZS1kZXNrLWRlbW8ta2V5LXB1YmxpYyE=";

    private final MockEnvironment environment = new MockEnvironment();

    @ParameterizedTest
    @CsvSource({
        "'', 没有设置",
        "'   ', 没有设置",
        "!!!, 不是 Base64",
        "AAECAwQFBgcICQoLDA0ODw==, 现为 16 字节",
        DEMO_KEY + ", 演示用的公开密钥"
    })
    void refusesAKeyThatProtectsNothing(String key, String reason) {
        environment.setProperty("disclosure-desk.field-key", key);

        assertThatExceptionOfType(MissingSettingException.class)
                .isThrownBy(() -> FieldKey.from(environment))
                .withMessageContaining(reason)
                .satisfies(refusal -> assertThat(refusal.remedy()).contains("openssl rand -base64 32"));
    }

    @Test
    void takesThePublicKeyInTheDemonstrationOnly() {
        environment.setProperty("disclosure-desk.field-key", DEMO_KEY);
        environment.setActiveProfiles("demo");

        assertThat(FieldKey.from(environment)).hasSize(32);
    }

    @Test
    void takesAKeyOfThirtyTwoBytes() {
        environment.setProperty("disclosure-desk.field-key", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n");

        assertThat(FieldKey.from(environment)).hasSize(32).startsWith(0, 1, 2);
    }
}
