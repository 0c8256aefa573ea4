package io.disclosuredesk.document.kind;

import java.time.LocalDate;

/** What holds the place of something that a draft still lacks, in previews only: a letter is never issued with one. */
public final class Gap {

    /** For a text. */
    public static final String TEXT = "【待填写】";
    /** For a day; printed like the text. */
    public static final LocalDate DAY = LocalDate.MIN;

    private Gap() {}
}
