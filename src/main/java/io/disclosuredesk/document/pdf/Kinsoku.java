package io.disclosuredesk.document.pdf;

import java.util.Arrays;

/** 避头尾: where a line of Chinese may end. */
final class Kinsoku {
    /** No line starts with one of these. */
    static final String NO_START = "，。、；：？！）〕］｝》〉」』】〗”’…—～·％‰℃々,.;:?!)]}%–";
    /** No line ends with one of these. */
    static final String NO_END = "（〔［｛《〈「『【〖“‘([{＃￥$¥№";

    private static final int LONG = 12;

    private Kinsoku() {}

    /** Whether a line may end before the character at this place ({@code 0 < at < text.length}). */
    static boolean mayBreak(int[] text, int at) {
        int before = text[at - 1];
        int after = text[at];
        if (after == ' ' || NO_START.indexOf(after) >= 0 || NO_END.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || !isLatin(before) || !isLatin(after) || mayBreakWord(text, at);
    }

    /** Whether a line that is cut for want of any other place would tear …… or —— apart there. */
    static boolean tearsPair(int[] text, int at) {
        int mark = text[at];
        if (mark != '…' && mark != '—') {
            return false;
        }
        int start = at;
        while (start > 0 && text[start - 1] == mark) {
            start--;
        }
        return (at - start) % 2 == 1;
    }

    /** Words and figures (telephone numbers too) stay whole; an address of a page may end after a mark. */
    private static boolean mayBreakWord(int[] text, int at) {
        int start = at;
        while (start > 0 && isLatin(text[start - 1])) {
            start--;
        }
        int end = at;
        while (end < text.length && isLatin(text[end])) {
            end++;
        }
        return end - start > LONG && hasLetter(text, start, end) && "/-_?&=@#.".indexOf(text[at - 1]) >= 0;
    }

    private static boolean hasLetter(int[] text, int start, int end) {
        return Arrays.stream(text, start, end).anyMatch(Character::isLetter);
    }

    private static boolean isLatin(int c) {
        return c > ' ' && c < 0x250;
    }
}
