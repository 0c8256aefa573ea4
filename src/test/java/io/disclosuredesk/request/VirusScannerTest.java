package io.disclosuredesk.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VirusScannerTest {

    private static final byte[] CLEAN = "征地批复".getBytes(StandardCharsets.UTF_8);

    @Test
    void tellsInfectedFromCleanOverTcp() throws Exception {
        try (var clamd = FakeClamd.onPort()) {
            var scanner = new VirusScanner(clamd.address());
            assertThat(scanner.isOn()).isTrue();
            assertThat(scanner.infection(CLEAN)).isEmpty();
            assertThat(scanner.infection(FakeClamd.EICAR)).contains("Eicar-Test-Signature");
            assertThat(scanner.infection(new byte[0])).isEmpty();
        }
    }

    @Test
    void tellsInfectedFromCleanOverASocketFile(@TempDir Path folder) throws Exception {
        try (var clamd = FakeClamd.on(folder.resolve("clamd.ctl"))) {
            var scanner = new VirusScanner(clamd.address());
            assertThat(scanner.infection(CLEAN)).isEmpty();
            assertThat(scanner.infection(FakeClamd.EICAR)).contains("Eicar-Test-Signature");
        }
    }

    @Test
    void sendsALargeFileInPieces() throws Exception {
        var large = new byte[20 * 1024 * 1024];
        System.arraycopy(FakeClamd.EICAR, 0, large, large.length - FakeClamd.EICAR.length, FakeClamd.EICAR.length);
        try (var clamd = FakeClamd.onPort()) {
            assertThat(new VirusScanner(clamd.address()).infection(large)).isPresent();
        }
    }

    @Test
    void isOffWithoutAnAddress() throws Exception {
        var scanner = new VirusScanner(" ");
        assertThat(scanner.isOn()).isFalse();
        assertThat(scanner.infection(FakeClamd.EICAR)).isEmpty();
    }

    @Test
    void neverPassesWhatNobodyScanned() {
        String address;
        try (var clamd = FakeClamd.onPort()) {
            address = clamd.address();
        }
        var scanner = new VirusScanner(address);
        assertThatThrownBy(() -> scanner.infection(CLEAN)).isInstanceOf(VirusScanner.UnavailableException.class);
        assertThatThrownBy(() -> new VirusScanner("/nowhere/clamd.ctl").infection(CLEAN))
                .isInstanceOf(VirusScanner.UnavailableException.class);
        assertThatThrownBy(() -> new VirusScanner("no-such-host.invalid:3310").infection(CLEAN))
                .isInstanceOf(VirusScanner.UnavailableException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSTREAM size limit exceeded. ERROR\0", "UNKNOWN COMMAND\0", "", "stream: OK maybe\0"})
    void takesNoOtherAnswerForClean(String answer) {
        try (var clamd = FakeClamd.onPort(content -> answer)) {
            var scanner = new VirusScanner(clamd.address());
            assertThatThrownBy(() -> scanner.infection(CLEAN)).isInstanceOf(VirusScanner.UnavailableException.class);
        }
    }

    @Test
    void givesUpOnAScannerThatSaysNothing() {
        try (var clamd = FakeClamd.onPort(content -> null)) {
            var scanner = new VirusScanner(clamd.address(), Duration.ofMillis(300));
            assertThatThrownBy(() -> scanner.infection(CLEAN)).isInstanceOf(VirusScanner.UnavailableException.class);
        }
    }

    @Test
    void namesTheVirusWithoutWhatCouldBeMarkup() throws Exception {
        try (var clamd = FakeClamd.onPort(content -> "stream: <b>\u202e恶意</b> FOUND\0")) {
            assertThat(new VirusScanner(clamd.address()).infection(CLEAN))
                    .hasValueSatisfying(name ->
                            assertThat(name).matches("[A-Za-z0-9._:/ ?-]+").contains("b"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "localhost:0",
                "localhost:99999",
                "http://localhost:3310",
                "unix:clamd.ctl",
                "a b:3310"
            })
    void refusesAnAddressThatNamesNoSocket(String address) {
        assertThatThrownBy(() -> new VirusScanner(address))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("DISCLOSURE_DESK_CLAMAV")
                .hasMessageContaining(address);
    }
}
