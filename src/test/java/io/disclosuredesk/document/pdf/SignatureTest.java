package io.disclosuredesk.document.pdf;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.Letter.Format;
import io.disclosuredesk.document.letter.Letter.Paragraph;
import io.disclosuredesk.document.letter.LetterBuilder;
import io.disclosuredesk.document.letter.SampleLetters;
import io.disclosuredesk.document.pdf.PrintedLetter.Line;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 署名, 成文日期, 附注 and the seal's place, measured in millimetres. */
class SignatureTest {
    private static final float LINE = 225f / 22;
    private static final float CHARACTER = 156f / 28;

    private final LetterTypesetter typesetter = new LetterTypesetter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云州市自然资源和规划局",
                "云州市滨河新区管理委员会自然资源和规划建设管理局",
                "云州市滨河新区管理委员会自然资源和规划建设管理局政府信息公开工作办公室",
                "云州市滨河新区管理委员会自然资源和规划建设管理局政府信息公开工作办公室、云州市滨河新区综合行政执法局政策法规科"
            })
    void placesTheSealOverSignerAndDateWithinALineOfTheText(String signer) {
        TypesetLetter typeset = typesetter.typeset(letter(signer).build());
        List<Line> lines = new PrintedLetter(typeset.pdf()).lines(typeset.pages());
        Line date = lines.get(lines.size() - 1);
        int text = lastText(lines);
        List<Line> signers = lines.subList(text + 1, lines.size() - 1);
        SealPlace seal = requireNonNull(typeset.seal());
        float y = 297 - seal.y() / Grid.MM;

        assertThat(seal.diameter() / Grid.MM).isCloseTo(42, within(0.01f));
        assertThat(seal.page()).isEqualTo(typeset.pages());
        assertThat(date.text()).isEqualTo("2026年3月12日");
        assertThat(signers.stream().map(Line::text).reduce("", String::concat)).isEqualTo(signer);
        assertThat(signers).allSatisfy(line -> {
            assertThat(line.centre()).isCloseTo(date.centre(), within(0.1f));
            assertThat(line.x()).isGreaterThan(27.9f);
            assertThat(line.right()).isLessThan(184.1f);
        });
        assertThat(seal.x() / Grid.MM).isCloseTo(date.centre(), within(0.1f));
        // the line box of the text ends this far below its baseline
        float end = lines.get(text).y() + 0.12f * CHARACTER + (LINE - CHARACTER) / 2;
        assertThat(y - 21 - end).isBetween(1f, LINE);
        // over both, and both a little below its middle
        assertThat((signers.get(0).y() + date.y()) / 2 - CHARACTER / 2).isBetween(y - 5, y + 10);
        assertThat(date.y()).isLessThan(y + 21);
    }

    @Test
    void putsTheDateTwoCharactersToTheRightOfAnUnsealedSigner() {
        TypesetLetter typeset =
                typesetter.typeset(letter(SampleLetters.ORGAN).sealed(false).build());
        List<Line> lines = new PrintedLetter(typeset.pdf()).lines(1);
        Line signer = lines.get(lines.size() - 2);
        Line date = lines.get(lines.size() - 1);

        assertThat(typeset.seal()).isNull();
        assertThat(signer.right()).isCloseTo(184 - 2 * CHARACTER, within(0.05f));
        assertThat(date.x() - signer.x()).isCloseTo(2 * CHARACTER, within(0.05f));
        // one blank line below the text
        assertThat(signer.y() - lines.get(lastText(lines)).y()).isCloseTo(2 * LINE, within(0.01f));
    }

    @Test
    void endsADateLongerThanTheUnsealedSignerTwoCharactersFromTheRight() {
        List<Line> lines = print(letter("云州局").sealed(false).build()).lines(1);
        Line signer = lines.get(lines.size() - 2);
        Line date = lines.get(lines.size() - 1);

        assertThat(date.right()).isCloseTo(184 - 2 * CHARACTER, within(0.05f));
        assertThat(date.x() - signer.x()).isCloseTo(2 * CHARACTER, within(0.05f));
    }

    @Test
    void breaksALongUnsealedSignerInsideTheTextArea() {
        String signer = "云州市滨河新区管理委员会自然资源和规划建设管理局政府信息公开工作办公室";
        List<Line> lines = print(letter(signer).sealed(false).build()).lines(1);
        Line date = lines.get(lines.size() - 1);

        assertThat(lines.get(lines.size() - 3).text()
                        + lines.get(lines.size() - 2).text())
                .isEqualTo(signer);
        assertThat(lines).allSatisfy(line -> assertThat(line.right()).isLessThan(184.1f));
        assertThat(date.x() - lines.get(lines.size() - 2).x()).isCloseTo(2 * CHARACTER, within(0.05f));
    }

    @Test
    void printsTheNoteInBracketsTwoCharactersIn() {
        List<Line> lines = print(
                        letter(SampleLetters.ORGAN).note("联系电话：0999-8800001").build())
                .lines(1);
        Line note = lines.get(lines.size() - 1);

        assertThat(note.text()).isEqualTo("（联系电话：0999-8800001）");
        assertThat(note.x()).isCloseTo(28 + 2 * CHARACTER, within(0.05f));
        assertThat(note.y() - lines.get(lines.size() - 2).y()).isCloseTo(LINE, within(0.01f));
    }

    @Test
    void keepsSealSignerAndDateOnAPageWithText() {
        for (Format format : Format.values()) {
            for (int length = 28; length < 28 * 24; length += 14) {
                Letter letter = letter("国", length).format(format).build();
                TypesetLetter typeset = typesetter.typeset(letter);
                assertThat(requireNonNull(typeset.seal()).page()).isEqualTo(typeset.pages());
                assertThat(new PrintedLetter(typeset.pdf()).lines(typeset.pages()))
                        .as("%s, %d characters", format, length)
                        .anySatisfy(line -> assertThat(line.text()).contains("国"))
                        .anySatisfy(line -> assertThat(line.text()).isEqualTo(SampleLetters.ORGAN))
                        .anySatisfy(line -> assertThat(line.text()).isEqualTo("2026年3月12日"));
            }
        }
    }

    private static int lastText(List<Line> lines) {
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            last = lines.get(i).text().contains("正文") ? i : last;
        }
        return last;
    }

    private static LetterBuilder letter(String signer) {
        return letter("正文", 120).signer(signer);
    }

    private static LetterBuilder letter(String word, int length) {
        return LetterBuilder.like(SampleLetters.reply(
                        "张某某", List.of(new Paragraph(word.repeat(length / word.length()))), List.of(), null))
                .format(Format.CORRESPONDENCE);
    }

    private PrintedLetter print(Letter letter) {
        return new PrintedLetter(typesetter.typeset(letter).pdf());
    }
}
