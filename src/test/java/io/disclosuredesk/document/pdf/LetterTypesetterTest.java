package io.disclosuredesk.document.pdf;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.Letter.Heading;
import io.disclosuredesk.document.letter.Letter.Paragraph;
import io.disclosuredesk.document.letter.SampleLetters;
import io.disclosuredesk.document.pdf.PrintedLetter.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Measures printed letters against GB/T 9704-2012; lengths in millimetres. */
class LetterTypesetterTest {
    private static final float CHARACTER = 156f / 28;

    private final LetterTypesetter typesetter = new LetterTypesetter();

    @Test
    void printsOnA4() {
        PrintedLetter letter = print(SampleLetters.shortReply());

        assertThat(letter.width).isCloseTo(210, within(0.01f));
        assertThat(letter.height).isCloseTo(297, within(0.01f));
    }

    @Test
    void fillsAPageWith22LinesOf28Characters() {
        List<Line> lines = print(bodyOf("国".repeat(1500))).lines(2);

        assertThat(lines).hasSize(22).allSatisfy(line -> {
            assertThat(line.text()).hasSize(28);
            assertThat(line.size()).isCloseTo(15.79f, within(0.01f));
            assertThat(line.x()).isCloseTo(28, within(0.1f));
            assertThat(line.right()).isCloseTo(184, within(0.1f));
        });
        for (int i = 1; i < lines.size(); i++) {
            assertThat(lines.get(i).y() - lines.get(i - 1).y()).isCloseTo(225f / 22, within(0.01f));
        }
        // the boxes of the first and the last line touch the text area
        float em = CHARACTER;
        float leading = (225f / 22 - em) / 2;
        assertThat(lines.get(0).y() - 0.88f * em - leading).isCloseTo(37, within(0.1f));
        assertThat(lines.get(21).y() + 0.12f * em + leading).isCloseTo(262, within(0.1f));
    }

    @Test
    void indentsAParagraphByTwoCharactersAndJustifiesIt() {
        List<Line> lines = print(bodyOf("本机关于2026年2月24日收到申请，".repeat(8))).lines(1);
        List<Line> body = lines.subList(4, lines.size());

        assertThat(body.get(0).text()).startsWith("本机关");
        assertThat(body.get(0).x()).isCloseTo(28 + 2 * CHARACTER, within(0.1f));
        assertThat(body.get(1).x()).isCloseTo(28, within(0.1f));
        assertThat(body.subList(0, 4))
                .allSatisfy(line -> assertThat(line.right()).isCloseTo(184, within(0.1f)));
    }

    @Test
    void printsTheLetterheadInRedAndTheNumberAboveARedLine() {
        PrintedLetter letter = print(SampleLetters.shortReply());
        Line mark = letter.lines(1).get(0);
        Line number = letter.lines(1).get(1);

        assertThat(mark.text()).isEqualTo(SampleLetters.ORGAN);
        assertThat(mark.glyphs()).allSatisfy(g -> assertThat(g.colour()).isEqualTo("#DC1414"));
        assertThat(mark.y() - 0.85f * mark.size() / Grid.MM).isCloseTo(72, within(0.5f));
        assertThat(mark.centre()).isCloseTo(106, within(0.2f));
        assertThat(mark.x()).isGreaterThan(27.9f);
        assertThat(number.text()).isEqualTo("云自然资规公开答〔2026〕12号");
        assertThat(number.centre()).isCloseTo(106, within(0.1f));
        assertThat(letter.strokes).singleElement().satisfies(rule -> {
            assertThat(rule.x()).isCloseTo(28, within(0.1f));
            assertThat(rule.right()).isCloseTo(184, within(0.1f));
            assertThat(rule.colour()).isEqualTo("#DC1414");
            assertThat(rule.y() - (number.y() + 0.12f * CHARACTER)).isCloseTo(4, within(0.1f));
        });
    }

    @Test
    void narrowsALongNameToTheTextArea() {
        Line mark = print(SampleLetters.longNames()).lines(1).get(0);

        assertThat(mark.x()).isCloseTo(28, within(0.1f));
        assertThat(mark.right()).isCloseTo(184, within(0.1f));
    }

    @Test
    void centresTheTitleInLinesThatCutNoWord() {
        List<Line> title = print(SampleLetters.longNames()).lines(1).stream()
                .filter(line -> Math.abs(line.size() - 22) < 0.01f)
                .toList();

        assertThat(title).extracting(Line::text).last().isEqualTo("政府信息公开申请的部分公开答复书");
        assertThat(title).hasSize(4).allSatisfy(line -> {
            assertThat(line.centre()).isCloseTo(106, within(0.1f));
            assertThat(line.x()).isGreaterThan(28);
        });
    }

    @Test
    void startsNoLineWithAClosingMarkAndEndsNoneWithAnOpeningOne() {
        Random random = new Random(9704);
        String alphabet = "国家机关公开信息，。、；：？！（）《》“”〔〕——……12ab%𠮷㛃";
        int[] characters = alphabet.codePoints().toArray();
        StringBuilder text = new StringBuilder("国");
        for (int i = 0; i < 4000; i++) {
            text.append("家关").appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        PrintedLetter letter = print(bodyOf(text.toString()));

        int checked = 0;
        for (int page = 2; page <= 12; page++) {
            for (Line line : letter.lines(page)) {
                String start = line.text().substring(0, 1);
                String end = line.text().substring(line.text().length() - 1);
                assertThat(Kinsoku.NO_START).doesNotContain(start);
                assertThat(Kinsoku.NO_END).doesNotContain(end);
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(200);
    }

    @Test
    void endsTheDateFourCharactersFromTheRightBelowTheCentredSigner() {
        PrintedLetter letter = print(SampleLetters.shortReply());
        List<Line> lines = letter.lines(1);
        Line date = lines.get(lines.size() - 1);
        Line signer = lines.get(lines.size() - 2);

        assertThat(date.text()).isEqualTo("2026年3月12日");
        assertThat(date.right()).isCloseTo(184 - 4 * CHARACTER, within(0.1f));
        assertThat(signer.centre()).isCloseTo(date.centre(), within(0.1f));
    }

    @Test
    void keepsRoomForTheSealOverSignerAndDate() {
        TypesetLetter typeset = typesetter.typeset(SampleLetters.longReply());
        List<Line> lines = new PrintedLetter(typeset.pdf()).lines(typeset.pages());
        Line date = lines.get(lines.size() - 2);
        Line signer = lines.get(lines.size() - 3);
        Line above = lines.get(lines.size() - 4);
        SealPlace seal = requireNonNull(typeset.seal());
        float y = 297 - seal.y() / Grid.MM;
        float top = y - seal.diameter() / 2 / Grid.MM;

        assertThat(date.text()).isEqualTo("2026年3月12日");
        assertThat(seal.page()).isEqualTo(typeset.pages());
        assertThat(seal.x() / Grid.MM).isCloseTo(date.centre(), within(0.1f));
        assertThat(y).isBetween(signer.y(), date.y());
        // within one line of the text, without touching it
        assertThat(top - above.y()).isBetween(1f, 225f / 22 + CHARACTER);
    }

    @Test
    void neverLeavesTheDateOnAPageWithoutText() {
        for (int length = 28; length < 28 * 24; length += 14) {
            Letter letter = bodyOf("国".repeat(length));
            TypesetLetter typeset = typesetter.typeset(letter);
            assertThat(new PrintedLetter(typeset.pdf()).lines(typeset.pages()))
                    .as("%d characters", length)
                    .anySatisfy(line -> assertThat(line.text()).contains("国"));
        }
    }

    @Test
    void neverEndsAPageWithAHeading() {
        for (int length = 28; length < 28 * 12; length += 28) {
            PrintedLetter letter = print(SampleLetters.reply(
                    "张某某",
                    List.of(
                            new Paragraph("国".repeat(length)),
                            new Heading(1, "一、标题"),
                            new Heading(2, "（一）标题"),
                            new Paragraph("家".repeat(500))),
                    List.of(),
                    null));
            List<Line> lines = letter.lines(1);
            assertThat(lines.get(lines.size() - 1).text()).doesNotContain("标题");
        }
    }

    @Test
    void printsFoliosOnTheOuterEdge() {
        PrintedLetter letter = print(SampleLetters.longReply());
        Line first = letter.artifacts(1).get(0);
        Line second = letter.artifacts(2).get(0);
        float character = 14 / Grid.MM;

        assertThat(first.text()).isEqualTo("— 1 —");
        assertThat(first.size()).isEqualTo(14);
        assertThat(first.right()).isCloseTo(184 - character, within(0.1f));
        assertThat(second.x()).isCloseTo(28 + character, within(0.1f));
        assertThat(first.y() - 0.38f * character).isCloseTo(262 + 7, within(0.1f));
    }

    @Test
    void framesATableAcrossPages() {
        PrintedLetter letter = print(bodyOf(
                "国".repeat(100),
                new Letter.FactTable(
                        List.of(new Letter.Fact("申请内容", "公开信息".repeat(300)), new Letter.Fact("提交方式", "邮寄")))));

        for (int page = 1; page <= 3; page++) {
            int number = page;
            var frame = letter.strokes.stream()
                    .filter(s -> s.page() == number && s.colour().equals("#000000"))
                    .toList();
            float top = (float)
                    frame.stream().mapToDouble(PrintedLetter.Stroke::y).min().orElseThrow();
            float bottom = (float) frame.stream()
                    .mapToDouble(PrintedLetter.Stroke::bottom)
                    .max()
                    .orElseThrow();
            assertThat(frame)
                    .filteredOn(PrintedLetter.Stroke::isHorizontal)
                    .anySatisfy(s -> assertThat(s.y()).isCloseTo(top, within(0.01f)))
                    .anySatisfy(s -> assertThat(s.y()).isCloseTo(bottom, within(0.01f)));
            assertThat(bottom).isLessThan(262.1f);
        }
    }

    private static Letter bodyOf(String text, Letter.Block... more) {
        List<Letter.Block> body = new ArrayList<>(List.of(new Paragraph(text)));
        body.addAll(List.of(more));
        return SampleLetters.reply("张某某", body, List.of(), null);
    }

    private PrintedLetter print(Letter letter) {
        return new PrintedLetter(typesetter.typeset(letter).pdf());
    }
}
