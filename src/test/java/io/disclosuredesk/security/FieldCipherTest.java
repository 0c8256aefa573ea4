package io.disclosuredesk.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldCipherTest {

    private static final byte[] KEY = HexFormat.of().parseHex("00112233445566778899aabbccddeeff".repeat(2));

    private final FieldCipher cipher = new FieldCipher(KEY);

    @ParameterizedTest
    @ValueSource(strings = {"", "13800000001", "云州市测试路1号㛃𠮷", "a"})
    void returnsWhatItWasGiven(String text) {
        assertThat(cipher.decrypt("applicant.phone", cipher.encrypt("applicant.phone", text)))
                .isEqualTo(text);
    }

    @Test
    void hidesTextAndEqualityOfValues() {
        var first = cipher.encrypt("applicant.phone", "13800000001");
        var second = cipher.encrypt("applicant.phone", "13800000001");

        assertThat(first).isNotEqualTo(second);
        assertThat(new String(Base64.getDecoder().decode(first), StandardCharsets.ISO_8859_1))
                .doesNotContain("138");
    }

    @Test
    void refusesAValueMovedToAnotherUse() {
        var sealed = cipher.encrypt("applicant.phone", "13800000001");

        assertThatIllegalStateException().isThrownBy(() -> cipher.decrypt("applicant.address", sealed));
    }

    @Test
    void refusesAnotherKey() {
        var other = KEY.clone();
        other[0] ^= 1;
        var sealed = cipher.encrypt("applicant.phone", "13800000001");

        assertThatIllegalStateException().isThrownBy(() -> new FieldCipher(other).decrypt("applicant.phone", sealed));
    }

    @Test
    void refusesEveryAlteredByte() {
        var sealed = cipher.encrypt("file", new byte[] {1, 2, 3});

        for (var i = 0; i < sealed.length; i++) {
            var altered = sealed.clone();
            altered[i] ^= 1;
            assertThatIllegalStateException().as("byte %d", i).isThrownBy(() -> cipher.decrypt("file", altered));
        }
        for (var length = 0; length < sealed.length; length++) {
            var cut = Arrays.copyOf(sealed, length);
            assertThatIllegalStateException().isThrownBy(() -> cipher.decrypt("file", cut));
        }
        assertThat(cipher.decrypt("file", sealed)).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no base64 at all", "AQ=="})
    void refusesWhatItNeverWrote(String text) {
        assertThatIllegalStateException().isThrownBy(() -> cipher.decrypt("file", text));
    }

    @Test
    void findsEqualValuesByMacOnly() {
        assertThat(cipher.mac("110101199003071233"))
                .hasSize(32)
                .isEqualTo(cipher.mac("110101199003071233"))
                .isNotEqualTo(cipher.mac("110101199003071241"));
    }

    /** Data written today must be readable after every change of this class. */
    @Test
    void keepsItsFormat() {
        assertThat(cipher.decrypt("applicant.name", "AQABAgMEBQYHCAkKC1DO9MKdOU1BSo1bJhEMD5a0+GmcPKNUTX4="))
                .isEqualTo("张演示");
        assertThat(HexFormat.of().formatHex(cipher.mac("张演示")))
                .isEqualTo("974a99fc4079c1c46e453b72ea6c07abeaf3c8f228e90519d9f3df190d663506");
    }

    @Test
    void refusesAShortKey() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FieldCipher(new byte[16]));
    }
}
