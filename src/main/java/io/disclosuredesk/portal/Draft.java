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
 * @param savedAt when it was last changed, in milliseconds: tells a page whether what it holds is older
 * @param submittedAs the case it became; then the rest is empty
 */
record Draft(
        String token,
        long savedAt,
        ApplyInput input,
        List<DraftFile> files,
        @Nullable String submittedAs) {

    /** What a file is for. */
    enum Purpose {
        ATTACHMENT("附件", "attachments"),
        AUTHORISATION("授权委托书", "agent.authorisation"),
        ID_FRONT("证件正面", "identity.FRONT"),
        ID_BACK("证件反面", "identity.BACK");

        private final String label;
        private final String field;

        Purpose(String label, String field) {
            this.label = label;
            this.field = field;
        }

        /** The field that what is wrong with it is said at. */
        String field() {
            return field;
        }

        public String label() {
            return label;
        }

        /** Whether a new file takes the place of the one before. */
        boolean isSingle() {
            return this != ATTACHMENT;
        }
    }

    /**
     * A file uploaded with the draft.
     *
     * @param number stays the same while others are removed
     * @param content plain; empty in listings
     */
    record DraftFile(int number, Purpose purpose, String fileName, long sizeBytes, byte[] content) {

        /** The size as people read it. */
        public String size() {
            return sizeBytes < 1024 * 1024
                    ? Math.max(1, sizeBytes / 1024) + " KB"
                    : "%.1f MB".formatted(sizeBytes / 1024.0 / 1024.0);
        }

        IntakeForm.Upload upload() {
            return new IntakeForm.Upload(fileName, content);
        }
    }

    /** The part of the token that stands in addresses; it opens nothing by itself. */
    static String id(String token) {
        return token.substring(0, 8);
    }

    public String id() {
        return id(token);
    }

    IntakeForm form() {
        return input.toForm(files);
    }

    /** What identifies the content: equal drafts give equal bytes. */
    byte[] body() {
        var files = this.files.stream()
                .map(file -> file.purpose() + " " + file.fileName() + "\n" + Sha256.of(file.content()))
                .collect(Collectors.joining("\n"));
        return (Drafts.write(input) + "\n" + files).getBytes(StandardCharsets.UTF_8);
    }

    public String digest() {
        return Sha256.of(body());
    }
}
