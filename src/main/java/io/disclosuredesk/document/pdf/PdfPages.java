package io.disclosuredesk.document.pdf;

import com.itextpdf.kernel.pdf.MemoryLimitsAwareHandler;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.ReaderProperties;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Counts the pages of a PDF that somebody else made. */
public final class PdfPages {

    private static final int MOST_UNPACKED = 200 * 1024 * 1024;

    private PdfPages() {}

    /** How many pages it has; 0 for one that cannot be opened. */
    public static int count(byte[] content) {
        var limits = new MemoryLimitsAwareHandler();
        limits.setMaxSizeOfSingleDecompressedPdfStream(MOST_UNPACKED);
        limits.setMaxSizeOfDecompressedPdfStreamsSum(2L * MOST_UNPACKED);
        try (var reader = new PdfReader(
                        new ByteArrayInputStream(content), new ReaderProperties().setMemoryLimitsAwareHandler(limits));
                var document = new PdfDocument(reader)) {
            return document.getNumberOfPages();
        } catch (IOException | RuntimeException unreadable) {
            return 0;
        }
    }
}
