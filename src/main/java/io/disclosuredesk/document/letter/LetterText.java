package io.disclosuredesk.document.letter;

import io.disclosuredesk.request.InputText;
import java.util.List;

/**
 * Makes text that somebody typed safe to print: a line break in a name could forge a paragraph, and what cannot be seen could
 * make a letter read differently from what the machine stored.
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
        return bounded(
                field, InputText.visible(text).replaceAll("[\\s\\u3000]+", " ").strip(), max);
    }

    /**
     * Paragraphs at the text's own line breaks, empty ones left out; the blanks that people type to indent go too.
     *
     * @param field what the text is, for the message
     * @param max characters allowed in all, inclusive
     * @throws IllegalArgumentException in Chinese, when the text is longer
     */
    public static List<String> paragraphs(String field, String text, int max) {
        return bounded(field, InputText.visible(text), max)
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
}
