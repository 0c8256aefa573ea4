package io.disclosuredesk.document.check;

/**
 * A fault of a letter.
 *
 * @param where the part of the letter: 第2项, 救济条款
 * @param wrong what is wrong, a Chinese sentence without personal data
 * @param mend how to mend it, a Chinese sentence
 */
public record Finding(LetterRule rule, String where, String wrong, String mend) {

    /** The whole of it in one line, for histories and refusals. */
    public String sentence() {
        return where + "：" + wrong + mend;
    }
}
