package io.disclosuredesk.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputTextTest {

    @ParameterizedTest(name = "{index}")
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\r\n",
                "\u3000\u3000", // ideographic space
                "\u00a0", // no-break space
                "\u2007\u202f", // figure space, narrow no-break space
                "\u200b\u200d\ufeff", // zero width
                "\u202e\u2066", // direction
                "\u0000\u0007\u001b", // controls
                "\ufe0f", // variation selector
                "\u3164\u115f", // Hangul fillers
                "\uffff", // not a character
                "\ud800", // half a character
                "\u2800", // blank Braille
            })
    void findsNothingWhereNothingIsSeen(String text) {
        assertThat(InputText.line(text)).isNull();
        assertThat(InputText.lines(text)).isNull();
    }

    @Test
    void leavesNothingAsNothing() {
        assertThat(InputText.line(null)).isNull();
        assertThat(InputText.lines(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"'张\u200b三', 张三", "'张\u202e三', 张三", "'\ufeff张三 ', 张三", "'张\u00a0\u3000三', 张 三", "'张\n三', 张 三"})
    void keepsALineOnOneLine(String typed, String kept) {
        assertThat(InputText.line(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一\r\n二", "一\r二", "一\n二", "一\u2028二", "一\u2029二", "一\u0085二", "一\u000b二", "一\f二"})
    void makesEveryLineBreakANewline(String typed) {
        assertThat(InputText.lines(typed)).isEqualTo("一\n二");
        assertThat(InputText.line(typed)).isEqualTo("一 二");
    }

    @Test
    void keepsRareCharactersAndMarkup() {
        var text = "㛃䶮𬱖𠮷 <script>alert(1)</script> ${7*7} 'or 1=1--";
        assertThat(InputText.line(text)).isEqualTo(text);
        assertThat(InputText.lines(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"e\u0301", "e\u200d\u0301", "e\ufe0f\u0301", "\u00e9"})
    void givesEachCharacterOneForm(String typed) {
        assertThat(InputText.line(typed)).isEqualTo("\u00e9");
        assertThat(Normalizer.isNormalized(InputText.visible(typed), Normalizer.Form.NFC))
                .isTrue();
    }

    @Test
    void changesNothingTheSecondTime() {
        var once = InputText.visible("e\u200d\u0301\r\n\u200b一\t二\u2028三");
        assertThat(InputText.visible(once)).isEqualTo(once);
    }
}
