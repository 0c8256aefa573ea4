package io.disclosuredesk;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The text of a letter as a reader finds it. */
public final class PdfText {

    private PdfText() {}

    /** All text without blanks, line breaks and page numbers. */
    public static String of(byte[] pdf) {
        try (var document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            var text = new StringBuilder();
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                text.append(
                        PdfTextExtractor.getTextFromPage(document.getPage(page)).replaceAll("—\\s*\\d+\\s*—", ""));
            }
            return text.toString().replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
