package io.disclosuredesk.document.pdf;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.qrcode.decoder.Decoder;
import io.disclosuredesk.document.letter.LayoutLetters;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.Letter.Format;
import io.disclosuredesk.document.letter.Letter.Paragraph;
import io.disclosuredesk.document.letter.Letter.Verification;
import io.disclosuredesk.document.letter.LetterBuilder;
import io.disclosuredesk.document.letter.SampleLetters;
import io.disclosuredesk.document.pdf.PrintedLetter.Box;
import io.disclosuredesk.document.pdf.PrintedLetter.Line;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code of the verification page, read back from the printed letter. */
class VerificationCodeTest {
    private final LetterTypesetter typesetter = new LetterTypesetter();

    @Test
    void canBeRead() throws Exception {
        PrintedLetter letter = print(LayoutLetters.shortCorrespondence());

        assertThat(new Decoder().decode(modules(letter.boxes)).getText()).isEqualTo(LayoutLetters.VERIFICATION.url());
        assertThat(letter.boxes).allSatisfy(box -> assertThat(box.colour()).isEqualTo("#000000"));
        assertThat(edge(letter.boxes, 2) - edge(letter.boxes, 0)).isCloseTo(22, within(0.01f));
    }

    @Test
    void standsAboveTheImprintWithItsCodeInFours() {
        PrintedLetter letter = print(LayoutLetters.official());
        List<Line> lines = letter.lines(letter.pages());
        List<Line> caption = lines.stream().filter(line -> line.size() == 9).toList();

        assertThat(caption).extracting(Line::text).containsExactly("扫码验真", "7K3M 9PQ2 XW4T");
        assertThat(letter.boxes).allSatisfy(box -> assertThat(box.page()).isEqualTo(letter.pages()));
        assertThat(edge(letter.boxes, 0)).isCloseTo(28, within(0.01f));
        // light around it: four modules at its right and below it
        float quiet = 4 * 22f / modules(letter.boxes).length;
        assertThat(caption.get(0).x() - edge(letter.boxes, 2)).isGreaterThan(quiet);
        assertThat(letter.strokes.get(letter.strokes.size() - 3).y() - edge(letter.boxes, 3))
                .isGreaterThan(2.9f);
    }

    @Test
    void tellsAScreenReaderWhatItIs() {
        byte[] file = typesetter.typeset(LayoutLetters.shortCorrespondence()).pdf();

        assertThat(PrintedLetter.alternatives(file)).containsExactly("验真二维码，核验码7K3M 9PQ2 XW4T，用于在本机关网站核验本文书的真伪");
    }

    @Test
    void collidesWithNothingAndIsNeverAloneOnAPage() {
        for (int length = 28; length < 28 * 24; length += 14) {
            for (Format format : List.of(Format.OFFICIAL, Format.CORRESPONDENCE)) {
                for (String note : new String[] {null, "联系人：政务公开科，联系电话：0999-8800001"}) {
                    Letter letter = LetterBuilder.like(SampleLetters.reply(
                                    "张某某", List.of(new Paragraph("国".repeat(length))), List.of(), note))
                            .format(format)
                            .verification(LayoutLetters.VERIFICATION)
                            .build();
                    collidesWithNothing(
                            typesetter.typeset(letter), "%s, %d characters, %s".formatted(format, length, note));
                }
            }
        }
    }

    private static void collidesWithNothing(TypesetLetter typeset, String which) {
        PrintedLetter letter = new PrintedLetter(typeset.pdf());
        List<Line> lines = letter.lines(typeset.pages());
        float right = edge(letter.boxes, 2);
        float top = edge(letter.boxes, 1);
        float bottom = edge(letter.boxes, 3);
        assertThat(letter.boxes.get(0).page()).as(which).isEqualTo(typeset.pages());
        assertThat(lines).as(which).anySatisfy(line -> assertThat(line.text()).contains("国"));
        assertThat(bottom).as(which).isLessThan(262.01f);
        lines.stream()
                .filter(line -> line.x() < right + 1)
                .forEach(line -> assertThat(line.y() + 1 < top || line.y() - 4 > bottom)
                        .as("%s: %s", which, line)
                        .isTrue());
        SealPlace seal = requireNonNull(typeset.seal());
        assertThat(seal.x() / Grid.MM - 21).as(which).isGreaterThan(right + 3);
    }

    @Test
    void goesBesideTheSignatureWhereThatSavesAPage() {
        TypesetLetter receipt = typesetter.typeset(LetterBuilder.like(SampleLetters.receipt())
                .verification(LayoutLetters.VERIFICATION)
                .build());
        PrintedLetter letter = new PrintedLetter(receipt.pdf());

        assertThat(receipt.pages()).isEqualTo(1);
        List<Line> lines = letter.lines(1);
        Line note = lines.stream()
                .filter(line -> line.text().startsWith("（联系"))
                .findFirst()
                .orElseThrow();
        assertThat(edge(letter.boxes, 3)).isLessThan(note.y() - 6);
        Archival.assertConforms(receipt.pdf());
    }

    @Test
    void refusesAnAddressTooLongForACode() {
        assertThatThrownBy(() -> new Verification("https://xxgk.yunzhou.example/" + "a".repeat(200), "A"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("验真网址超过200字，请删减。");
        assertThatThrownBy(() -> QrCode.of("汉".repeat(2000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("请缩短网址");
        assertThat("汉".repeat(2000).getBytes(StandardCharsets.UTF_8)).hasSize(6000);
    }

    private static float edge(List<Box> boxes, int side) {
        return (float)
                switch (side) {
                    case 0 -> boxes.stream().mapToDouble(Box::x).min().orElseThrow();
                    case 1 -> boxes.stream().mapToDouble(Box::y).min().orElseThrow();
                    case 2 -> boxes.stream().mapToDouble(Box::right).max().orElseThrow();
                    default -> boxes.stream().mapToDouble(Box::bottom).max().orElseThrow();
                };
    }

    /** As a camera would see it. */
    private static boolean[][] modules(List<Box> boxes) {
        float left = edge(boxes, 0);
        float top = edge(boxes, 1);
        // a finder pattern is seven modules wide
        int count = Math.round((edge(boxes, 2) - left) / ((boxes.get(0).right() - left) / 7));
        float side = (edge(boxes, 2) - left) / count;
        boolean[][] modules = new boolean[count][count];
        for (int y = 0; y < count; y++) {
            for (int x = 0; x < count; x++) {
                float middleX = left + (x + 0.5f) * side;
                float middleY = top + (y + 0.5f) * side;
                modules[y][x] = boxes.stream()
                        .anyMatch(
                                b -> b.x() < middleX && middleX < b.right() && b.y() < middleY && middleY < b.bottom());
            }
        }
        return modules;
    }

    private PrintedLetter print(Letter letter) {
        return new PrintedLetter(typesetter.typeset(letter).pdf());
    }
}
