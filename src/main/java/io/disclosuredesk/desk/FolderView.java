package io.disclosuredesk.desk;

import io.disclosuredesk.request.RecordCopy;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the case file shows beside the case itself, in words. */
final class FolderView {

    private FolderView() {}

    /**
     * A record that was found, with its files.
     *
     * @param hint what the handler should mend; null for nothing
     * @param order the ids of the files as they stand, with commas between
     */
    record FoundRow(
            long id,
            int item,
            String title,
            @Nullable String documentNumber,
            @Nullable Integer pages,
            String release,
            @Nullable String conclusion,
            List<FileRow> files,
            @Nullable String hint,
            String order) {}

    /**
     * A file of a record.
     *
     * @param goesOut whether it goes to the applicant as things stand
     * @param mayOpen whether the reader may open it
     * @param mayChange whether the reader may change what is said about it, or delete it
     * @param mayHoldBack whether the reader may still hold it back, and nothing else
     * @param mayCheck whether the reader may pass it
     */
    record FileRow(
            long id,
            String name,
            String type,
            String size,
            RecordCopy copy,
            @Nullable Integer pages,
            boolean counted,
            @Nullable String remark,
            String attribute,
            String attributeLabel,
            @Nullable String reason,
            int revision,
            String by,
            Instant at,
            boolean checked,
            boolean goesOut,
            boolean mayOpen,
            boolean mayChange,
            boolean mayHoldBack,
            boolean mayCheck) {}

    /** An entry of the contact log with its supplements. */
    record Contact(
            long id,
            String way,
            Instant happenedAt,
            String withWhom,
            String said,
            String by,
            Instant writtenAt,
            List<Supplement> supplements) {}

    /** What was added to an entry later. */
    record Supplement(String said, String by, Instant writtenAt) {}

    /** A comment with the names of those it was said to. */
    record Comment(long id, String text, String by, Instant at, List<String> mentioned) {}

    /** A mention of the reader. */
    record Mentioned(String caseNumber, long commentId, String text, String by, Instant at, boolean unread) {}
}
