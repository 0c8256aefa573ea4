package io.disclosuredesk.delivery;

import io.disclosuredesk.document.IssuedDocument;
import io.disclosuredesk.request.StoredFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * What travels with a mail: the letter, and the information itself as long as a mail can carry it. All of it goes or none: what
 * is too much the applicant downloads.
 *
 * @param carried whether the records are in the mail
 */
record Enclosures(IssuedDocument letter, List<StoredFile> records, boolean carried) {

    /** Mail servers commonly take 20 to 25 MB, and a third is added on the way. */
    static final long MOST_BYTES = 10L * 1024 * 1024;

    /** A file under the name it has in the mail. */
    record Enclosed(String name, StoredFile file) {}

    static Enclosures of(IssuedDocument letter, List<StoredFile> records) {
        var bytes = records.stream().mapToLong(StoredFile::sizeBytes).sum();
        return new Enclosures(letter, List.copyOf(records), !records.isEmpty() && bytes <= MOST_BYTES);
    }

    /** The letter alone, for a server that takes less. */
    Enclosures letterOnly() {
        return new Enclosures(letter, records, false);
    }

    /** In order, the letter first; no name twice, because a mail program would save one over the other. */
    List<Enclosed> files() {
        var files = new ArrayList<Enclosed>();
        var taken = new HashSet<String>();
        var all = new ArrayList<StoredFile>();
        all.add(letter.file());
        if (carried) {
            all.addAll(records);
        }
        for (var file : all) {
            var name = file.fileName();
            for (var n = 2; !taken.add(name); n++) {
                name = numbered(file.fileName(), n);
            }
            files.add(new Enclosed(name, file));
        }
        return files;
    }

    private static String numbered(String name, int n) {
        var dot = name.lastIndexOf('.');
        var end = dot < 0 ? name.length() : dot;
        return name.substring(0, end) + "（" + n + "）" + name.substring(end);
    }

    /** What the applicant reads about the records; empty where there are none. */
    String inWords() {
        if (records.isEmpty()) {
            return "";
        }
        return "随答复提供的信息文件共" + records.size() + "个，" + (carried ? "一并附上。" : "因文件较大，请凭登记编号和查询码在网上查询办理进度的页面下载。");
    }

    /** The same for the history of the case. */
    String inHistory() {
        if (records.isEmpty()) {
            return "";
        }
        return "，" + (carried ? "附信息文件" + records.size() + "个" : "信息文件" + records.size() + "个较大，没有附上，已告知申请人在网上下载");
    }
}
