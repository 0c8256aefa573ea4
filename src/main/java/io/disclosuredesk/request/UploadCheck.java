package io.disclosuredesk.request;

import io.disclosuredesk.request.IntakeRefusedException.FieldError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;

/** Which files may come with a request: PDF, JPG, PNG, DOCX; ten of them; 20 MB together. */
public final class UploadCheck {

    /** How many files at most. */
    public static final int MAX_FILES = 10;

    /** How many bytes all files may have together. */
    public static final long MAX_BYTES = 20L * 1024 * 1024;

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final Map<String, String> EXTENSIONS =
            Map.of("application/pdf", ".pdf", "image/jpeg", ".jpg", "image/png", ".png", DOCX, ".docx");

    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png");

    private static final Set<String> ARCHIVES = Set.of("application/zip", "application/x-tika-ooxml");

    /** How far an archive is unpacked in search of its table of contents. */
    private static final long MAX_UNPACKED = 100L * 1024 * 1024;

    private static final Tika TIKA = new Tika();

    private UploadCheck() {}

    /** The files that are allowed; what is wrong with the others goes into {@code errors}. */
    static List<AcceptedFile> accept(List<IntakeForm.Upload> uploads, List<FieldError> errors) {
        if (uploads.size() > MAX_FILES) {
            errors.add(new FieldError("attachments", "附件最多" + MAX_FILES + "个，请合并或删减后再提交。"));
            return List.of();
        }
        var total =
                uploads.stream().mapToLong(upload -> upload.content().length).sum();
        if (total > MAX_BYTES) {
            errors.add(new FieldError("attachments", "附件合计不能超过20 MB，请压缩后再提交，或改为邮寄、当面提交。"));
            return List.of();
        }
        var accepted = new ArrayList<AcceptedFile>();
        for (var i = 0; i < uploads.size(); i++) {
            accept(i, uploads.get(i), accepted, errors);
        }
        return accepted;
    }

    /** A picture under a name that says nothing about a person; what is wrong with it goes into {@code errors}. */
    static @Nullable AcceptedFile picture(
            String field, String name, IntakeForm.Upload upload, List<FieldError> errors) {
        return named(field, name, upload, PICTURES, "请上传JPG或者PNG格式的照片", errors);
    }

    /** A scan or picture of a paper under a name of ours; what is wrong with it goes into {@code errors}. */
    static @Nullable AcceptedFile proof(String field, String name, IntakeForm.Upload upload, List<FieldError> errors) {
        return named(field, name, upload, EXTENSIONS.keySet(), "请上传PDF、JPG、PNG或DOCX文件", errors);
    }

    private static @Nullable AcceptedFile named(
            String field,
            String name,
            IntakeForm.Upload upload,
            Set<String> allowed,
            String advice,
            List<FieldError> errors) {
        var content = upload.content();
        var mediaType = content.length == 0 ? "" : mediaType(content);
        if (content.length > AssistanceForm.MAX_BYTES) {
            errors.add(new FieldError(field, name + "超过" + AssistanceForm.MAX_BYTES / 1024 / 1024 + " MB，请压缩后再选。"));
        } else if (!allowed.contains(mediaType)) {
            errors.add(new FieldError(field, name + "打不开或者格式不对，" + advice + "。"));
        } else {
            return new AcceptedFile(name + EXTENSIONS.get(mediaType), mediaType, content);
        }
        return null;
    }

    private static void accept(
            int index, IntakeForm.Upload upload, List<AcceptedFile> accepted, List<FieldError> errors) {
        var field = "attachments[" + index + "]";
        var name = safeName(upload.fileName());
        if (upload.content().length == 0) {
            errors.add(new FieldError(field, "附件“" + name + "”是空文件，请重新选择。"));
            return;
        }
        var mediaType = mediaType(upload.content());
        if (!EXTENSIONS.containsKey(mediaType)) {
            errors.add(new FieldError(field, "附件“" + name + "”不是PDF、JPG、PNG或DOCX文件，请转换格式后再提交。"));
            return;
        }
        accepted.add(new AcceptedFile(withExtension(name, mediaType), mediaType, upload.content()));
    }

    /** By the content alone: with a name to go by, the library takes unknown bytes for whatever the name says. */
    private static String mediaType(byte[] content) {
        var found = TIKA.detect(content);
        return ARCHIVES.contains(found) && isWordDocument(content) ? DOCX : found;
    }

    /** Whether the archive says that it is a Word document without macros. */
    private static boolean isWordDocument(byte[] content) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            var left = MAX_UNPACKED;
            for (var entry = zip.getNextEntry(); entry != null && left > 0; entry = zip.getNextEntry()) {
                if (entry.getName().equals("[Content_Types].xml")) {
                    return new String(zip.readNBytes(1024 * 1024), StandardCharsets.UTF_8).contains(DOCX + ".main+xml");
                }
                left -= zip.skip(left);
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    /** The last part of the name, without path, control characters or quotes, at most 100 characters. */
    static String safeName(String fileName) {
        var line = Objects.requireNonNullElse(InputText.line(fileName), "附件");
        var base = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1)
                .replaceAll("[\"'<>|:*?;%]", "_");
        var kept = base.isBlank() ? "附件" : base;
        var points = kept.codePoints().toArray();
        return points.length <= 100 ? kept : new String(points, points.length - 100, 100);
    }

    /** A name that says what the content is, so that nobody opens a picture as something else. */
    private static String withExtension(String name, String mediaType) {
        var extension = Objects.requireNonNull(EXTENSIONS.get(mediaType));
        var lower = name.toLowerCase(Locale.ROOT);
        var fits = lower.endsWith(extension) || (extension.equals(".jpg") && lower.endsWith(".jpeg"));
        return fits ? name : name + extension;
    }
}
