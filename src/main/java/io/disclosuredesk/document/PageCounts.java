package io.disclosuredesk.document;

import io.disclosuredesk.document.pdf.PdfPages;
import io.disclosuredesk.request.AcceptedFile;
import io.disclosuredesk.request.StepRefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** How many pages a file has, where the server can tell: PDF and TIFF by their content, a picture has one. */
public final class PageCounts {

    private PageCounts() {}

    /**
     * The pages of the file; null for formats whose pages depend on the program that shows them.
     *
     * @throws StepRefusedException if a PDF cannot be opened
     */
    public static @Nullable Integer of(AcceptedFile file) {
        return switch (file.mediaType()) {
            case "application/pdf" -> pdf(file);
            case "image/jpeg", "image/png" -> 1;
            case "image/tiff" -> tiff(file.content());
            default -> null;
        };
    }

    private static int pdf(AcceptedFile file) {
        var pages = PdfPages.count(file.content());
        if (pages < 1) {
            throw new StepRefusedException("“" + file.fileName() + "”打不开，没有保存：文件不完整、已损坏，或者设有打开密码。请重新导出不设密码的PDF再上传。");
        }
        return pages;
    }

    private static @Nullable Integer tiff(byte[] content) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return null;
            }
            var reader = readers.next();
            try {
                reader.setInput(input);
                return reader.getNumImages(true);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return null;
        }
    }
}
