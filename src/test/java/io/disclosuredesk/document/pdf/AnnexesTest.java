package io.disclosuredesk.document.pdf;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.disclosuredesk.document.letter.LayoutLetters;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.Letter.Annex;
import io.disclosuredesk.document.letter.Letter.Paragraph;
import io.disclosuredesk.document.letter.LetterBuilder;
import io.disclosuredesk.document.letter.SampleLetters;
import io.disclosuredesk.document.pdf.PrintedLetter.Line;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 附件说明 below the text and the annexes on their own pages; in millimetres. */
class AnnexesTest {
    private static final float LINE = 225f / 22;
    private static final float CHARACTER = 156f / 28;

    private final LetterTypesetter typesetter = new LetterTypesetter();

    @Test
    void listsAnnexesBelowTheTextWithTheirPages() {
        List<Line> lines = print(LetterBuilder.like(SampleLetters.shortReply())
                        .annexes(LayoutLetters.official().annexes())
                        .build())
                .all();
        int first = indexOf(lines, "附件：1.");

        assertThat(lines.subList(first, first + 4))
                .extracting(Line::text)
                .containsExactly("附件：1.滨河路18号地块国有建设用地使用权出让合同及成", "交确认书复印件（共12页）", "2.申请事项逐项答复情况一览表", "3.现场查阅须知");
        assertThat(lines.get(first).x()).isCloseTo(28 + 2 * CHARACTER, within(0.05f));
        // the turned line below the name, the numbers below each other
        float number = 28 + 5 * CHARACTER;
        assertThat(lines.get(first + 2).x()).isCloseTo(number, within(0.05f));
        assertThat(lines.get(first + 1).x())
                .isCloseTo(lines.get(first + 2).glyphs().get(2).x(), within(0.05f));
        assertThat(lines.get(first).y() - lines.get(first - 1).y()).isCloseTo(2 * LINE, within(0.01f));
    }

    @Test
    void givesASingleAnnexNoNumber() {
        PrintedLetter letter = print(LetterBuilder.like(SampleLetters.shortReply())
                .annexes(List.of(new Annex("现场查阅须知", null, List.of(new Paragraph("内容。")))))
                .build());
        List<Line> lines = letter.all();

        assertThat(lines.get(indexOf(lines, "附件："))).extracting(Line::text).isEqualTo("附件：现场查阅须知");
        assertThat(letter.lines(letter.pages())).extracting(Line::text).containsExactly("附件", "现场查阅须知", "内容。");
    }

    @Test
    void beginsAnAnnexOnItsOwnPageWithItsNameInTheThirdLine() {
        TypesetLetter typeset = typesetter.typeset(LayoutLetters.correspondence());
        PrintedLetter letter = new PrintedLetter(typeset.pdf());
        int page = pageOf(letter, "附件2");
        List<Line> lines = letter.lines(page);

        assertThat(lines.get(0).text()).isEqualTo("附件2");
        assertThat(lines.get(0).font()).isEqualTo("GovHei");
        assertThat(lines.get(0).x()).isCloseTo(28, within(0.05f));
        assertThat(lines.get(1).text()).isEqualTo("申请事项逐项答复情况一览表");
        assertThat(lines.get(1).size()).isEqualTo(22);
        assertThat(lines.get(1).centre()).isCloseTo(106, within(0.1f));
        assertThat(lines.get(1).y() - 0.88f * 22 / Grid.MM).isBetween(37 + 2 * LINE, 37 + 3 * LINE);
        // after signer and date, not before
        assertThat(requireNonNull(typeset.seal()).page()).isEqualTo(page - 1);
        assertThat(pageOf(letter, "附件3")).isGreaterThan(page);
        assertThat(typeset.pages()).isEqualTo(8);
    }

    @Test
    void goesOnWithAnnexesOverManyPages() {
        PrintedLetter letter = print(LetterBuilder.like(SampleLetters.shortReply())
                .annexes(List.of(
                        Annex.enclosed("许可证复印件"), new Annex("名册", null, List.of(new Paragraph("国".repeat(1500))))))
                .build());

        assertThat(letter.lines(letter.pages() - 1)).hasSize(22);
    }

    @Test
    void breaksAListLongerThanAPage() {
        List<Annex> annexes = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            annexes.add(new Annex("第" + i + "项信息的复印件", i, List.of()));
        }
        TypesetLetter typeset = typesetter.typeset(
                LetterBuilder.like(SampleLetters.shortReply()).annexes(annexes).build());
        PrintedLetter letter = new PrintedLetter(typeset.pdf());

        assertThat(letter.text()).contains("附件：1.第1项信息的复印件（共1页）", "40.第40项信息的复印件（共40页）");
        assertThat(letter.lines(1)).anySatisfy(line -> assertThat(line.text()).startsWith("附件：1."));
        // the seal's page has annexes on it
        assertThat(letter.lines(requireNonNull(typeset.seal()).page()))
                .anySatisfy(line -> assertThat(line.text()).startsWith("40."));
        assertThat(letter.all()).allSatisfy(line -> assertThat(line.y()).isLessThan(262));
    }

    private static int indexOf(List<Line> lines, String start) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).text().startsWith(start)) {
                return i;
            }
        }
        throw new AssertionError(start + " not in " + lines);
    }

    private static int pageOf(PrintedLetter letter, String text) {
        for (int page = 1; page <= letter.pages(); page++) {
            if (letter.lines(page).get(0).text().equals(text)) {
                return page;
            }
        }
        throw new AssertionError("no page begins with " + text);
    }

    private PrintedLetter print(Letter letter) {
        return new PrintedLetter(typesetter.typeset(letter).pdf());
    }
}
