package io.disclosuredesk.document.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.Point;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfResources;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.canvas.PdfCanvasConstants.TextRenderingMode;
import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.data.AbstractRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.data.IEventData;
import com.itextpdf.kernel.pdf.canvas.parser.data.ImageRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.data.PathRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a page of the PDF, and what its annotations show, as the objects of an OFD page, in the order they are painted. */
final class OfdPage implements IEventListener {
    private final OfdResources resources;
    private final double height;
    private final StringBuilder objects = new StringBuilder();
    private @Nullable OfdText open;
    private boolean mixes;

    private OfdPage(OfdResources resources, double height) {
        this.resources = resources;
        this.height = height;
    }

    /** The content of the page as XML. */
    static String xml(PdfPage page, OfdResources resources) {
        Rectangle sheet = page.getMediaBox();
        if (sheet.getX() != 0 || sheet.getY() != 0 || page.getRotation() != 0) {
            throw new IllegalStateException("页面不是从左下角起的正放页面，不能写成 OFD。");
        }
        OfdPage body = new OfdPage(resources, sheet.getHeight());
        new PdfCanvasProcessor(body).processPageContent(page);
        OfdPage stamps = new OfdPage(resources, sheet.getHeight());
        page.getAnnotations().forEach(stamps::annotation);
        return OfdXml.HEAD + "<ofd:Page" + OfdXml.NAMESPACE + "><ofd:Area>" + OfdXml.sheet(sheet)
                + "</ofd:Area><ofd:Content>\n"
                // ink that mixes with the text leaves it legible; OFD cannot mix, so it lies under the text
                + (stamps.mixes ? stamps.layer("Background") : "")
                + body.layer("Body")
                + (stamps.mixes ? "" : stamps.layer("Foreground"))
                + "</ofd:Content></ofd:Page>";
    }

    private String layer(String type) {
        flush();
        return objects.isEmpty()
                ? ""
                : "<ofd:Layer ID=\"" + resources.nextId() + "\" Type=\"" + type + "\">\n" + objects + "</ofd:Layer>\n";
    }

    /** The appearance, its box fitted into the annotation's rectangle (ISO 32000-1, 12.5.5). */
    private void annotation(PdfAnnotation annotation) {
        PdfDictionary appearances = annotation.getAppearanceDictionary();
        PdfStream normal = appearances == null ? null : appearances.getAsStream(PdfName.N);
        int hidden = PdfAnnotation.HIDDEN | PdfAnnotation.NO_VIEW;
        if (normal == null || (annotation.getFlags() & hidden) != 0) {
            return;
        }
        Rectangle place = annotation.getRectangle().toRectangle();
        Rectangle box = normal.getAsArray(PdfName.BBox).toRectangle();
        var matrix = normal.getAsArray(PdfName.Matrix);
        if (matrix != null) {
            float[] m = matrix.toFloatArray();
            box = Rectangle.calculateBBox(Arrays.stream(box.toPointsArray())
                    .map(p -> new Point(
                            m[0] * p.getX() + m[2] * p.getY() + m[4], m[1] * p.getX() + m[3] * p.getY() + m[5]))
                    .toList());
        }
        if (box.getWidth() <= 0 || box.getHeight() <= 0 || place.getWidth() <= 0 || place.getHeight() <= 0) {
            return; // an invisible signature
        }
        float sx = place.getWidth() / box.getWidth();
        float sy = place.getHeight() / box.getHeight();
        String content = String.format(
                Locale.ROOT,
                "q %f 0 0 %f %f %f cm /Appearance Do Q",
                sx,
                sy,
                place.getX() - box.getX() * sx,
                place.getY() - box.getY() * sy);
        PdfDictionary objectsByName = new PdfDictionary();
        objectsByName.put(new PdfName("Appearance"), normal);
        PdfDictionary named = new PdfDictionary();
        named.put(PdfName.XObject, objectsByName);
        new PdfCanvasProcessor(this)
                .processContent(content.getBytes(StandardCharsets.US_ASCII), new PdfResources(named));
    }

    @Override
    public void eventOccurred(IEventData data, EventType type) {
        if (data instanceof AbstractRenderInfo info) {
            mixes |= PdfName.Multiply.equals(info.getGraphicsState().getBlendMode());
        }
        if (data instanceof TextRenderInfo text && text.getTextRenderMode() != TextRenderingMode.INVISIBLE) {
            text(text);
        } else if (data instanceof PathRenderInfo info) {
            OfdPath path = new OfdPath(info, height);
            if (!path.isEmpty()) {
                flush();
                objects.append(path.xml(resources.nextId()));
            }
        } else if (data instanceof ImageRenderInfo image) {
            flush();
            objects.append(resources.imageXml(image, height));
        }
    }

    private void text(TextRenderInfo info) {
        if (info.getText().isBlank()) {
            flush();
            return;
        }
        OfdFont font = resources.font(info.getFont());
        var state = info.getGraphicsState();
        String fill = OfdXml.colour(info.getFillColor(), state.getFillOpacity());
        for (TextRenderInfo character : info.getCharacterRenderInfos()) {
            String text = character.getText();
            byte[] code = character.getPdfString().getValueBytes();
            if (code.length != 2 || text.codePointCount(0, text.length()) != 1 || text.charAt(0) == 0) {
                throw new IllegalStateException("字形没有对应的单个字符，不能写成 OFD：" + name(info.getFont()));
            }
            int glyph = (code[0] & 0xFF) << 8 | (code[1] & 0xFF);
            OfdText run = new OfdText(font, character, fill, height);
            if (open == null || !open.add(run, character, text, glyph)) {
                flush();
                open = run;
                run.add(run, character, text, glyph);
            }
        }
    }

    private static String name(PdfFont font) {
        return String.valueOf(font.getPdfObject().get(PdfName.BaseFont));
    }

    private void flush() {
        if (open != null && !open.isBlank()) {
            objects.append(open.xml(resources.nextId()));
        }
        open = null;
    }

    @Override
    public Set<EventType> getSupportedEvents() {
        return Set.of(EventType.RENDER_TEXT, EventType.RENDER_PATH, EventType.RENDER_IMAGE);
    }
}
