package io.disclosuredesk.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.document.pdf.LineBreaker.Line;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 避头尾, on lines of any length. */
class LineBreakerTest {
    private static final float SIZE = 10;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "根据《中华人民共和国政府信息公开条例》第三十六条，告知如下。",
                "他说：“不予公开……”随后——也就是次日——答复（见附件）、盖章！",
                "〔2026〕12号、《条例》《办法》“甲”‘乙’【丙】〈丁〉：公开？",
                "一、二、三、四；五：六％七‰八℃九·十～十一々"
            })
    void neverBeginsWithAClosingMarkNorEndsWithAnOpeningOne(String text) {
        for (int width = 8; width < 30; width++) {
            List<String> lines = lines(text, width);
            assertThat(String.join("", lines)).isEqualTo(text);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (i > 0) {
                    assertThat(Kinsoku.NO_START).doesNotContain(line.substring(0, 1));
                }
                if (i < lines.size() - 1) {
                    assertThat(Kinsoku.NO_END).doesNotContain(line.substring(line.length() - 1));
                }
            }
        }
    }

    @Test
    void neverTearsADashOrAnEllipsisApart() {
        for (String pair : List.of("——", "……")) {
            // with nothing else to break at, too
            for (String text : List.of(("国家" + pair).repeat(40), pair.repeat(60), "国" + pair.repeat(60))) {
                for (int width = 5; width < 30; width++) {
                    List<String> lines = lines(text, width);
                    assertThat(lines).hasSizeGreaterThan(1);
                    for (String line : lines) {
                        long marks =
                                line.chars().filter(c -> c == pair.charAt(0)).count();
                        assertThat(marks % 2).as("%s at %d", line, width).isZero();
                    }
                }
            }
        }
    }

    @Test
    void keepsFiguresAndWordsWhole() {
        String text =
                "电话0999-8800001，自2026年起，共1,234.50元，百分之12.5%，网址为https://zrzy.yunzhou.example/zwgk/fdzdgknr/2023.html。";
        for (int width = 12; width < 30; width++) {
            List<String> lines = lines(text, width);
            for (String whole : List.of("0999-8800001", "2026", "1,234.50", "12.5%", "yunzhou")) {
                assertThat(lines).as("%d", width).anyMatch(line -> line.contains(whole));
            }
        }
    }

    @Test
    void cutsAnEndlessWordWhereTheLineIsFull() {
        assertThat(lines("a".repeat(5000), 20))
                .allSatisfy(line -> assertThat(line.length()).isLessThan(50));
        // wider than a line by itself
        assertThat(lines("国家", 0.5f)).containsExactly("国", "家");
    }

    private static List<String> lines(String text, float characters) {
        return LineBreaker.lines(Role.TEXT, SIZE, text, characters * SIZE, characters * SIZE).stream()
                .map(Line::text)
                .toList();
    }
}
