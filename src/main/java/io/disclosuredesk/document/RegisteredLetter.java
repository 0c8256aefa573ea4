package io.disclosuredesk.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may learn of a letter who holds it: nothing of the applicant, the request, the case or the contents. Its title
 * may be worded by staff and is left out for that reason.
 *
 * @param mark code and date; null for letters older than the register, which are found by their file only
 * @param organ 签发机关
 * @param number 发文字号, or null where the kind has none
 * @param originals the files that are this letter, the PDF first
 * @param signedBy subject of the certificate the organ's electronic seal was put on with; null for a letter without one
 */
public record RegisteredLetter(
        @Nullable LetterMark mark,
        String organ,
        DocumentKind kind,
        @Nullable String number,
        int pages,
        List<Original> originals,
        @Nullable String signedBy,
        @Nullable Withdrawal withdrawal) {

    /**
     * A file that is the letter.
     *
     * @param form PDF, or another file format
     * @param sha256 digest of its bytes, hexadecimal
     */
    public record Original(String form, String sha256) {}

    /** What it is worth today. */
    public LetterState state() {
        return withdrawal == null ? LetterState.VALID : withdrawal.state();
    }

    /** Whether a file with this digest is the letter, byte by byte. */
    public boolean isOriginal(String sha256) {
        return originals.stream().anyMatch(original -> original.sha256().equals(sha256));
    }

    /** 成文日期; null for letters older than the register. */
    public @Nullable LocalDate datedOn() {
        return mark == null ? null : mark.datedOn();
    }
}
