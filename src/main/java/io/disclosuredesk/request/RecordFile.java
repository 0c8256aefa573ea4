package io.disclosuredesk.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of a record that was found.
 *
 * @param recordId the record it belongs to
 * @param position place among the files of the record, from 1
 * @param pages count of pages; null until somebody types what the server cannot count
 * @param pagesCounted whether the server counted them
 * @param reason why it is not disclosed; null otherwise
 * @param revision counts the changes, so that two people cannot overwrite each other
 * @param checkedBy who passed it in the confidentiality check; null while nobody has
 */
public record RecordFile(
        long id,
        long recordId,
        int position,
        StoredFile file,
        RecordCopy copy,
        @Nullable Integer pages,
        boolean pagesCounted,
        @Nullable String remark,
        DisclosureAttribute attribute,
        @Nullable String reason,
        int revision,
        String uploadedBy,
        Instant uploadedAt,
        String changedBy,
        @Nullable String checkedBy) {

    /** Whether the confidentiality check has passed over it. */
    public boolean isChecked() {
        return checkedBy != null;
    }

    /** What staff decide about the file. */
    public Facts facts() {
        return new Facts(copy, pages, remark, attribute, reason);
    }

    /**
     * What staff decide about a file.
     *
     * @param pages as typed; ignored where the server counted
     * @param reason required for what is not disclosed
     */
    public record Facts(
            RecordCopy copy,
            @Nullable Integer pages,
            @Nullable String remark,
            DisclosureAttribute attribute,
            @Nullable String reason) {}
}
