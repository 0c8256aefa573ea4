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
        var line = clean(text).replaceAll("[\\s\\u3000]+", " ").strip();
        return line.isEmpty() ? null : line;
    }

    /** A value of several lines: line breaks stay; null when nothing is left. */
    public static @Nullable String lines(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var lines = clean(text).strip();
        return lines.isEmpty() ? null : lines;
    }

    private static String clean(String text) {
        var normal = Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        var kept = new StringBuilder(normal.length());
        normal.codePoints().filter(InputText::isVisible).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Controls, bidi marks, zero-width characters, lone surrogates and noncharacters are not. */
    private static boolean isVisible(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t') {
            return true;
        }
        if ((codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR -> false;
            case Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
