package io.disclosuredesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.LetterBuilder;
import io.disclosuredesk.security.FieldCipher;
import io.disclosuredesk.security.PublicAddresses;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodesTest {

    private static final VerificationCodes CODES = codes(0);

    @Test
    void differForEveryCaseAndKind() {
        var seen = new HashMap<String, String>();
        for (var year : new int[] {2026, 2027}) {
            for (var n = 1; n <= 5000; n++) {
                for (var kind : DocumentKind.values()) {
                    var number = "YZZRZY-%d-%05d".formatted(year, n);
                    var other = seen.put(CODES.codeFor(number, kind), number + kind);
                    assertThat(other).isNull();
                }
            }
        }
    }

    @Property(tries = 200)
    void areTheSameAtEveryTryAndReadBackAsTyped(
            @ForAll @IntRange(min = 1, max = 99_999) int n, @ForAll DocumentKind kind) {
        var number = "YZZRZY-2026-%05d".formatted(n);
        var code = CODES.codeFor(number, kind);
        assertThat(code).matches("[2-9A-HJ-NP-Z]{20}");
        assertThat(codes(0).codeFor(number, kind)).isEqualTo(code);
        assertThat(codes(1).codeFor(number, kind)).as("under another key").isNotEqualTo(code);
        var printed = new LetterMark(code, LocalDate.EPOCH).printed();
        assertThat(printed).matches("(\\w{4}-){4}\\w{4}");
        assertThat(VerificationCodes.meant(printed.toLowerCase(Locale.ROOT))).isEqualTo(code);
    }

    /** Every character of the alphabet at every place: no bit of the hundred is lost. */
    @Test
    void useEveryCharacterAtEveryPlace() {
        var codes = IntStream.range(0, 2000)
                .mapToObj(n -> CODES.codeFor("YZZRZY-2026-" + n, DocumentKind.REPLY))
                .toList();
        for (var place = 0; place < 20; place++) {
            var seen = new HashSet<Character>();
            for (var code : codes) {
                seen.add(code.charAt(place));
            }
            assertThat(seen).hasSize(32);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "ABCDE",
                "ABCDE-FGHJK-LMNPQ-RSTU0",
                "ABCDE-FGHJK-LMNPQ-RSTU2-3",
                "ABCDE_FGHJK_LMNPQ_RSTU2"
            })
    void areNothingElse(String typed) {
        assertThat(VerificationCodes.meant(typed)).isEqualTo(VerificationCodes.NONE);
    }

    @Test
    void areTypedInWhateverWay() {
        for (var typed : List.of(
                "abcde fghjk lmnpq rstuv",
                "ABCDE—FGHJK–LMNPQ‐RSTUV",
                "ＡＢＣＤＥ－ＦＧＨＪＫ－ＬＭＮＰＱ－ＲＳＴＵＶ",
                "\u200BABCDEFGHJKLMNPQRSTUV\uFEFF\n")) {
            assertThat(VerificationCodes.meant(typed)).as(typed).isEqualTo("ABCDEFGHJKLMNPQRSTUV");
        }
    }

    @Test
    void areOnTheLetterWithTheAddressOfThePage() {
        var letter = new LetterBuilder(
                        "云州市自然资源和规划局", "答复书", LocalDate.of(2026, 5, 1), List.of(new Letter.Paragraph("正文。")))
                .build();
        var marked = CODES.marked(letter, new LetterMark("ABCDEFGHJKLMNPQRSTUV", letter.date()));
        assertThat(marked.verification())
                .isEqualTo(new Letter.Verification(
                        "https://gk.agency.example/verify/ABCDEFGHJKLMNPQRSTUV", "ABCD-EFGH-JKLM-NPQR-STUV"));
        assertThat(LetterBuilder.like(marked).verification(null).build()).isEqualTo(letter);
    }

    private static VerificationCodes codes(int key) {
        var bytes = new byte[32];
        bytes[0] = (byte) key;
        return new VerificationCodes(new FieldCipher(bytes), PublicAddresses.SAMPLE);
    }
}
