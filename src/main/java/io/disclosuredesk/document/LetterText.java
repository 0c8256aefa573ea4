package io.disclosuredesk.document;

import java.text.Normalizer;
import java.util.List;

/**
 * Makes text that somebody typed safe to print: what cannot be seen (controls, direction marks, zero-width characters)
 * could make a letter read differently from what the machine stored, and a line break in a name could forge a paragraph.
 */
public final class LetterText {
    private LetterText() {}

    /**
     * One line: composed (NFC), nothing invisible, every run of blanks or line breaks a single blank.
     *
     * @param field what the text is, for the message
     * @param max characters allowed, inclusive
     * @throws IllegalArgumentException in Chinese, when the text is longer
     */
    public static String line(String field, String text, int max) {
        return bounded(field, clean(text).replaceAll("[\\s\\u3000]+", " ").strip(), max);
    }

    /**
     * Paragraphs at the text's own line breaks, empty ones left out; the blanks that people type to indent go too.
     *
     * @param field what the text is, for the message
     * @param max characters allowed in all, inclusive
     * @throws IllegalArgumentException in Chinese, when the text is longer
     */
    public static List<String> paragraphs(String field, String text, int max) {
        return bounded(field, clean(text), max)
                .lines()
                .map(line -> line.replaceAll("[\\h\\u3000]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String bounded(String field, String text, int max) {
        if (text.codePointCount(0, text.length()) > max) {
            throw new IllegalArgumentException("%s超过%d字，请删减。".formatted(field, max));
        }
        return text;
    }

    private static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\u000B' || c == '\f') {
                kept.append('\n');
            } else if (c == '\n' || c == '\r' || c == '\t' || !isInvisible(c)) {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString();
    }

    private static boolean isInvisible(int c) {
        boolean variationSelector = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
        boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        boolean hangulFiller = c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
        return variationSelector
                || nonCharacter
                || hangulFiller
                || switch (Character.getType(c)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
                    default -> false;
                };
    }
}
