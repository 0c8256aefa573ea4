package io.disclosuredesk.document.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.CompressionConstants;
import com.itextpdf.kernel.pdf.DocumentProperties;
import com.itextpdf.kernel.pdf.IStreamCompressionStrategy;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.pdfa.PdfADocument;
import io.disclosuredesk.document.letter.Letter;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;

/** The file around the pages: archival and accessible (PDF/A-2a, PDF/UA-1), and the same bytes for the same letter. */
final class LetterFile {
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    final PdfDocument pdf;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
    private final byte[] digest;

    LetterFile(Letter letter) {
        digest = digest(letter);
        PdfString id = new PdfString(new String(digest, 0, 16, StandardCharsets.ISO_8859_1)).setHexWriting(true);
        // object streams would hide the names of the fonts from withFixedNames
        WriterProperties properties = new WriterProperties()
                .setPdfVersion(PdfVersion.PDF_1_7)
                .setCompressionLevel(CompressionConstants.BEST_SPEED)
                .setInitialDocumentId(id)
                .setModifiedDocumentId(id);
        pdf = new OrderedDocument(new PdfWriter(bytes, properties));
        pdf.setTagged();
        pdf.getCatalog().setLang(new PdfString("zh-CN"));
        pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        var info = pdf.getDocumentInfo().setTitle(letter.title()).setAuthor(letter.issuer());
        if (letter.number() != null) {
            info.setSubject(letter.number());
        }
        String time = "D:" + letter.date().format(DateTimeFormatter.BASIC_ISO_DATE) + "000000+08'00'";
        info.setMoreInfo(PdfName.CreationDate.getValue(), time);
        info.setMoreInfo(PdfName.ModDate.getValue(), time);
    }

    byte[] close() {
        pdf.close();
        return withFixedNames(bytes.toByteArray());
    }

    /** The library names every subset by chance: /ABCDEF+Name. Same length, so every offset in the file stays right. */
    private byte[] withFixedNames(byte[] file) {
        for (int plus = 7; plus < file.length - 1; plus++) {
            if (file[plus] == '+' && file[plus - 7] == '/' && isLetter(file[plus + 1]) && isCapitals(file, plus - 6)) {
                for (int i = 0; i < 6; i++) {
                    file[plus - 6 + i] = (byte) ('A' + (digest[16 + i] & 0xFF) % 26);
                }
            }
        }
        return file;
    }

    private static boolean isCapitals(byte[] file, int from) {
        for (int i = from; i < from + 6; i++) {
            if (file[i] < 'A' || file[i] > 'Z') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(byte character) {
        return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
    }

    private static byte[] digest(Letter letter) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(letter.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes its fonts in the order of their first use; the library does so in the order of hashes. */
    private static final class OrderedDocument extends PdfADocument {
        OrderedDocument(PdfWriter writer) {
            super(
                    writer,
                    PdfAConformance.PDF_A_2A,
                    new PdfOutputIntent(
                            "Custom", "", "http://www.color.org", "sRGB IEC61966-2.1", new ByteArrayInputStream(SRGB)),
                    new DocumentProperties()
                            .registerDependency(IStreamCompressionStrategy.class, FontStream.Strategy::new));
        }

        @Override
        protected void updateXmpMetadata() {
            setXmpMetadata(Metadata.of(getDocumentInfo()));
        }

        @Override
        protected Collection<PdfFont> getDocumentFonts() {
            return super.getDocumentFonts().stream()
                    .sorted(Comparator.comparingInt(
                            font -> font.getPdfObject().getIndirectReference().getObjNumber()))
                    .toList();
        }
    }
}
