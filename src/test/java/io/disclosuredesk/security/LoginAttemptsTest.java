package io.disclosuredesk.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoginAttemptsTest {

    private final LoginAttempts attempts = new LoginAttempts();

    @Test
    void stopsAnAddressAfterTenTries() {
        assertThat(triesTaken("198.51.100.1", "198.51.100.1")).isEqualTo(LoginAttempts.TRIES);
        assertThat(attempts.take("198.51.100.2")).isTrue();
    }

    @Test
    void countsAnIpv6NetworkAsOne() {
        assertThat(triesTaken("2001:db8:1:2::%x", "2001:db8:1:2:aaaa:0:0:1")).isEqualTo(LoginAttempts.TRIES);
        assertThat(attempts.take("2001:db8:1:3::1")).isTrue();
    }

    @Test
    void givesATryBack() {
        triesTaken("198.51.100.1", "198.51.100.1");
        attempts.giveBack("198.51.100.1");

        assertThat(attempts.take("198.51.100.1")).isTrue();
        assertThat(attempts.take("198.51.100.1")).isFalse();
    }

    private long triesTaken(String pattern, String last) {
        var taken = IntStream.range(0, 15)
                .filter(i -> attempts.take(pattern.formatted(i)))
                .count();
        return taken + (attempts.take(last) ? 1 : 0);
    }
}
