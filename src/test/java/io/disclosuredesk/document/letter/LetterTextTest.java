package io.disclosuredesk.document.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张\u202E三", // right-to-left override
                "张\u2067三\u2069", // isolates
                "张\u200B三", // zero-width space
                "张\uFEFF三", // byte order mark
                "张\u0000三\u0007",
                "张\uD83D三", // half of a pair
                "张\uFE0F三", // variation selector
                "张\uFFFE三",
                "张\u3164三", // Hangul filler, looks like nothing
                "张\uDB40\uDC41三" // language tag
            })
    void dropsWhatCannotBeSeen(String text) {
        assertThat(LetterText.line("姓名", text, 100)).isEqualTo("张三");
    }

    @ParameterizedTest
    @ValueSource(strings = {"张 三", "张\n三", "张\r\n\r\n三", "张\u2028三", "张\u0085三", "张\t三", "张\u3000　三", "  张 \f 三 "})
    void keepsANameOnOneLine(String text) {
        assertThat(LetterText.line("姓名", text, 100)).isEqualTo("张 三");
    }

    @Test
    void composesLetters() {
        assertThat(LetterText.line("姓名", "Andre\u0301", 100)).isEqualTo("André");
    }

    @Test
    void keepsRareCharacters() {
        assertThat(LetterText.line("姓名", "㛃䶮𬱖𠮷·阿", 100)).isEqualTo("㛃䶮𬱖𠮷·阿");
    }

    @Test
    void countsCharactersNotSurrogates() {
        assertThat(LetterText.line("姓名", "𠮷".repeat(100), 100)).hasSize(200);
        assertThatThrownBy(() -> LetterText.line("姓名", "𠮷".repeat(101), 100))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("姓名超过100字，请删减。");
    }

    @Test
    void keepsTheParagraphsOfAText() {
        assertThat(LetterText.paragraphs("内容", "　　第一段。\r\n\n　　第二\u202E段。\u2029第三段。", 100))
                .containsExactly("第一段。", "第二段。", "第三段。");
    }
}
