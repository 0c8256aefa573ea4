package io.disclosuredesk.portal;

import io.disclosuredesk.request.Correction;
import io.disclosuredesk.request.CorrectionForm;
import io.disclosuredesk.request.IntakeRefusedException.FieldError;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The correction of a case in the words of its page.
 *
 * @param dueOn last day to correct, inclusive
 * @param awaited whether the form is shown
 * @param overdue whether the last day has passed while the form is still open
 * @param abandoned whether a person confirmed that the request was given up
 * @param receivedOn the day the correction was received
 * @param text what was typed before, where it was refused
 */
record CorrectionView(
        String what,
        String dueOn,
        boolean awaited,
        boolean overdue,
        boolean abandoned,
        @Nullable String receivedOn,
        String text,
        List<FieldError> errors) {

    static CorrectionView of(Correction correction, LocalDate today, String text, List<FieldError> errors) {
        var receivedOn = correction.answeredOn();
        return new CorrectionView(
                correction.what(),
                ChineseDates.day(correction.dueOn()),
                correction.isAwaited(),
                today.isAfter(correction.dueOn()),
                correction.abandoned(),
                receivedOn == null ? null : ChineseDates.day(receivedOn),
                text,
                errors);
    }

    /** How long the text may be. */
    public int maxText() {
        return CorrectionForm.MAX_TEXT;
    }

    /** What is wrong with the text; null when nothing is. */
    public @Nullable String textError() {
        return first(true);
    }

    /** What is wrong with the files; null when nothing is. */
    public @Nullable String fileError() {
        return first(false);
    }

    private @Nullable String first(boolean ofText) {
        return errors.stream()
                .filter(error -> error.field().equals("text") == ofText)
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }
}
