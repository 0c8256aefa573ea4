package io.disclosuredesk.document.check;

import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.request.Sha256;
import java.util.Arrays;
import java.util.Objects;

/** 法律校验 of one letter; the same words and the same case give the same report. */
public final class LetterCheck {

    private LetterCheck() {}

    /** Holds the letter against every rule that concerns it. */
    public static CheckReport of(CheckedLetter checked) {
        var reading = Reading.of(checked);
        return new CheckReport(
                Arrays.stream(LetterRule.values())
                        .filter(rule -> rule.concerns(checked.scope()))
                        .map(rule -> rule.apply(reading))
                        .toList(),
                digest(checked.letter()));
    }

    private static String digest(Letter letter) {
        // records say all they hold; what only the sealed letter has is left out
        return Sha256.of(String.join(
                "\n",
                letter.format().name(),
                letter.issuer(),
                letter.title(),
                Objects.toString(letter.addressee(), ""),
                letter.body().toString(),
                letter.annexes().toString(),
                letter.signer(),
                Objects.toString(letter.note(), "")));
    }
}
