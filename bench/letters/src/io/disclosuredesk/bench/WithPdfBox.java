package io.disclosuredesk.bench;

import io.disclosuredesk.bench.Content.Face;
import io.disclosuredesk.bench.Content.Part;
import io.disclosuredesk.bench.Content.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** PDFBox, which has no layout: lines are filled character by character. Neither tagged nor for archives. */
final class WithPdfBox implements Contender {
    private final Map<Face, TrueTypeFont> shared = new EnumMap<>(Face.class);
    private final Map<Face, byte[]> files = new EnumMap<>(Face.class);

    /** @param share whether the fonts are parsed once, or for each letter */
    WithPdfBox(boolean share) throws IOException {
        for (Face face : Face.values()) {
            files.put(face, face.bytes());
            if (share) {
                shared.put(face, new TTFParser().parse(new RandomAccessReadBuffer(face.bytes())));
            }
        }
    }

    @Override
    public byte[] letter() throws IOException {
        try (PDDocument document = new PDDocument()) {
            Writer writer = new Writer(document);
            for (Part part : Content.PARTS) {
                writer.write(part);
            }
            writer.content.close();
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
            document.save(out);
            return out.toByteArray();
        }
    }

    private final class Writer {
        private final PDDocument document;
        private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
        private PDPageContentStream content;
        private float y;

        Writer(PDDocument document) throws IOException {
            this.document = document;
            turn();
        }

        private void turn() throws IOException {
            if (content != null) {
                content.close();
            }
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            content = new PDPageContentStream(document, page);
            y = PDRectangle.A4.getHeight() - Content.TOP;
        }

        private PDFont font(Face face) throws IOException {
            PDFont font = fonts.get(face);
            if (font == null) {
                TrueTypeFont parsed = shared.get(face);
                if (parsed == null) {
                    parsed = new TTFParser().parse(new RandomAccessReadBuffer(files.get(face)));
                }
                font = PDType0Font.load(document, parsed, true);
                fonts.put(face, font);
            }
            return font;
        }

        void write(Part part) throws IOException {
            PDFont font = font(part.face());
            float available = PDRectangle.A4.getWidth() - Content.LEFT - Content.RIGHT;
            float indent = part.place() == Place.INDENTED ? 2 * Content.SIZE : 0;
            int start = 0;
            String text = part.text();
            while (start < text.length()) {
                float width = 0;
                int end = start;
                while (end < text.length()) {
                    int next = text.offsetByCodePoints(end, 1);
                    float one = font.getStringWidth(text.substring(end, next)) * part.size() / 1000;
                    if (width + one > available - indent + 0.01f) {
                        break;
                    }
                    width += one;
                    end = next;
                }
                line(font, part, text.substring(start, end), width, indent);
                start = end;
                indent = 0;
            }
        }

        private void line(PDFont font, Part part, String text, float width, float indent) throws IOException {
            float leading = Math.max(Content.LEADING, part.size());
            if (y - leading < Content.BOTTOM) {
                turn();
            }
            y -= leading;
            float available = PDRectangle.A4.getWidth() - Content.LEFT - Content.RIGHT;
            float x = Content.LEFT
                    + switch (part.place()) {
                        case CENTRE -> (available - width) / 2;
                        case RIGHT -> available - width;
                        default -> indent;
                    };
            content.beginText();
            content.setFont(font, part.size());
            content.newLineAtOffset(x, y);
            content.showText(text);
            content.endText();
        }
    }
}
