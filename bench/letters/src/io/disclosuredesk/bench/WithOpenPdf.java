package io.disclosuredesk.bench;

import io.disclosuredesk.bench.Content.Face;
import io.disclosuredesk.bench.Content.Part;
import io.disclosuredesk.bench.Content.Place;
import java.io.ByteArrayOutputStream;
import java.util.EnumMap;
import java.util.Map;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfWriter;

/** OpenPDF's own layout, fonts parsed once and shared; neither tagged nor for archives. */
final class WithOpenPdf implements Contender {
    private final Map<Face, BaseFont> fonts = new EnumMap<>(Face.class);

    WithOpenPdf() throws Exception {
        for (Face face : Face.values()) {
            fonts.put(
                    face,
                    BaseFont.createFont(
                            face.file + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, face.bytes(), null));
        }
    }

    @Override
    public byte[] letter() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
        Document document =
                new Document(PageSize.A4, Content.LEFT, Content.RIGHT, Content.TOP, Content.BOTTOM);
        PdfWriter.getInstance(document, out);
        document.open();
        for (Part part : Content.PARTS) {
            Paragraph paragraph = new Paragraph(
                    Math.max(Content.LEADING, part.size()), part.text(), new Font(fonts.get(part.face()), part.size()));
            paragraph.setAlignment(
                    switch (part.place()) {
                        case CENTRE -> Element.ALIGN_CENTER;
                        case RIGHT -> Element.ALIGN_RIGHT;
                        default -> Element.ALIGN_JUSTIFIED;
                    });
            if (part.place() == Place.INDENTED) {
                paragraph.setFirstLineIndent(2 * Content.SIZE);
            }
            document.add(paragraph);
        }
        document.close();
        return out.toByteArray();
    }
}
