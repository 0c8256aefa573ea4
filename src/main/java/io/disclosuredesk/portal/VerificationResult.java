package io.disclosuredesk.portal;

import io.disclosuredesk.document.RegisteredLetter;
import java.util.Optional;

/** What came of comparing a file with the register of letters. */
enum VerificationResult {
    GENUINE("真实", "这个文件与本机关制发的文书完全一致，没有改动。"),
    MISMATCH("不符", "这个文件与本机关制发的这份文书不一致：不是这份文书，或者改动过。"),
    UNKNOWN("没有查到", "本机关制发的文书里没有与这个文件完全一致的，不能证明它是真的。"),
    WITHDRAWN("已被撤销", "这个文件是本机关制发的原件，但这份文书已经撤销，不再有效。"),
    REPLACED("已被替换", "这个文件是本机关制发的原件，但这份文书已经撤销，由另一份文书替换，不再有效。");

    private final String words;
    private final String meaning;

    VerificationResult(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    /** The result in a word. */
    public String words() {
        return words;
    }

    /** What it means, in a sentence. */
    public String meaning() {
        return meaning;
    }

    /** Of a file whose letter was found by its digest alone. */
    static VerificationResult of(Optional<RegisteredLetter> found) {
        return found.map(VerificationResult::standing).orElse(UNKNOWN);
    }

    /** Of a file that is said to be this letter. */
    static VerificationResult of(RegisteredLetter letter, String sha256) {
        return letter.isOriginal(sha256) ? standing(letter) : MISMATCH;
    }

    private static VerificationResult standing(RegisteredLetter letter) {
        return switch (letter.state()) {
            case VALID -> GENUINE;
            case WITHDRAWN -> WITHDRAWN;
            case REPLACED -> REPLACED;
        };
    }
}
