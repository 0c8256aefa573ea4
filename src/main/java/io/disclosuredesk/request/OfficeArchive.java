package io.disclosuredesk.request;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What an archive is that may be a document: unpacked once, counted while it swells, and read the way every program reads it. */
final class OfficeArchive {

    static final String OFD = "application/ofd";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    private static final long MOST_UNPACKED = 300L * 1024 * 1024;
    private static final long MOST_RATIO = 200;
    private static final long RATIO_FROM = 10L * 1024 * 1024;
    private static final int MOST_ENTRIES = 10_000;
    private static final int LONGEST_TYPES = 1024 * 1024;

    private static final int END_LENGTH = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int LONGEST_COMMENT = 65_535;

    private boolean ofd;
    private boolean macros;
    private String types = "";
    private int entries;
    private long unpacked;

    private OfficeArchive() {}

    /** Whether the bytes begin as an archive. */
    static boolean isArchive(byte[] content) {
        return content.length > 4 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    /** Whether the bytes end as an archive, which is where programs look for one. */
    static boolean endsAsArchive(byte[] content) {
        return end(content) >= 0;
    }

    /**
     * The type of the document in the archive; {@code application/zip} for none we know.
     *
     * @throws StepRefusedException if it swells too much, holds macros, or its table of contents says something else
     */
    static String mediaType(String name, byte[] content) {
        var archive = new OfficeArchive();
        archive.read(name, content);
        var end = end(content);
        if (end < 0 || archive.entries != listed(content, end) || !isWhole(content, end)) {
            throw refused(name, "不完整，或者内部目录与内容不一致，没有保存。请用办公软件打开后另存。");
        }
        if (archive.macros) {
            throw refused(name, "含有宏，没有保存。请另存为不含宏的DOCX、XLSX、PPTX，或者导出为PDF。");
        }
        if (archive.ofd) {
            return OFD;
        }
        if (archive.types.contains(DOCX + ".main+xml")) {
            return DOCX;
        }
        if (archive.types.contains(XLSX + ".main+xml")) {
            return XLSX;
        }
        return archive.types.contains(PPTX + ".main+xml") ? PPTX : "application/zip";
    }

    private void read(String name, byte[] content) {
        var buffer = new byte[64 * 1024];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                note(entry, zip);
                for (var n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    unpacked += n;
                    if (unpacked > MOST_UNPACKED || (unpacked > RATIO_FROM && unpacked / content.length > MOST_RATIO)) {
                        throw refused(name, "解压后大得不正常（可能是压缩炸弹），没有保存。请导出为PDF再上传。");
                    }
                }
                if (entries > MOST_ENTRIES) {
                    throw refused(name, "内部的文件多得不正常，没有保存。请导出为PDF再上传。");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw refused(name, "打不开，没有保存。请确认文件完整、没有设密码，再重新选择。");
        }
    }

    private void note(ZipEntry entry, ZipInputStream zip) throws IOException {
        var path = entry.getName();
        if (path.equals("[Content_Types].xml")) {
            var read = zip.readNBytes(LONGEST_TYPES);
            unpacked += read.length;
            types = new String(read, StandardCharsets.UTF_8);
        } else if (path.equals("OFD.xml")) {
            var read = zip.readNBytes(LONGEST_TYPES);
            unpacked += read.length;
            ofd = new String(read, StandardCharsets.UTF_8).contains("http://www.ofdspec.org/2016");
        }
        macros |= path.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin");
    }

    /** Where the record stands that ends an archive; -1 for nowhere. */
    private static int end(byte[] content) {
        var bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        for (var at = content.length - END_LENGTH;
                at >= 0 && at >= content.length - END_LENGTH - LONGEST_COMMENT;
                at--) {
            if (bytes.getInt(at) == END_SIGNATURE
                    && at + END_LENGTH + Short.toUnsignedInt(bytes.getShort(at + 20)) == content.length) {
                return at;
            }
        }
        return -1;
    }

    /** Whether the table of contents stands where it says it does: otherwise something stands before the archive. */
    private static boolean isWhole(byte[] content, int end) {
        var bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        return Integer.toUnsignedLong(bytes.getInt(end + 12)) + Integer.toUnsignedLong(bytes.getInt(end + 16)) == end;
    }

    private static int listed(byte[] content, int end) {
        return Short.toUnsignedInt(
                ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getShort(end + 10));
    }

    private static StepRefusedException refused(String name, String why) {
        return new StepRefusedException("“" + name + "”" + why);
    }
}
