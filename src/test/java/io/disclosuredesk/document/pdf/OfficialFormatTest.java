package io.disclosuredesk.document.pdf;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.disclosuredesk.document.letter.LayoutLetters;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.Letter.Format;
import io.disclosuredesk.document.letter.Letter.Imprint;
import io.disclosuredesk.document.letter.LetterBuilder;
import io.disclosuredesk.document.letter.SampleLetters;
import io.disclosuredesk.document.pdf.PrintedLetter.Line;
import io.disclosuredesk.document.pdf.PrintedLetter.Stroke;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 公文格式, its 版记, and the plain sheet; measured on the printed letter in millimetres. */
class OfficialFormatTest {
    private static final float CHARACTER_4 = 14 / Grid.MM;

    private final LetterTypesetter typesetter = new LetterTypesetter();
    private final Letter signed = LetterBuilder.like(SampleLetters.shortReply())
            .imprint(LayoutLetters.IMPRINT)
            .build();

    @Test
    void beginsTheMark35BelowTheTextAreaAndDrawsARule156Wide() {
        PrintedLetter letter = print(signed);
        Line mark = letter.lines(1).get(0);
        Line number = letter.lines(1).get(1);
        Stroke rule = letter.strokes.get(0);

        assertThat(Ink.top(mark)).isCloseTo(37 + 35, within(0.05f));
        // two lines are free between mark and number
        assertThat(number.y() - 0.88f * 156 / 28 - Ink.bottom(mark)).isCloseTo(2 * 225f / 22, within(0.1f));
        assertThat(rule.right() - rule.x()).isCloseTo(156, within(0.01f));
        float title = letter.lines(1).get(2).y() - 0.88f * 22 / Grid.MM;
        assertThat(title - rule.y()).isBetween(2 * 225f / 22 - 0.3f, 3 * 225f / 22);
    }

    @Test
    void endsTheTextAreaWithTheImprint() {
        TypesetLetter typeset = typesetter.typeset(signed);
        PrintedLetter letter = new PrintedLetter(typeset.pdf());
        List<Stroke> rules = black(letter, typeset.pages());

        assertThat(rules).hasSize(3).allSatisfy(rule -> {
            assertThat(rule.x()).isCloseTo(28, within(0.01f));
            assertThat(rule.right()).isCloseTo(184, within(0.01f));
        });
        assertThat(rules)
                .extracting(Stroke::thickness)
                .satisfiesExactly(
                        thickness -> assertThat(thickness).isCloseTo(0.35f, within(0.001f)),
                        thickness -> assertThat(thickness).isCloseTo(0.25f, within(0.001f)),
                        thickness -> assertThat(thickness).isCloseTo(0.35f, within(0.001f)));
        assertThat(rules.get(2).y()).isCloseTo(262, within(0.01f));
    }

    @Test
    void setsTheImprintOneCharacterInFromBothSides() {
        TypesetLetter typeset = typesetter.typeset(signed);
        List<Line> lines = new PrintedLetter(typeset.pdf()).lines(typeset.pages());
        List<Line> imprint = lines.subList(lines.size() - 3, lines.size());

        assertThat(imprint.get(0).text() + imprint.get(1).text()).isEqualTo("抄送：云州市人民政府办公室，云州市司法局，云州市城关区自然资源和规划分局。");
        assertThat(imprint.get(2).text()).isEqualTo("云州市自然资源和规划局办公室2026年3月13日印发");
        assertThat(imprint).allSatisfy(line -> assertThat(line.size()).isEqualTo(14));
        assertThat(imprint.get(0).x()).isCloseTo(28 + CHARACTER_4, within(0.05f));
        // turned lines stand below the first name
        assertThat(imprint.get(1).x()).isCloseTo(28 + 4 * CHARACTER_4, within(0.05f));
        assertThat(imprint.get(2).x()).isCloseTo(28 + CHARACTER_4, within(0.05f));
        assertThat(imprint.get(2).right()).isCloseTo(184 - CHARACTER_4, within(0.05f));
    }

    @Test
    void leavesOfficeDateAndRulesOutOfTheImprintOfCorrespondence() {
        TypesetLetter typeset = typesetter.typeset(
                LetterBuilder.like(signed).format(Format.CORRESPONDENCE).build());
        PrintedLetter letter = new PrintedLetter(typeset.pdf());

        assertThat(letter.text()).contains("抄送：").doesNotContain("印发", "办公室2026");
        assertThat(black(letter, typeset.pages())).isEmpty();
        List<Line> lines = letter.lines(typeset.pages());
        assertThat(lines.get(lines.size() - 1).y()).isBetween(256f, 262f);
    }

    @Test
    void keepsTheSealOffTheImprint() {
        for (int length = 28; length < 28 * 22; length += 14) {
            Letter letter = LetterBuilder.like(SampleLetters.reply(
                            "张某某", List.of(new Letter.Paragraph("国".repeat(length))), List.of(), null))
                    .imprint(LayoutLetters.IMPRINT)
                    .build();
            TypesetLetter typeset = typesetter.typeset(letter);
            PrintedLetter printed = new PrintedLetter(typeset.pdf());
            SealPlace seal = requireNonNull(typeset.seal());
            assertThat(seal.page()).isEqualTo(typeset.pages());
            float bottom = 297 - (seal.y() - seal.diameter() / 2) / Grid.MM;
            assertThat(bottom)
                    .as("%d characters", length)
                    .isLessThan(black(printed, typeset.pages()).get(0).y());
            assertThat(printed.lines(typeset.pages()))
                    .anySatisfy(line -> assertThat(line.text()).contains("国"));
        }
    }

    @Test
    void refusesAnImprintOfHalfAPage() {
        Letter letter = LetterBuilder.like(signed)
                .imprint(new Imprint(Collections.nCopies(60, "云州市城关区自然资源和规划分局"), null, null))
                .build();

        assertThatThrownBy(() -> typesetter.typeset(letter))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("抄送机关太多，版记占了半页以上，请删减。");
    }

    @Test
    void printsASheetInBlackWithoutALetterhead() {
        TypesetLetter typeset = typesetter.typeset(LayoutLetters.sheet());
        PrintedLetter sheet = new PrintedLetter(typeset.pdf());
        List<Line> lines = sheet.lines(1);

        assertThat(typeset.seal()).isNull();
        assertThat(sheet.glyphs).allSatisfy(glyph -> assertThat(glyph.colour()).isEqualTo("#000000"));
        assertThat(sheet.strokes)
                .allSatisfy(stroke -> assertThat(stroke.colour()).isEqualTo("#000000"));
        assertThat(lines.get(0).text()).isEqualTo("政府信息公开申请答复呈批单");
        assertThat(lines.get(0).size()).isEqualTo(22);
        assertThat(lines.get(0).y()).isBetween(37f, 37 + 225f / 22);
        assertThat(lines.get(1).text()).isEqualTo("YZZR-2026-0019");
        assertThat(lines.get(1).right()).isCloseTo(184, within(0.05f));
        assertThat(sheet.artifacts(1)).extracting(Line::text).contains("— 1 —");
    }

    private static List<Stroke> black(PrintedLetter letter, int page) {
        return letter.strokes.stream()
                .filter(stroke -> stroke.page() == page && stroke.colour().equals("#000000"))
                .toList();
    }

    private PrintedLetter print(Letter letter) {
        return new PrintedLetter(typesetter.typeset(letter).pdf());
    }
}
