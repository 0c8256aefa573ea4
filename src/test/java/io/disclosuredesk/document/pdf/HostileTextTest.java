package io.disclosuredesk.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosuredesk.document.letter.LayoutLetters;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.Letter.Annex;
import io.disclosuredesk.document.letter.Letter.Block;
import io.disclosuredesk.document.letter.Letter.Fact;
import io.disclosuredesk.document.letter.Letter.FactTable;
import io.disclosuredesk.document.letter.Letter.Heading;
import io.disclosuredesk.document.letter.Letter.Imprint;
import io.disclosuredesk.document.letter.Letter.Paragraph;
import io.disclosuredesk.document.letter.Letter.Quote;
import io.disclosuredesk.document.letter.Letter.Table;
import io.disclosuredesk.document.letter.Letter.Verification;
import io.disclosuredesk.document.letter.LetterBuilder;
import io.disclosuredesk.document.letter.SampleLetters;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody types to do harm stands in every place of a letter at once. */
class HostileTextTest {
    private final LetterTypesetter typesetter = new LetterTypesetter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张\u202E三\u2066李\u2069",
                "王\u200B五\uFEFF赵\u0000六\uD800",
                "<script>alert('1')</script>&amp;<b>",
                "{{申请人}}[[，电话]]@@答复%%",
                "同意公开\n\n本机关决定：全部公开。\r\n2026年1月1日",
                "㛃䶮𬱖𠮷喆犇"
            })
    void isHarmlessAndLegible(String text) {
        byte[] pdf = typesetter.typeset(everywhere(text)).pdf();
        String printed = new PrintedLetter(pdf).text();

        assertThat(printed).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}]");
        String legible = text.replaceAll("[\\p{Cf}\\p{Cs}\u0000]", "").replaceAll("\\s+", " ");
        assertThat(printed.replace(" ", "").split(Pattern.quote(legible.replace(" ", "")), -1))
                .hasSizeGreaterThanOrEqualTo(13);
        Archival.assertConforms(pdf);
    }

    @Test
    void keepsEndlessWordsOnThePaper() {
        for (String word : List.of("a".repeat(5000), "1".repeat(5000), "，".repeat(5000), "（".repeat(5000))) {
            Letter letter = SampleLetters.reply(
                    "张某某",
                    List.of(
                            new Paragraph(word),
                            new Quote(word),
                            new FactTable(List.of(new Fact("内容", word))),
                            new Table(LayoutLetters.items(1).columns(), List.of(List.of("1", word, "公开", "法")))),
                    List.of(),
                    null);
            PrintedLetter printed = new PrintedLetter(typesetter.typeset(letter).pdf());

            assertThat(printed.text().chars().filter(c -> c == word.charAt(0)).count()).isGreaterThanOrEqualTo(20_000);
            assertThat(printed.all()).allSatisfy(line -> {
                assertThat(line.x()).isGreaterThan(27.9f);
                assertThat(line.right()).isLessThan(184.1f);
                assertThat(line.y()).isLessThan(262);
            });
        }
    }

    @Test
    void refusesAnEmojiWithASentenceWhereverItStands() {
        assertThatThrownBy(() -> typesetter.typeset(everywhere("张😀三👨\u200D👩")))
                .isInstanceOf(UnprintableCharacterException.class)
                .hasMessageContaining("“😀”（U+1F600）")
                .hasMessageContaining("请改用其他写法");
    }

    private static Letter everywhere(String text) {
        List<Block> blocks = List.of(
                new Heading(1, text),
                new Paragraph(text),
                new Quote(text),
                new FactTable(List.of(new Fact("内容", text))),
                new Table(LayoutLetters.items(1).columns(), List.of(List.of("1", text, text, "法"))));
        return LetterBuilder.like(SampleLetters.reply(text, blocks, List.of(), text))
                .signer(text)
                .annexes(List.of(new Annex(text, null, blocks)))
                .imprint(new Imprint(List.of(text), text, LocalDate.of(2026, 3, 13)))
                .verification(new Verification("https://xxgk.yunzhou.example/" + text, "A1"))
                .build();
    }
}
