package io.disclosuredesk.request;

import io.disclosuredesk.request.IntakeRefusedException.FieldError;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A correction as it is handed in, before it is checked.
 *
 * @param text what the applicant corrects, as typed; null means left out
 * @param attachments files that come with it, as with a request ({@link UploadCheck})
 */
public record CorrectionForm(@Nullable String text, List<IntakeForm.Upload> attachments) {

    /** How many characters a correction may have; more belongs into a file. */
    public static final int MAX_TEXT = 8000;

    /** A correction that is fit to be kept. */
    record Checked(String text, List<AcceptedFile> files) {}

    /**
     * The correction with its text made harmless.
     *
     * @throws IntakeRefusedException if the text is missing or too long, or a file is not allowed; names {@code text} or {@code
     *     attachments[i]}
     */
    Checked checked() {
        var errors = new ArrayList<FieldError>();
        var cleaned = InputText.lines(text);
        if (cleaned == null) {
            errors.add(new FieldError("text", "请写明补正的内容。"));
        } else if (cleaned.length() > MAX_TEXT) {
            errors.add(new FieldError("text", "补正的内容不能超过" + MAX_TEXT + "个字，现有" + cleaned.length() + "个字；更长的内容可放在附件里。"));
        }
        var files = UploadCheck.accept(attachments, errors);
        if (cleaned == null || !errors.isEmpty()) {
            throw new IntakeRefusedException(errors);
        }
        return new Checked(cleaned, files);
    }

    /** Says nothing of what was typed. */
    @Override
    public String toString() {
        return "CorrectionForm[" + attachments.size() + " files]";
    }
}
