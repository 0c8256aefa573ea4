package io.disclosuredesk.document;

import java.time.LocalDate;

/**
 * What ties a letter on paper to the register: printed on it, and kept with the document.
 *
 * @param code 核验码, 20 characters without separators
 * @param datedOn 成文日期
 */
public record LetterMark(String code, LocalDate datedOn) {

    private static final int GROUP = 4;

    /** The code as people read it: five groups of four, as on the letter. */
    public String printed() {
        return printed(code);
    }

    static String printed(String code) {
        var groups = new StringBuilder(code);
        for (var at = GROUP; at < groups.length(); at += GROUP + 1) {
            groups.insert(at, '-');
        }
        return groups.toString();
    }
}
