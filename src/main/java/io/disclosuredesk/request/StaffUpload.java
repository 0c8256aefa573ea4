package io.disclosuredesk.request;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.tika.Tika;

/**
 * Which files staff may put into the case file: PDF, pictures, OFD and office documents without macros, told by their content.
 * What is two things at once, or swells when it is unpacked, is refused.
 */
public final class StaffUpload {

    /** How many bytes one file may have; the server takes no larger one. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    private static final Map<String, String> EXTENSIONS = Map.of(
            "application/pdf",
            ".pdf",
            "image/jpeg",
            ".jpg",
            "image/png",
            ".png",
            "image/tiff",
            ".tif",
            OfficeArchive.OFD,
            ".ofd",
            OfficeArchive.DOCX,
            ".docx",
            OfficeArchive.XLSX,
            ".xlsx",
            OfficeArchive.PPTX,
            ".pptx");

    /** What a browser shows by itself, and we let it. */
    private static final Set<String> SHOWN = Set.of("application/pdf", "image/jpeg", "image/png");

    private static final long MOST_PIXELS = 200_000_000L;

    private static final byte[] PNG_END = {0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xAE, 'B', 0x60, (byte) 0x82};

    private static final Tika TIKA = new Tika();

    private StaffUpload() {}

    /** Whether a file of this type may be shown inside a page of ours. */
    public static boolean isShown(String mediaType) {
        return SHOWN.contains(mediaType);
    }

    /**
     * The file under a harmless name that says what it is.
     *
     * @throws StepRefusedException naming the file and what is wrong with it
     */
    public static AcceptedFile accept(IntakeForm.Upload upload) {
        var name = UploadCheck.safeName(upload.fileName());
        var content = upload.content();
        if (content.length == 0) {
            throw refused(name, "是空文件，没有保存。请确认文件已经下载或者扫描完整，再重新选择。");
        }
        if (content.length > MAX_BYTES) {
            throw refused(name, "超过20 MB，没有保存。请压缩或者拆成几个文件再上传。");
        }
        var found = TIKA.detect(content);
        var archive = OfficeArchive.isArchive(content);
        var mediaType = archive ? OfficeArchive.mediaType(name, content) : found;
        var extension = EXTENSIONS.get(mediaType);
        if (extension == null) {
            throw refused(
                    name, "不是PDF、JPG、PNG、TIFF、OFD、DOCX、XLSX或者PPTX文件（以内容为准），没有保存。旧版Office、WPS文件请另存为DOCX、XLSX或者PDF。");
        }
        if (!archive) {
            requireOneThing(name, mediaType, content);
        }
        return new AcceptedFile(withExtension(name, extension), mediaType, content);
    }

    /** A file that other programs read as something else is none for a case file. */
    private static void requireOneThing(String name, String mediaType, byte[] content) {
        if (OfficeArchive.endsAsArchive(content)) {
            throw refused(name, "同时是一个压缩包，没有保存。请重新导出或者扫描原件。");
        }
        switch (mediaType) {
            case "application/pdf" -> {
                if (!startsWith(content, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
                    throw refused(name, "的PDF内容前面附有别的数据，没有保存。请用PDF软件打开后另存。");
                }
            }
            case "image/png" -> {
                if (!Arrays.equals(
                        PNG_END,
                        0,
                        PNG_END.length,
                        content,
                        Math.max(0, content.length - PNG_END.length),
                        content.length)) {
                    throw refused(name, "不完整，或者图片后面附有别的数据，没有保存。请重新导出图片。");
                }
                requirePicture(name, content);
            }
            case "image/jpeg", "image/tiff" -> requirePicture(name, content);
            default -> {}
        }
    }

    private static void requirePicture(String name, byte[] content) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw refused(name, "打不开，没有保存。请确认图片完整，再重新选择。");
            }
            var reader = readers.next();
            try {
                reader.setInput(input);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw refused(name, "的像素超过2亿，没有保存。请缩小后再上传。");
                }
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw refused(name, "打不开，没有保存。请确认图片完整，再重新选择。");
        }
    }

    private static boolean startsWith(byte[] content, byte[] beginning) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static String withExtension(String name, String extension) {
        var lower = name.toLowerCase(Locale.ROOT);
        var fits = lower.endsWith(extension)
                || (extension.equals(".jpg") && lower.endsWith(".jpeg"))
                || (extension.equals(".tif") && lower.endsWith(".tiff"));
        return fits ? name : name + extension;
    }

    private static StepRefusedException refused(String name, String why) {
        return new StepRefusedException("“" + name + "”" + why);
    }
}
