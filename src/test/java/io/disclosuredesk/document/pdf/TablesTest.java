package io.disclosuredesk.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.tagging.IStructureNode;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import io.disclosuredesk.document.letter.LayoutLetters;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.Letter.Column;
import io.disclosuredesk.document.letter.Letter.Paragraph;
import io.disclosuredesk.document.letter.Letter.Table;
import io.disclosuredesk.document.letter.SampleLetters;
import io.disclosuredesk.document.pdf.PrintedLetter.Line;
import io.disclosuredesk.document.pdf.PrintedLetter.Stroke;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables with their headings above, measured in millimetres. */
class TablesTest {
    private final LetterTypesetter typesetter = new LetterTypesetter();
    private final byte[] file = typesetter.typeset(LayoutLetters.fortyItems()).pdf();
    private final PrintedLetter letter = new PrintedLetter(file);

    @Test
    void repeatsTheHeadingsOnEveryPageForTheEyeOnly() {
        assertThat(letter.pages()).isGreaterThan(4);
        assertThat(letter.lines(1)).extracting(Line::text).contains("序号申请公开的信息答复依据");
        for (int page = 2; page <= letter.pages(); page++) {
            assertThat(letter.artifacts(page).get(0).text()).isEqualTo("序号申请公开的信息答复依据");
            assertThat(letter.artifacts(page).get(0).font()).isEqualTo("GovHei");
        }
        assertThat(letter.text().split("申请公开的信息", -1)).hasSize(2);
    }

    @Test
    void printsEveryItemInASizeThatCanBeRead() {
        for (int i = 1; i <= 39; i++) {
            assertThat(letter.text()).contains("《条例》第三十六条", i % 3 == 0 ? "规划条件变更" : "第" + i + "项信息");
        }
        assertThat(letter.text().replaceAll("[^另]", "")).hasSize(1);
        assertThat(letter.text().split("历次会议纪要、请示、批复。", -1)).hasSize(91);
        assertThat(letter.all().stream().filter(line -> line.text().contains("会议纪要")))
                .allSatisfy(line -> assertThat(line.size()).isEqualTo(12));
    }

    @Test
    void closesItsFrameOnEveryPage() {
        for (int page = 1; page <= letter.pages(); page++) {
            List<Stroke> frame = frame(page);
            double top = frame.stream().mapToDouble(Stroke::y).min().orElseThrow();
            double bottom = frame.stream().mapToDouble(Stroke::bottom).max().orElseThrow();
            assertThat(frame)
                    .filteredOn(Stroke::isHorizontal)
                    .anySatisfy(s -> assertThat((double) s.y()).isCloseTo(top, within(0.01)))
                    .anySatisfy(s -> assertThat((double) s.y()).isCloseTo(bottom, within(0.01)))
                    .allSatisfy(s -> {
                        assertThat(s.x()).isCloseTo(28, within(0.01f));
                        assertThat(s.right()).isCloseTo(184, within(0.01f));
                    });
            assertThat(bottom).isLessThan(262.1);
            // every line of type between the same five uprights
            assertThat(frame.stream()
                            .filter(s -> !s.isHorizontal())
                            .map(Stroke::x)
                            .distinct())
                    .hasSize(5);
        }
    }

    @Test
    void keepsEveryCellBetweenItsLines() {
        List<Float> edges = frame(2).stream()
                .filter(s -> !s.isHorizontal())
                .map(Stroke::x)
                .distinct()
                .sorted()
                .toList();
        assertThat(edges.get(4) - edges.get(3)).isCloseTo((156 - 36 / Grid.MM) * 4 / 12, within(0.05f));
        letter.glyphs.stream().filter(g -> g.page() == 2 && g.size() == 12).forEach(glyph -> {
            float before =
                    edges.stream().filter(e -> e <= glyph.x()).reduce(Math::max).orElseThrow();
            float after = edges.stream().filter(e -> e > glyph.x()).findFirst().orElseThrow();
            assertThat(glyph.x() - before).isGreaterThan(1);
            assertThat(after - glyph.right()).isGreaterThan(1);
        });
    }

    @Test
    void tellsAReaderWhatEachHeadingIsOf() throws IOException {
        try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
            assertThat(headings(pdf.getStructTreeRoot())).hasSize(4).allMatch(tag -> tag.contains("/Column"));
        }
        byte[] receipt = typesetter.typeset(SampleLetters.receipt()).pdf();
        try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(receipt)))) {
            assertThat(headings(pdf.getStructTreeRoot())).hasSize(8).allMatch(tag -> tag.contains("/Row"));
        }
    }

    @Test
    void leavesRoomForAHandInAnEmptyCell() {
        PrintedLetter sheet =
                new PrintedLetter(typesetter.typeset(LayoutLetters.sheet()).pdf());
        List<Float> lines = frame(sheet, 1).stream()
                .filter(Stroke::isHorizontal)
                .map(Stroke::y)
                .sorted()
                .toList();

        // 受理编号, 申请人, 拟稿意见, 审核意见
        assertThat(lines.get(1) - lines.get(0)).isLessThan(10);
        assertThat(lines.get(4) - lines.get(3)).isGreaterThan(15);
    }

    @Test
    void givesANarrowColumnTwoCharacters() {
        Table table = new Table(
                List.of(new Column("序号", 1, true), new Column("内容", 1000, false)), List.of(List.of("1", "公开")));
        PrintedLetter printed =
                new PrintedLetter(typesetter.typeset(with(table)).pdf());

        float width = frame(printed, 1).stream()
                        .filter(s -> !s.isHorizontal())
                        .map(Stroke::x)
                        .distinct()
                        .sorted()
                        .toList()
                        .get(1)
                - 28;
        assertThat(width).isCloseTo(36 / Grid.MM, within(0.05f));
    }

    @Test
    void printsAnEmptyTableAndRefusesOneTooWideForThePaper() {
        Column column = new Column("栏目", 1, true);
        assertThat(new PrintedLetter(typesetter
                                .typeset(with(new Table(List.of(column), List.of())))
                                .pdf())
                        .text())
                .contains("栏目");

        Letter wide = with(new Table(Collections.nCopies(20, column), List.of()));
        assertThatThrownBy(() -> typesetter.typeset(wide))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("表格有20栏，纸面排不下，请减少到14栏以内。");
    }

    @Test
    void survivesHeadingsThatFillThePage() {
        Column column = new Column("政府信息公开申请登记编号及其年份一二三四五六七八九十一二三四五六七八", 1, true);
        Table table =
                new Table(Collections.nCopies(14, column), Collections.nCopies(30, Collections.nCopies(14, "内容")));
        PrintedLetter printed =
                new PrintedLetter(typesetter.typeset(with(table)).pdf());

        assertThat(printed.text().split("内容", -1)).hasSize(30 * 14 + 1);
        assertThat(printed.all()).allSatisfy(line -> assertThat(line.y()).isLessThan(262));
    }

    private static List<String> headings(IStructureNode node) {
        List<String> found = new ArrayList<>();
        if (node instanceof PdfStructElem element
                && element.getRole().getValue().equals("TH")) {
            found.add(element.getPdfObject().toString() + element.getAttributes(false));
        }
        if (node.getKids() != null) {
            node.getKids().stream().filter(kid -> kid != null).forEach(kid -> found.addAll(headings(kid)));
        }
        return found;
    }

    private static Letter with(Table table) {
        return SampleLetters.reply("张某某", List.of(new Paragraph("如下："), table), List.of(), null);
    }

    private List<Stroke> frame(int page) {
        return frame(letter, page);
    }

    private static List<Stroke> frame(PrintedLetter printed, int page) {
        return printed.strokes.stream()
                .filter(stroke -> stroke.page() == page && stroke.colour().equals("#000000"))
                .toList();
    }
}
