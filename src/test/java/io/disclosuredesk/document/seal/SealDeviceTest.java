package io.disclosuredesk.document.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import io.disclosuredesk.agency.SampleAgency;
import io.disclosuredesk.document.Specimens;
import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.document.pdf.LetterTypesetter;
import io.disclosuredesk.document.pdf.Pdfsig;
import io.disclosuredesk.document.pdf.SealFace;
import io.disclosuredesk.document.pdf.SealKeys;
import io.disclosuredesk.document.pdf.SealedFile;
import io.disclosuredesk.document.pdf.SigningKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.security.auth.login.LoginException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A key that never leaves its PKCS#11 device: SoftHSM, a device in software. Its configuration is found through the variable
 * {@code SOFTHSM2_CONF}, which the build sets. Without SoftHSM the test is aborted loudly; with {@code CI=true} it fails.
 */
class SealDeviceTest {

    private static final List<String> LIBRARIES = List.of(
            "/usr/lib/softhsm/libsofthsm2.so",
            "/usr/lib64/softhsm/libsofthsm2.so",
            "/usr/lib64/pkcs11/libsofthsm2.so",
            "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so");
    private static final String PIN = "482915";

    @TempDir
    static Path directory;

    private static String configuration = "";

    @BeforeAll
    static void preparesADevice() throws Exception {
        var library =
                LIBRARIES.stream().filter(path -> Files.exists(Path.of(path))).findFirst();
        var settings = Optional.ofNullable(System.getenv("SOFTHSM2_CONF"));
        if (library.isEmpty() || settings.isEmpty()) {
            missing();
        }
        Files.createDirectories(directory.resolve("tokens"));
        Files.writeString(
                Files.createDirectories(Objects.requireNonNull(
                                Path.of(settings.orElseThrow()).getParent()))
                        .resolve(Path.of(settings.orElseThrow()).getFileName()),
                "directories.tokendir = " + directory.resolve("tokens") + "\nlog.level = ERROR\n");
        run("softhsm2-util", "--init-token", "--free", "--label", "organ", "--so-pin", "73915204", "--pin", PIN);
        configuration = Files.writeString(
                        directory.resolve("device.cfg"),
                        "name = Seal\nlibrary = " + library.orElseThrow() + "\nslotListIndex = 0\n")
                .toString();
        bring("rsa", SealKeys.rsa());
        bring("ec", SealKeys.ecdsa());
    }

    @Test
    void sealsALetterWithTheKeyInTheDevice() {
        for (var alias : List.of("rsa", "ec")) {
            var key = key(PIN, alias);
            assertThat(key.key().getEncoded()).as("the key stays inside").isNull();
            assertThat(Pdfsig.verdictOn(sealed(key))).contains("Signature is Valid", "Total document signed");
            logOut(key.provider());
        }
    }

    @Test
    void saysWhatIsWrongWithTheDevice() {
        refused("000000", "rsa", "密码设备打不开", "PIN 不对");
        refused(PIN, null, "没有设置印章密钥的别名");
        refused(PIN, "other", "找不到别名为“other”的印章密钥");
    }

    private static void refused(String pin, @Nullable String alias, String... sentences) {
        assertThatThrownBy(() -> key(pin, alias))
                .isInstanceOf(UnusableSealException.class)
                .message()
                .contains(sentences)
                .doesNotContain(pin);
    }

    private static SigningKey key(String pin, @Nullable String alias) {
        return Objects.requireNonNull(
                SealKeyStore.from(new SealSettings(null, null, configuration, pin, alias, null, null, null)));
    }

    private static byte[] sealed(SigningKey key) {
        var set = new LetterTypesetter().typeset(Specimens.of(LetterKind.GRANT, SampleAgency.YUNZHOU));
        return SealedFile.of(
                set.pdf(),
                Objects.requireNonNull(set.seal()),
                SealFace.drawn(SampleAgency.YUNZHOU.name(), "演示样章"),
                key,
                new SealedFile.Statement("用印", "云州市", Instant.parse("2026-06-01T04:00:00Z")),
                null);
    }

    private static void bring(String alias, SigningKey key) throws IOException, GeneralSecurityException {
        var provider = Security.getProvider("SunPKCS11").configure(configuration);
        var store = KeyStore.getInstance("PKCS11", provider);
        store.load(null, PIN.toCharArray());
        store.setKeyEntry(alias, key.key(), null, key.chain().toArray(Certificate[]::new));
        logOut(provider);
    }

    /** A device that one part of a program has opened asks no other part of it for the PIN. */
    private static void logOut(Provider provider) {
        try {
            ((AuthProvider) provider).logout();
        } catch (LoginException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static void missing() {
        var reason = """
                未找到 SoftHSM（或者没有设置 SOFTHSM2_CONF），密码设备的测试没有执行。请安装 softhsm2。
                No SoftHSM found: this test did NOT run. Install softhsm2.""";
        System.err.println(reason); // build tools keep the reason of a skipped test to themselves
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError(reason);
        }
        abort(reason);
    }
}
