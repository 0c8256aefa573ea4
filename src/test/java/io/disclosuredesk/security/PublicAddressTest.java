package io.disclosuredesk.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class PublicAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://gk.agency.example, https://gk.agency.example/verify/A, gk.agency.example",
        "' https://gk.agency.example/ ', https://gk.agency.example/verify/A, gk.agency.example",
        "https://gk.agency.example:8443, https://gk.agency.example:8443/verify/A, gk.agency.example:8443",
        "https://xn--fsqu00a.example, https://xn--fsqu00a.example/verify/A, xn--fsqu00a.example"
    })
    void isWhatThePortalIsCalledOutside(String setting, String page, String host) {
        var address = new PublicAddress(environment(setting));
        assertThat(address.page("/verify/A")).isEqualTo(page);
        assertThat(address.host()).isEqualTo(host);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 没有设置申请平台的网址",
        "'   ', 没有设置申请平台的网址",
        "gk.agency.example, 应当以 https:// 开头",
        "http://gk.agency.example, 应当以 https:// 开头",
        "ftp://gk.agency.example, 应当以 https:// 开头",
        "https://, 不是一个网址",
        "https:///verify, 没有写对域名或者端口",
        "https://gk.agency.example/ gk, 不是一个网址",
        "https://公开.example, 没有写对域名或者端口",
        "https://gk.agency.example@other.example, 没有写对域名或者端口",
        "https://gk.agency.example:0, 没有写对域名或者端口",
        "https://gk.agency.example:70000, 没有写对域名或者端口",
        "https://gk.agency.example/portal, 只能写到域名和端口",
        "https://gk.agency.example//, 只能写到域名和端口",
        "https://gk.agency.example?a=b, 只能写到域名和端口",
        "https://gk.agency.example/#top, 只能写到域名和端口",
        "https://localhost:8080, 是本机地址",
        "https://127.0.0.1, 是本机地址",
        "https://[::1], 是本机地址"
    })
    void stopsTheStartOtherwise(String setting, String fault) {
        assertThatThrownBy(() -> new PublicAddress(environment(setting)))
                .isInstanceOfSatisfying(MissingSettingException.class, missing -> {
                    assertThat(missing).hasMessageContaining(fault).hasMessageContaining("DISCLOSURE_DESK_PUBLIC_URL");
                    assertThat(missing.remedy()).contains("https://gk.agency.example");
                });
    }

    @Test
    void isNotLongerThanACodeCanHold() {
        assertThatThrownBy(() -> new PublicAddress(environment("https://" + "a".repeat(60) + "." + "b".repeat(60))))
                .hasMessageContaining("超过100个字符");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://localhost:0", "https://gk.agency.example"})
    void mayBeThisMachineInTheDemonstration(String setting) {
        var demo = environment(setting);
        demo.setActiveProfiles("demo");
        assertThat(new PublicAddress(demo).page("/")).isEqualTo(setting + "/");
    }

    private static MockEnvironment environment(String setting) {
        return new MockEnvironment().withProperty("disclosure-desk.public-url", setting);
    }
}
