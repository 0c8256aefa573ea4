package io.disclosuredesk.document;

import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.Letter.Verification;
import io.disclosuredesk.document.letter.LetterBuilder;
import io.disclosuredesk.security.FieldCipher;
import io.disclosuredesk.security.PublicAddress;
import java.text.Normalizer;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * 核验码: 20 characters, 100 bits, computed from case number and kind under the organ's key. Nobody can guess one, and a letter
 * that is set again prints the same one, so its bytes stay the same.
 */
@Component
class VerificationCodes {

    /** What no letter has; looked up in place of anything that cannot be a code. */
    static final String NONE = "-";

    /** As query codes: nothing that is easily mistaken for something else. */
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 20;

    private final FieldCipher cipher;
    private final PublicAddress address;

    VerificationCodes(FieldCipher cipher, PublicAddress address) {
        this.cipher = cipher;
        this.address = address;
    }

    /** The letter with what a reader needs to check it. */
    Letter marked(Letter letter, LetterMark mark) {
        return LetterBuilder.like(letter)
                .verification(new Verification(address.page("/verify/" + mark.code()), mark.printed()))
                .build();
    }

    String codeFor(String caseNumber, DocumentKind kind) {
        var mac = cipher.mac("letter-code\n" + caseNumber + "\n" + kind.name());
        var code = new StringBuilder(LENGTH);
        for (var i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(mac[i] & 31));
        }
        return code.toString();
    }

    /** The code meant by what somebody typed: case, blanks, hyphens and full width do not matter; {@link #NONE} for what is none. */
    static String meant(String typed) {
        if (typed.length() > 200) {
            return NONE;
        }
        var code = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Pd}\\p{Cf}]", "")
                .toUpperCase(Locale.ROOT);
        return code.matches("[" + ALPHABET + "]{" + LENGTH + "}") ? code : NONE;
    }
}
