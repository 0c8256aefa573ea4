package io.disclosuredesk.document.pdf;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosuredesk.document.letter.SampleLetters;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sealed letter, held against readers that share no code with the one who sealed it. */
class SealedFileTest {
    private static final Instant NOON = Instant.parse("2026-03-12T04:00:00Z");
    private static final SealFace FACE = new SealFace(SampleLetters.ORGAN, "演示样章", null);
    private static final SigningKey RSA = SealKeys.rsa();

    private final TypesetLetter letter = new LetterTypesetter().typeset(SampleLetters.shortReply());

    static Stream<SigningKey> keys() {
        return Stream.of(RSA, SealKeys.ecdsa());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void isAcceptedByAReaderOfItsOwn(SigningKey key) {
        var verdict = Pdfsig.verdictOn(seal(key, null));

        assertThat(verdict)
                .contains(
                        "Signature is Valid",
                        "Total document signed",
                        "ETSI.CAdES.detached",
                        "SHA-256",
                        "Common Name: 云州市自然资源和规划局")
                .doesNotContain("Signature #2");
    }

    @Test
    void letsThatReaderNoticeASingleBitAnywhere() {
        var sealed = seal(RSA, null);

        // in the first stream of the letter, and in the part that was appended for the seal
        for (int at : new int[] {200, letter.pdf().length + 60}) {
            var altered = sealed.clone();
            altered[at] ^= 1;
            assertThat(Pdfsig.verdictOn(altered)).as("bit %s", at).doesNotContain("Signature is Valid");
        }
    }

    @Test
    void keepsTheLettersOwnBytesInFront() {
        var sealed = seal(RSA, null);

        assertThat(Arrays.copyOf(sealed, letter.pdf().length)).isEqualTo(letter.pdf());
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void coversTheWholeFileWithASignatureOfTheOrgan(SigningKey key) {
        var signature = SignatureInFile.of(seal(key, null));

        assertThat(signature.coversAllButItself()).isTrue();
        assertThat(signature.isValid()).isTrue();
        assertThat(signature.certificate()).isEqualTo(key.certificate());
        assertThat(signature.digestAlgorithm())
                .isEqualTo(
                        key.algorithm() == SigningKey.Algorithm.SM2 ? "1.2.156.10197.1.401" : "2.16.840.1.101.3.4.2.1");
        assertThat(signature.bindsItsCertificate()).isTrue();
        // PAdES: the time stands in the PDF, not in the signature
        assertThat(signature.hasSigningTime()).isFalse();
    }

    static Stream<SigningKey> everyKind() {
        return Stream.concat(keys(), Stream.of(SealKeys.sm2()));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void failsWhenAByteOfTheLetterChanges(SigningKey key) {
        var sealed = seal(key, null);
        sealed[letter.pdf().length / 2] ^= 1;

        assertThat(SignatureInFile.of(sealed).isValid()).isFalse();
    }

    @Test
    void saysWhatWasSealedWhereAndWhenAndForbidsChanges() {
        var signature = SignatureInFile.of(seal(RSA, null));

        assertThat(signature.text("Reason")).isEqualTo("政府信息公开申请答复书");
        assertThat(signature.text("Location")).isEqualTo("云州市望湖区示范大道1号");
        assertThat(signature.text("M")).isEqualTo("D:20260312120000+08'00'");
        assertThat(signature.permission()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void staysArchivalAndAccessible(SigningKey key) {
        Archival.assertConforms(seal(key, null));
    }

    @Test
    void staysArchivalWithALongNameWithoutCaptionAndWithAPicture() {
        Archival.assertConforms(seal(new SealFace("云州市滨河新区㛃䶮𬱖𠮷自然资源和规划建设管理局", null, null)));
        Archival.assertConforms(seal(new SealFace(SampleLetters.ORGAN, null, SealPictures.ring())));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void carriesATimeStampOverTheSignature(SigningKey key) throws Exception {
        try (var server = new TimestampServerForTests(NOON)) {
            var signature = SignatureInFile.of(seal(key, server.address()));

            assertThat(signature.isValid()).isTrue();
            assertThat(signature.timestamp())
                    .hasValueSatisfying(stamp -> assertThat(stamp).isEqualTo(NOON));
        }
        assertThat(SignatureInFile.of(seal(key, null)).timestamp()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void doesNotSealWithoutTheTimeStampThatIsWanted(SigningKey key) throws Exception {
        try (var server = new TimestampServerForTests(NOON)) {
            server.fail();
            assertThatThrownBy(() -> seal(key, server.address()))
                    .isInstanceOf(SealFailedException.class)
                    .hasMessageContaining("没有给出有效的时间戳（HTTP 503），本件没有用印")
                    .hasMessageContaining("自动重试");
        }
        assertThatThrownBy(() -> seal(RSA, URI.create("http://127.0.0.1:1/")))
                .isInstanceOf(SealFailedException.class)
                .hasMessageContaining("没有给出有效的时间戳");
    }

    @Test
    void refusesAStampOverSomethingElse() throws Exception {
        try (var server = new TimestampServerForTests(NOON)) {
            server.stampSomethingElse();
            assertThatThrownBy(() -> seal(RSA, server.address()))
                    .isInstanceOf(SealFailedException.class)
                    .hasMessageContaining("本件没有用印");
        }
    }

    @Test
    void sealsTheLastPageOfALongLetter() {
        var printed = new LetterTypesetter().typeset(SampleLetters.longReply());
        var sealed = SealedFile.of(printed.pdf(), requireNonNull(printed.seal()), FACE, RSA, statement(), null);

        assertThat(printed.pages()).isGreaterThan(1);
        assertThat(SignatureInFile.of(sealed).page())
                .isEqualTo(requireNonNull(printed.seal()).page());
        assertThat(Pdfsig.verdictOn(sealed)).contains("Signature is Valid");
    }

    @Test
    void stopsAtANameThatNoFontCanShow() {
        assertThatThrownBy(() -> seal(new SealFace("云州市\uE123局", null, null)))
                .isInstanceOf(UnprintableCharacterException.class);
    }

    private byte[] seal(SealFace face) {
        return SealedFile.of(letter.pdf(), requireNonNull(letter.seal()), face, RSA, statement(), null);
    }

    private byte[] seal(SigningKey key, @Nullable URI timestamps) {
        return SealedFile.of(letter.pdf(), requireNonNull(letter.seal()), FACE, key, statement(), timestamps);
    }

    private static SealedFile.Statement statement() {
        return new SealedFile.Statement("政府信息公开申请答复书", "云州市望湖区示范大道1号", NOON);
    }
}
