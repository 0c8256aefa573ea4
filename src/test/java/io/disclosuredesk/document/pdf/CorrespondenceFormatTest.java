package io.disclosuredesk.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.disclosuredesk.document.letter.LayoutLetters;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.Letter.Format;
import io.disclosuredesk.document.letter.LetterBuilder;
import io.disclosuredesk.document.letter.SampleLetters;
import io.disclosuredesk.document.pdf.PrintedLetter.Line;
import io.disclosuredesk.document.pdf.PrintedLetter.Stroke;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 信函格式, measured on the printed letter in millimetres. */
class CorrespondenceFormatTest {
    private static final String RED = "#DC1414";
    private static final float CHARACTER = 156f / 28;

    private final PrintedLetter letter = print(LayoutLetters.correspondence());
    private final List<Stroke> rules =
            letter.strokes.stream().filter(s -> s.colour().equals(RED)).toList();
    private final List<Line> lines = letter.lines(1);

    @Test
    void beginsTheMark30BelowTheEdgeOfThePage() {
        Line mark = lines.get(0);

        assertThat(mark.text()).isEqualTo(SampleLetters.ORGAN);
        assertThat(mark.glyphs()).allSatisfy(glyph -> assertThat(glyph.colour()).isEqualTo(RED));
        assertThat(mark.font()).isEqualTo("GovTitleB");
        assertThat(Ink.top(mark)).isCloseTo(30, within(0.05f));
        assertThat(mark.centre()).isCloseTo(106, within(0.2f));
    }

    @Test
    void drawsTwoDoubleLines170WideInTheMiddleOfThePage() {
        assertThat(rules).hasSize(4).allSatisfy(rule -> {
            assertThat(rule.page()).isEqualTo(1);
            assertThat(rule.x()).isCloseTo(20, within(0.01f));
            assertThat(rule.right()).isCloseTo(190, within(0.01f));
        });
        // the thick one above the thin one at the head, the other way round at the foot
        assertThat(rules.get(0).thickness()).isGreaterThan(2 * rules.get(1).thickness());
        assertThat(rules.get(2).thickness()).isLessThan(rules.get(3).thickness() / 2);
        assertThat(upper(rules.get(0)) - Ink.bottom(lines.get(0))).isCloseTo(4, within(0.05f));
        assertThat(297 - lower(rules.get(3))).isCloseTo(20, within(0.01f));
    }

    @Test
    void putsTheNumberAtTheRightBelowTheFirstLineAtSevenEighthsOfACharacter() {
        Line number = lines.get(1);

        assertThat(number.text()).isEqualTo("云自然资规公开答〔2026〕12号");
        assertThat(number.right()).isCloseTo(184, within(0.05f));
        assertThat(number.size()).isCloseTo(15.79f, within(0.01f));
        assertThat(number.y() - 0.88f * CHARACTER - lower(rules.get(1))).isCloseTo(0.875f * CHARACTER, within(0.01f));
    }

    @Test
    void leavesTwoLinesAboveTheTitle() {
        float lines = 2 * 225f / 22;
        Line title = this.lines.get(2);
        assertThat(title.text()).isEqualTo("政府信息公开申请答复书");
        assertThat(title.centre()).isCloseTo(106, within(0.1f));
        float number = this.lines.get(1).y() + 0.12f * CHARACTER;
        assertThat(title.y() - 0.88f * 22 / Grid.MM - number).isBetween(lines - 0.3f, lines + 225f / 22);

        PrintedLetter receipt = print(SampleLetters.receipt());
        float rule = lower(receipt.strokes.get(1));
        assertThat(receipt.lines(1).get(1).y() - 0.88f * 22 / Grid.MM - rule)
                .isBetween(lines - 0.3f, lines + 225f / 22);
    }

    @Test
    void showsNoNumberOnTheFirstPage() {
        assertThat(letter.artifacts(1)).isEmpty();
        assertThat(letter.artifacts(2)).extracting(Line::text).containsExactly("— 2 —");
    }

    @Test
    void keepsTheNumbersPlaceFreeInADraft() {
        PrintedLetter draft = print(SampleLetters.draftOf(LayoutLetters.correspondence()));

        assertThat(draft.lines(1)).extracting(Line::text).noneMatch(text -> text.contains("〔2026〕12号"));
        assertThat(draft.lines(1).get(1).y()).isEqualTo(lines.get(2).y());
    }

    @Test
    void narrowsALongNameToTheTextArea() {
        Letter longNames = LetterBuilder.like(SampleLetters.longNames())
                .format(Format.CORRESPONDENCE)
                .build();
        Line mark = print(longNames).lines(1).get(0);

        assertThat(mark.x()).isGreaterThan(27.9f);
        assertThat(mark.right()).isLessThan(184.1f);
    }

    private static float upper(Stroke rule) {
        return rule.y() - rule.thickness() / 2;
    }

    private static float lower(Stroke rule) {
        return rule.y() + rule.thickness() / 2;
    }

    private static PrintedLetter print(Letter letter) {
        return new PrintedLetter(new LetterTypesetter().typeset(letter).pdf());
    }
}
