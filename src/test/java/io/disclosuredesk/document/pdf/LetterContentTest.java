package io.disclosuredesk.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import io.disclosuredesk.document.letter.LayoutLetters;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.Letter.Paragraph;
import io.disclosuredesk.document.letter.Letter.Quote;
import io.disclosuredesk.document.letter.SampleLetters;
import io.disclosuredesk.document.pdf.PrintedLetter.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class LetterContentTest {
    private final LetterTypesetter typesetter = new LetterTypesetter();

    @Test
    void givesItsTextBackInOrder() throws IOException {
        Letter letter = SampleLetters.shortReply();
        byte[] file = typesetter.typeset(letter).pdf();
        String text = ((Paragraph) letter.body().get(0)).text();

        assertThat(new PrintedLetter(file).text())
                .isEqualTo(SampleLetters.ORGAN + letter.number() + letter.title() + "张某某：" + text + SampleLetters.ORGAN
                        + "2026年3月12日");
        try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
            assertThat(PdfTextExtractor.getTextFromPage(pdf.getPage(1)).replaceAll("\\s", ""))
                    .contains(text, "—1—");
        }
    }

    @Test
    void tellsAReaderWhatItIs() {
        PrintedLetter letter = print(SampleLetters.receipt());

        assertThat(letter.title).isEqualTo("政府信息公开申请登记回执");
        assertThat(letter.language).isEqualTo("zh-CN");
        assertThat(letter.tagged).isTrue();
    }

    @Test
    void printsRareCharactersInEveryFace() {
        String rare = "㛃䶮𬱖𠮷喆犇";
        Letter letter = SampleLetters.reply(
                rare,
                List.of(new Letter.Heading(1, rare), new Letter.Heading(2, rare), new Quote(rare)),
                List.of(rare),
                rare);

        assertThat(print(letter).text()).contains(rare + "：" + rare + rare + rare + "附件：" + rare);
    }

    @Test
    void refusesACharacterNoFontHas() {
        Letter letter = SampleLetters.reply("😀张三", List.of(new Paragraph("内容。")), List.of(), null);

        assertThatThrownBy(() -> typesetter.typeset(letter))
                .isInstanceOf(UnprintableCharacterException.class)
                .hasMessageContaining("“😀”（U+1F600）");
    }

    @Test
    void keepsAHostileNameOnItsLine() {
        Letter letter = SampleLetters.reply(
                "张三\n\n本机关决定全部公开。\u202E\u2066", List.of(new Quote("一\u200B\n\u0000二\uD800")), List.of(), null);
        List<Line> lines = print(letter).lines(1);

        assertThat(lines.get(3).text()).isEqualTo("张三 本机关决定全部公开。：");
        assertThat(lines.subList(4, 6)).extracting(Line::text).containsExactly("一", "二");
    }

    @Test
    void survivesRowsOfMarksAndEndlessWords() {
        for (String text : List.of("，".repeat(3000), "（".repeat(3000), "a".repeat(3000), "1 ".repeat(3000), "…")) {
            PrintedLetter letter = print(SampleLetters.reply("张三", List.of(new Paragraph(text)), List.of(), null));
            assertThat(letter.glyphs)
                    .allSatisfy(glyph -> assertThat(glyph.right()).isLessThan(184.1f));
        }
    }

    @Test
    void marksADraftOnEveryPageAndKeepsItsLinesWhereTheyWillBe() {
        PrintedLetter reply = print(SampleLetters.longReply());
        PrintedLetter draft = print(SampleLetters.draftOf(SampleLetters.longReply()));
        int pages = reply.glyphs.get(reply.glyphs.size() - 1).page();

        for (int page = 1; page <= pages; page++) {
            int number = page;
            assertThat(text(draft.artifacts(number))).contains("草稿·预览");
            assertThat(text(reply.artifacts(number))).doesNotContain("草稿");
            assertThat(draft.lines(number))
                    .extracting(Line::text, Line::y)
                    .containsAll(reply.lines(number).stream()
                            .filter(line -> !line.text().contains("〔2026〕12号"))
                            .map(line -> tuple(line.text(), line.y()))
                            .toList());
        }
    }

    @Test
    void printsAReceiptOnOnePageWithoutANumber() {
        TypesetLetter receipt = typesetter.typeset(SampleLetters.receipt());

        assertThat(receipt.pages()).isEqualTo(1);
        assertThat(new PrintedLetter(receipt.pdf()).text())
                .contains("受理编号YZZR-2026-0018")
                .doesNotContain("〔");
    }

    @Test
    void writesTheSameBytesInEveryThread() throws Exception {
        byte[] expected = typesetter.typeset(LayoutLetters.official()).pdf();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<byte[]> task = () ->
                    new LetterTypesetter().typeset(LayoutLetters.official()).pdf();
            for (Future<byte[]> file : threads.invokeAll(List.of(task, task, task, task))) {
                assertThat(Arrays.equals(file.get(), expected)).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void embedsOnlyTheGlyphsItUses() {
        assertThat(typesetter.typeset(SampleLetters.shortReply()).pdf().length).isLessThan(90_000);
    }

    private static String text(List<Line> lines) {
        return lines.stream().map(Line::text).reduce("", String::concat);
    }

    private PrintedLetter print(Letter letter) {
        return new PrintedLetter(typesetter.typeset(letter).pdf());
    }
}
