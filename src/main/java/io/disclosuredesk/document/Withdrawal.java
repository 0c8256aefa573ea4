package io.disclosuredesk.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 撤销: the organ no longer stands by a letter.
 *
 * @param by id of the member of staff
 * @param reason why, for the file and the applicant; nobody else reads it
 * @param replacedBy the letter of the same case in its place, or null
 */
public record Withdrawal(
        LocalDate on, String by, String reason, @Nullable Replacement replacedBy) {

    /**
     * The letter that took the place of another.
     *
     * @param number 发文字号, or null where the kind has none
     */
    public record Replacement(DocumentKind kind, @Nullable String number) {

        /** As the pages name it: 云自然资公开〔2026〕3号, or the kind in brackets. */
        public String name() {
            return number == null ? "《" + kind.label() + "》" : number;
        }
    }

    /** What is left of the letter. */
    public LetterState state() {
        return replacedBy == null ? LetterState.WITHDRAWN : LetterState.REPLACED;
    }
}
