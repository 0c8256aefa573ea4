package io.disclosuredesk.desk;

import io.disclosuredesk.request.DisclosureAttribute;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.FoundRecord;
import io.disclosuredesk.request.RecordCopy;
import io.disclosuredesk.request.RecordFile;
import io.disclosuredesk.request.RecordFiles;
import io.disclosuredesk.request.ReleasedFiles;
import io.disclosuredesk.security.StaffDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The records of a case and their files as one member of staff may see them. */
@Component
class RecordViews {

    private static final Map<String, String> TYPES = Map.of(
            "application/pdf", "PDF",
            "image/jpeg", "JPG",
            "image/png", "PNG",
            "image/tiff", "TIFF",
            "application/ofd", "OFD",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "DOCX",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation", "PPTX");

    private final RecordFiles files;
    private final ReleasedFiles released;
    private final CaseAccess access;
    private final StaffDirectory staff;

    RecordViews(RecordFiles files, ReleasedFiles released, CaseAccess access, StaffDirectory staff) {
        this.files = files;
        this.released = released;
        this.access = access;
        this.staff = staff;
    }

    /** What the reader may do and see in this case. */
    private record Reader(
            boolean all, boolean works, boolean checks, Set<Long> goesOut, Map<String, String> names, String userId) {}

    /** All records of the case in order, with their files. */
    List<FolderView.FoundRow> of(DisclosureRequest request) {
        var all = files.of(request.id());
        var reader = new Reader(
                access.mayReadAllRecords(),
                access.mayWorkOnFiles(request),
                access.mayCheckFiles(request),
                released.of(request).stream().map(RecordFile::id).collect(Collectors.toSet()),
                all.stream()
                        .map(RecordFile::uploadedBy)
                        .distinct()
                        .collect(Collectors.toMap(id -> id, staff::displayName)),
                staff.currentUserId());
        var byRecord = all.stream().collect(Collectors.groupingBy(RecordFile::recordId));
        var records = new ArrayList<FolderView.FoundRow>();
        for (var item : request.items()) {
            for (var found : item.records()) {
                var id = Objects.requireNonNull(found.id());
                records.add(record(item.number(), found, id, byRecord.getOrDefault(id, List.of()), reader));
            }
        }
        return records;
    }

    /** Those the reader may open, in order. */
    List<RecordFile> opened(DisclosureRequest request) {
        return access.mayReadAllRecords() ? files.of(request.id()) : released.of(request);
    }

    private static FolderView.FoundRow record(
            int item, FoundRecord found, long id, List<RecordFile> own, Reader reader) {
        var conclusion = found.conclusion();
        return new FolderView.FoundRow(
                id,
                item,
                found.title(),
                found.documentNumber(),
                found.pages(),
                found.release().label(),
                conclusion == null ? null : conclusion.label(),
                own.stream().map(file -> row(file, reader)).toList(),
                hint(found, own),
                own.stream().map(file -> Long.toString(file.id())).collect(Collectors.joining(",")));
    }

    private static FolderView.FileRow row(RecordFile file, Reader reader) {
        var held = file.attribute() == DisclosureAttribute.NOT_DISCLOSED;
        var goesOut = reader.goesOut().contains(file.id());
        return new FolderView.FileRow(
                file.id(),
                file.file().fileName(),
                TYPES.getOrDefault(file.file().mediaType(), file.file().mediaType()),
                size(file.file().sizeBytes()),
                file.copy(),
                file.pages(),
                file.pagesCounted(),
                file.remark(),
                file.attribute().name(),
                file.attribute().label(),
                file.reason(),
                file.revision(),
                reader.names().getOrDefault(file.uploadedBy(), file.uploadedBy()),
                file.uploadedAt(),
                file.isChecked(),
                goesOut,
                reader.all() || goesOut,
                reader.works() && !file.isChecked(),
                reader.works() && file.isChecked() && !held,
                reader.checks()
                        && !file.isChecked()
                        && !file.uploadedBy().equals(reader.userId())
                        && !file.changedBy().equals(reader.userId()));
    }

    /** What does not fit together and would be noticed too late. */
    private static @Nullable String hint(FoundRecord found, List<RecordFile> own) {
        if (own.isEmpty()) {
            return null;
        }
        var open = own.stream()
                .filter(file -> file.attribute() != DisclosureAttribute.NOT_DISCLOSED)
                .toList();
        if (found.isReleased()
                && found.isInPart()
                && open.stream().noneMatch(file -> file.copy() == RecordCopy.PROCESSED)) {
            return "部分公开的只提供公开稿，现在还没有：原件不会提供给申请人。请上传区分处理后的公开稿。";
        }
        if (open.stream().anyMatch(file -> file.pages() == null)) {
            return "有文件的页数没有填写，答复书附件的页数要靠它核对。";
        }
        var out = open.stream()
                .filter(file -> !found.isInPart() || file.copy() == RecordCopy.PROCESSED)
                .mapToInt(file -> Objects.requireNonNullElse(file.pages(), 0))
                .sum();
        return found.pages() != null && out > 0 && out != found.pages()
                ? "审查表填写" + found.pages() + "页，拟提供的文件合计" + out + "页，请核对。"
                : null;
    }

    static String size(long bytes) {
        return bytes < 1024 * 1024
                ? Math.max(1, (bytes + 1023) / 1024) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1024.0 / 1024.0);
    }
}
