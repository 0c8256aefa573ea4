package io.disclosuredesk.document.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosuredesk.document.pdf.SealFailedException;
import io.disclosuredesk.document.pdf.SealKeys;
import io.disclosuredesk.document.pdf.SigningKey;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalyzer;

class SealHolderTest {
    private static final Instant MARCH = Instant.parse("2026-03-12T04:00:00Z");
    private static final String DEMO = "classpath:seal/demo.p12";
    private static final String DEMO_PASSWORD = "disclosure-desk-demo";

    @TempDir
    Path directory;

    @Test
    void holdsNoKeyWhereNoneIsSet() {
        var holder = holder(settings("", " ", null), true);

        assertThat(holder.certificate()).isEmpty();
        assertThatThrownBy(holder::valid)
                .isInstanceOf(SealFailedException.class)
                .hasMessageContaining("系统没有设置印章密钥，本件没有用印");
    }

    @Test
    void readsRsaAndSm2KeysFromAFile() throws Exception {
        for (var key : new SigningKey[] {SealKeys.rsa(), SealKeys.sm2()}) {
            var file = store("geheim", "seal", key);
            var holder = holder(settings(file.toString(), "geheim", null), false);

            assertThat(holder.valid().certificate()).isEqualTo(key.certificate());
            assertThat(holder.algorithm()).isEqualTo(key.algorithm().label());
        }
    }

    @Test
    void acceptsTheDemonstrationsKeyInTheDemonstrationOnly() {
        assertThat(holder(settings(DEMO, DEMO_PASSWORD, null), true).certificate())
                .isPresent();
        assertRefused(settings(DEMO, DEMO_PASSWORD, null), "印章密钥是演示用的公开密钥");
    }

    @Test
    void saysWhyAKeyCannotBeRead() throws Exception {
        var file = store("geheim", "seal", SealKeys.rsa()).toString();

        assertRefused(settings(file, "falsch", null), "打不开", "密码不对");
        assertRefused(settings(file, null, null), "打不开");
        assertRefused(settings(file, "geheim", "other"), "找不到别名为“other”的印章密钥，其中密钥有：seal。");
        assertRefused(settings(directory.resolve("no.p12").toString(), "geheim", null), "找不到印章密钥文件");
        assertRefused(settings("classpath:seal/none.p12", "geheim", null), "找不到印章密钥文件");
        var text = Files.writeString(directory.resolve("text.p12"), "no key");
        assertRefused(settings(text.toString(), "geheim", null), "不是 PKCS#12 格式");
    }

    @Test
    void wantsAnAliasWhereThereAreSeveralKeys() throws Exception {
        var file = SealKeys.store(directory, "geheim", Map.of("first", SealKeys.rsa(), "Second", SealKeys.ecdsa()))
                .toString();

        assertRefused(settings(file, "geheim", null), "没有设置印章密钥的别名");
        assertThat(holder(settings(file, "geheim", "second"), false).algorithm())
                .isEqualTo("SHA-256/ECDSA");
    }

    @Test
    void noticesAKeyThatDoesNotFitItsCertificate() throws Exception {
        var key = SealKeys.rsa();
        var stranger = new SigningKey(SealKeys.rsa().key(), key.chain(), SealKeys.BC);

        assertRefused(settings(store("geheim", "seal", stranger).toString(), "geheim", null), "不是一对");
    }

    @Test
    void refusesADeviceThatIsNotThereAndTwoPlacesAtOnce() throws Exception {
        var configuration = Files.writeString(
                directory.resolve("device.cfg"), "name = Seal\nlibrary = " + directory.resolve("none.so") + "\n");

        assertRefused(
                new SealSettings(null, null, configuration.toString(), "0000", null, null, null, null), "密码设备打不开");
        assertRefused(
                new SealSettings("a.p12", "x", configuration.toString(), "0000", null, null, null, null), "只能设置一个");
    }

    @Test
    void looksAtPictureAndCaption() throws Exception {
        var text = Files.writeString(directory.resolve("seal.png"), "no picture");

        assertRefused(new SealSettings(null, null, null, null, null, null, text.toString(), null), "PNG");
        assertRefused(new SealSettings(null, null, null, null, null, null, "none.png", null), "找不到印章图片");
        assertRefused(new SealSettings(null, null, null, null, null, null, null, "字".repeat(13)), "1至12个字");
    }

    @Test
    void sealsNothingOutsideTheDaysOfTheCertificate() throws Exception {
        var settings = settings(store("geheim", "seal", SealKeys.rsa()).toString(), "geheim", null);

        assertThat(new SealHolder(settings, false, at(SealKeys.UNTIL)).valid()).isNotNull();
        assertThatThrownBy(new SealHolder(settings, false, at(SealKeys.UNTIL.plusSeconds(1)))::valid)
                .isInstanceOf(SealFailedException.class)
                .hasMessageContaining("印章证书已于2026年12月31日到期，本件没有用印");
        assertThat(new SealHolder(settings, false, at(SealKeys.FROM)).valid()).isNotNull();
        assertThatThrownBy(new SealHolder(settings, false, at(SealKeys.FROM.minusSeconds(1)))::valid)
                .isInstanceOf(SealFailedException.class)
                .hasMessageContaining("印章证书从2026年1月1日起才有效");
    }

    @Test
    void keepsSecretsOutOfItsWords() {
        var settings = new SealSettings("a.p12", "geheim", "b.cfg", "123456", null, URI.create(""), null, null);

        assertThat(settings.toString()).doesNotContain("geheim", "123456");
        assertThat(settings.timestampUrl()).isNull();
    }

    private void assertRefused(SealSettings settings, String... sentences) {
        assertThatThrownBy(() -> holder(settings, false))
                .isInstanceOf(UnusableSealException.class)
                .message()
                .contains(sentences)
                .doesNotContain("geheim", "falsch", "0000");
    }

    @Test
    void tellsTheOperatorInsteadOfAStackTrace() {
        FailureAnalyzer analyzer = new UnusableSealAnalyzer();
        var analysis = analyzer.analyze(new IllegalStateException(new UnusableSealException("印章密钥打不开。", null)));

        assertThat(analysis.getDescription()).isEqualTo("系统没有启动：印章密钥打不开。");
        assertThat(analysis.getAction()).contains("DISCLOSURE_DESK_SEAL_");
    }

    private static SealHolder holder(SealSettings settings, boolean demo) {
        return new SealHolder(settings, demo, at(MARCH));
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneId.of("Asia/Shanghai"));
    }

    private static SealSettings settings(@Nullable String keystore, @Nullable String password, @Nullable String alias) {
        return new SealSettings(keystore, password, null, null, alias, null, null, null);
    }

    private Path store(String password, String alias, SigningKey key) {
        return SealKeys.store(directory, password, Map.of(alias, key));
    }
}
