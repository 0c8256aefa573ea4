package io.disclosuredesk.evidence;

import io.disclosuredesk.request.ContactEntry;
import io.disclosuredesk.request.Contacts;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.RecordFile;
import io.disclosuredesk.request.RecordFiles;
import io.disclosuredesk.request.ReleasedFiles;
import io.disclosuredesk.request.StoredFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The files of records and the contact log, as they go into the archive of a case. Comments of colleagues stay outside. */
@Component
class FolderPapers {

    /** Beyond this the archive names the files with their digests only; they stay in the case. */
    private static final long MOST_BYTES = 50L * 1024 * 1024;

    private final RecordFiles records;
    private final ReleasedFiles released;
    private final Contacts contacts;
    private final StoredFiles files;

    FolderPapers(RecordFiles records, ReleasedFiles released, Contacts contacts, StoredFiles files) {
        this.records = records;
        this.released = released;
        this.contacts = contacts;
        this.files = files;
    }

    void put(Map<String, byte[]> contents, DisclosureRequest request) {
        var all = records.of(request.id());
        if (!all.isEmpty()) {
            var whole = all.stream().mapToLong(file -> file.file().sizeBytes()).sum() <= MOST_BYTES;
            contents.put("4-信息文件目录.tsv", list(all, released.of(request), whole).getBytes(StandardCharsets.UTF_8));
            for (var i = 0; whole && i < all.size(); i++) {
                var file = all.get(i).file();
                contents.put("4-信息文件/" + (i + 1) + "-" + file.fileName(), files.content(file.id()));
            }
        }
        var log = contacts.of(request.id());
        if (!log.isEmpty()) {
            contents.put(
                    "4-联系记录.txt",
                    log.stream()
                            .map(FolderPapers::line)
                            .collect(Collectors.joining("\n"))
                            .getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String list(List<RecordFile> all, List<RecordFile> out, boolean whole) {
        var lines = new StringBuilder("序号\t文件\t版本\t页数\t公开属性\t不予公开的理由\t备注\t上传人\t保密审查人\t随答复提供\tSHA-256\n");
        for (var i = 0; i < all.size(); i++) {
            var file = all.get(i);
            lines.append(String.join(
                            "\t",
                            Integer.toString(i + 1),
                            file.file().fileName(),
                            file.copy().label(),
                            Objects.toString(file.pages(), ""),
                            file.attribute().label(),
                            oneLine(file.reason()),
                            oneLine(file.remark()),
                            file.uploadedBy(),
                            Objects.requireNonNullElse(file.checkedBy(), ""),
                            out.contains(file) ? "是" : "否",
                            file.file().sha256()))
                    .append('\n');
        }
        return whole
                ? lines.toString()
                : lines.append("文件合计超过50 MB，本体保存在系统的卷宗中，以摘要核对。\n").toString();
    }

    private static String oneLine(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\s", " ");
    }

    private static String line(ContactEntry entry) {
        return (entry.supplements() == null ? "" : "　补充　") + entry.happenedAt() + "　"
                + entry.way().label() + "　与" + entry.withWhom() + "\n" + entry.said() + "\n" + entry.writtenBy() + "记于"
                + entry.writtenAt() + "\n";
    }
}
