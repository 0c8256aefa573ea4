package io.disclosuredesk.request;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Makes text from outside harmless without changing what it says: one form of each character, nothing invisible. */
public final class InputText {

    private InputText() {}

    /** A value of one line: line breaks and runs of blanks become one blank; null when nothing is left. */
    public static @Nullable String line(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var line = visible(text).replaceAll("[\\s\\u3000]+", " ").strip();
        return line.isEmpty() ? null : line;
    }

    /** A value of several lines: line breaks stay; null when nothing is left. */
    public static @Nullable String lines(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var lines = visible(text).strip();
        return lines.isEmpty() ? null : lines;
    }

    /**
     * The text without what nobody can see (controls, direction marks, zero-width characters, variation selectors), composed
     * (NFC), with every kind of line break as a newline and blanks of any width but the ideographic one as a plain blank.
     */
    public static String visible(String text) {
        var kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            if (isLineBreak(c)) {
                kept.append('\n');
            } else if (c != 0x3000 && Character.getType(c) == Character.SPACE_SEPARATOR) {
                kept.append(' ');
            } else if (c == '\t' || !isInvisible(c)) {
                kept.appendCodePoint(c);
            }
        });
        // composed last: an invisible character may have stood between a letter and its accent
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static boolean isLineBreak(int c) {
        return switch (c) {
            case '\n', '\r', '\f', 0x0B, 0x85, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }

    private static boolean isInvisible(int c) {
        var variationSelector = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
        var nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        var emptyGlyph = c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800;
        return variationSelector
                || nonCharacter
                || emptyGlyph
                || switch (Character.getType(c)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
                    default -> false;
                };
    }
}
