package io.disclosuredesk.document.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.geom.Point;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.data.IEventData;
import com.itextpdf.kernel.pdf.canvas.parser.data.PathRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import com.itextpdf.kernel.pdf.tagging.IStructureNode;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What stands in a PDF and where, in millimetres from the upper left corner of the page. */
final class PrintedLetter {
    private static final float MM = 72f / 25.4f;
    private static final float HEIGHT = 297;

    final List<Glyph> glyphs = new ArrayList<>();
    final List<Stroke> strokes = new ArrayList<>();
    final List<Box> boxes = new ArrayList<>();
    final float width;
    final float height;
    final String title;
    final String language;
    final boolean tagged;

    /** A character at its baseline; the size is in points, the colour as #RRGGBB, an artifact is not part of the text (a folio, say). */
    record Glyph(
            int page,
            String text,
            float x,
            float right,
            float y,
            float size,
            String font,
            String colour,
            boolean artifact) {}

    record Stroke(int page, float x, float right, float y, float bottom, float thickness, String colour) {
        boolean isHorizontal() {
            return Math.abs(y - bottom) < 0.01f;
        }
    }

    /** A filled rectangle. */
    record Box(int page, float x, float y, float right, float bottom, String colour) {}

    record Line(List<Glyph> glyphs) {
        @Override
        public String toString() {
            return "%.2f..%.2f at %.2f: %s".formatted(x(), right(), y(), text());
        }

        String text() {
            return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
        }

        float x() {
            return glyphs.get(0).x();
        }

        float right() {
            return glyphs.get(glyphs.size() - 1).right();
        }

        float y() {
            return glyphs.get(0).y();
        }

        float size() {
            return glyphs.get(0).size();
        }

        String font() {
            return glyphs.get(0).font();
        }

        float centre() {
            return (x() + right()) / 2;
        }
    }

    PrintedLetter(byte[] file) {
        try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                new PdfCanvasProcessor(new Listener(page)).processPageContent(pdf.getPage(page));
            }
            width = pdf.getPage(1).getMediaBox().getWidth() / MM;
            height = pdf.getPage(1).getMediaBox().getHeight() / MM;
            title = pdf.getDocumentInfo().getTitle();
            language = pdf.getCatalog().getLang().toUnicodeString();
            tagged = pdf.isTagged() && pdf.getCatalog().getPdfObject().containsKey(PdfName.StructTreeRoot);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a page in the order they were drawn, without artifacts. */
    List<Line> lines(int page) {
        return group(
                glyphs.stream().filter(g -> g.page() == page && !g.artifact()).toList());
    }

    /** What is read instead of pictures. */
    static List<String> alternatives(byte[] file) {
        try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
            return alternatives(pdf.getStructTreeRoot());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> alternatives(IStructureNode node) {
        List<String> found = new ArrayList<>();
        if (node instanceof PdfStructElem element && element.getAlt() != null) {
            found.add(element.getAlt().toUnicodeString());
        }
        if (node != null && node.getKids() != null) {
            node.getKids().forEach(kid -> found.addAll(alternatives(kid)));
        }
        return found;
    }

    /** The lines of all pages. */
    List<Line> all() {
        return group(glyphs.stream().filter(g -> !g.artifact()).toList());
    }

    int pages() {
        return glyphs.get(glyphs.size() - 1).page();
    }

    List<Line> artifacts(int page) {
        return group(
                glyphs.stream().filter(g -> g.page() == page && g.artifact()).toList());
    }

    /** All text in the order it was drawn, without artifacts. */
    String text() {
        return glyphs.stream().filter(g -> !g.artifact()).map(Glyph::text).collect(Collectors.joining());
    }

    private static List<Line> group(List<Glyph> glyphs) {
        List<Line> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!line.isEmpty() && Math.abs(line.get(0).y() - glyph.y()) > 0.01f) {
                lines.add(new Line(List.copyOf(line)));
                line.clear();
            }
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(new Line(List.copyOf(line)));
        }
        return lines;
    }

    /** The colour as #RRGGBB. */
    private static String hex(Color colour) {
        float[] parts = colour.getColorValue();
        return IntStream.range(0, 3)
                .mapToObj(i -> "%02X".formatted(Math.round(255 * parts[parts.length == 1 ? 0 : i])))
                .collect(Collectors.joining("", "#", ""));
    }

    /** The name of the font without the mark of its subset. */
    private static String font(TextRenderInfo text) {
        return text.getFont().getFontProgram().getFontNames().getFontName().replaceAll("^[A-Z]{6}\\+", "");
    }

    private final class Listener implements IEventListener {
        private final int page;

        Listener(int page) {
            this.page = page;
        }

        @Override
        public void eventOccurred(IEventData data, EventType type) {
            if (data instanceof TextRenderInfo text) {
                for (TextRenderInfo c : text.getCharacterRenderInfos()) {
                    float x = c.getBaseline().getStartPoint().get(0) / MM;
                    float y = HEIGHT - c.getBaseline().getStartPoint().get(1) / MM;
                    float right = c.getBaseline().getEndPoint().get(0) / MM;
                    boolean artifact = c.getCanvasTagHierarchy().stream()
                            .anyMatch(t -> t.getRole().equals(PdfName.Artifact));
                    glyphs.add(new Glyph(
                            page, c.getText(), x, right, y, c.getFontSize(), font(c), hex(c.getFillColor()), artifact));
                }
            } else if (data instanceof PathRenderInfo path && (path.getOperation() & PathRenderInfo.FILL) != 0) {
                path.getPath().getSubpaths().forEach(sub -> {
                    var points = sub.getPiecewiseLinearApproximation();
                    var xs = points.stream().mapToDouble(Point::getX).summaryStatistics();
                    var ys = points.stream().mapToDouble(Point::getY).summaryStatistics();
                    boxes.add(new Box(
                            page,
                            (float) xs.getMin() / MM,
                            HEIGHT - (float) ys.getMax() / MM,
                            (float) xs.getMax() / MM,
                            HEIGHT - (float) ys.getMin() / MM,
                            hex(path.getFillColor())));
                });
            } else if (data instanceof PathRenderInfo path && (path.getOperation() & PathRenderInfo.STROKE) != 0) {
                path.getPath().getSubpaths().forEach(sub -> {
                    var points = sub.getPiecewiseLinearApproximation();
                    if (points.size() == 2) {
                        strokes.add(new Stroke(
                                page,
                                (float) points.get(0).getX() / MM,
                                (float) points.get(1).getX() / MM,
                                HEIGHT - (float) points.get(0).getY() / MM,
                                HEIGHT - (float) points.get(1).getY() / MM,
                                path.getLineWidth() / MM,
                                hex(path.getStrokeColor())));
                    }
                });
            }
        }

        @Override
        public Set<EventType> getSupportedEvents() {
            return Set.of(EventType.RENDER_TEXT, EventType.RENDER_PATH);
        }
    }
}
