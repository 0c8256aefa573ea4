package io.disclosuredesk.portal;

import io.disclosuredesk.request.IntakeForm;
import io.disclosuredesk.request.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request between the form and its submission.
 *
 * @param token names the draft; whoever has it has the draft
 * @param submittedAs the case it became; then the rest is empty
 */
record Draft(
        String token,
        ApplyInput input,
        List<DraftFile> files,
        @Nullable String submittedAs) {

    /**
     * A file uploaded with the draft.
     *
     * @param number stays the same while others are removed
     * @param content plain; empty in listings
     */
    record DraftFile(int number, String fileName, long sizeBytes, byte[] content) {

        /** The size as people read it. */
        public String size() {
            return sizeBytes < 1024 * 1024
                    ? Math.max(1, sizeBytes / 1024) + " KB"
                    : "%.1f MB".formatted(sizeBytes / 1024.0 / 1024.0);
        }
    }

    IntakeForm form() {
        return input.toForm(files.stream()
                .map(file -> new IntakeForm.Upload(file.fileName(), file.content()))
                .toList());
    }

    /** What identifies the content: equal drafts give equal bytes. */
    byte[] body() {
        var files = this.files.stream()
                .map(file -> file.fileName() + "\n" + Sha256.of(file.content()))
                .collect(Collectors.joining("\n"));
        return (Drafts.write(input) + "\n" + files).getBytes(StandardCharsets.UTF_8);
    }

    public String digest() {
        return Sha256.of(body());
    }
}
