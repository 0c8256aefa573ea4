package io.disclosuredesk.document.template;

import io.disclosuredesk.document.kind.LetterKind;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of a letter's wording, as it was saved or shipped; never changed afterwards.
 *
 * @param shipped whether it came with the product; otherwise it is the organ's own
 * @param version from 1, counted for the organ's own and the product's apart
 * @param validFrom the first day it is in force, inclusive
 * @param createdBy the user's id, or 系统 for what ships
 * @param note what was changed and why
 */
public record Wording(
        long id,
        boolean shipped,
        LetterKind kind,
        int version,
        String text,
        String sha256,
        LocalDate validFrom,
        String createdBy,
        Instant createdAt,
        String note) {

    /** As staff read it: 系统自带第1版, 本机关第2版. */
    public String name() {
        return (shipped ? "系统自带第" : "本机关第") + version + "版";
    }
}
