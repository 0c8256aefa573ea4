package io.disclosuredesk.bench;

import com.itextpdf.html2pdf.ConverterProperties;
import com.itextpdf.html2pdf.HtmlConverter;
import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.layout.font.FontProvider;
import com.itextpdf.layout.font.FontSet;
import io.disclosuredesk.bench.Content.Face;
import io.disclosuredesk.bench.Content.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;

/** pdfHTML on a page of HTML, font programs parsed once and shared; neither tagged nor for archives. */
final class WithPdfHtml implements Contender {
    private final FontSet fonts = new FontSet();
    private final String html;

    WithPdfHtml() throws IOException {
        for (Face face : Face.values()) {
            FontProgram program = FontProgramFactory.createFont(face.bytes(), false);
            fonts.addFont(program, "Identity-H", face.file);
        }
        StringBuilder page = new StringBuilder("<html><head><style>");
        page.append(String.format(
                Locale.ROOT,
                "@page{size:A4;margin:37mm 26mm 35mm 28mm}p{margin:0;line-height:%.2fpt;text-align:justify}",
                Content.LEADING));
        page.append("</style></head><body>");
        for (Part part : Content.PARTS) {
            String place =
                    switch (part.place()) {
                        case CENTRE -> "text-align:center";
                        case RIGHT -> "text-align:right";
                        case INDENTED -> "text-indent:2em";
                        case LEFT -> "";
                    };
            page.append(String.format(
                    Locale.ROOT,
                    "<p style=\"font-family:%s;font-size:%.2fpt;%s\">%s</p>",
                    part.face().file,
                    part.size(),
                    part.size() > 30 ? place + ";line-height:44pt" : place,
                    part.text()));
        }
        html = page.append("</body></html>").toString();
    }

    @Override
    public byte[] letter() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
        PdfDocument document = new PdfDocument(new PdfWriter(out));
        ConverterProperties properties = new ConverterProperties();
        properties.setFontProvider(new FontProvider(fonts, Face.TEXT.file));
        HtmlConverter.convertToPdf(html, document, properties);
        return out.toByteArray();
    }
}
