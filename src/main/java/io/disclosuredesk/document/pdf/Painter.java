package io.disclosuredesk.document.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.io.font.TrueTypeFont;
import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.colors.DeviceGray;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import io.disclosuredesk.document.pdf.Page.Placed;
import io.disclosuredesk.document.pdf.Row.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Draws pages into one PDF file. */
final class Painter {
    private static final Color PALE = new DeviceGray(0.9f);
    private static final float WATERMARK_SIZE = 110;

    /** Characters that no font has. */
    final Set<Integer> missing = new TreeSet<>();

    private final PdfDocument pdf;
    private final boolean draft;
    private final int firstFolio;
    private final IdentityHashMap<TrueTypeFont, PdfFont> fonts = new IdentityHashMap<>();
    private final IdentityHashMap<Element, TagTreePointer> tags = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Integer> order = new IdentityHashMap<>();

    /** @param firstFolio the first page that shows its number */
    Painter(PdfDocument pdf, Element root, boolean draft, int firstFolio) {
        this.pdf = pdf;
        this.draft = draft;
        this.firstFolio = firstFolio;
        tag(root, new TagTreePointer(pdf));
    }

    /** In reading order. */
    private void tag(Element element, TagTreePointer parent) {
        TagTreePointer pointer = new TagTreePointer(parent).addTag(element.role);
        if (element.scope != null) {
            PdfStructureAttributes scope = new PdfStructureAttributes("Table");
            scope.addEnumAttribute("Scope", element.scope);
            pointer.getProperties().addAttributes(scope);
        }
        if (element.alternative != null) {
            pointer.getProperties().setAlternateDescription(element.alternative);
        }
        tags.put(element, pointer);
        order.put(element, order.size());
        element.children.forEach(child -> tag(child, pointer));
    }

    void paint(Page page) {
        PdfPage sheet = pdf.addNewPage(new PageSize(Grid.PAGE_WIDTH, Grid.PAGE_HEIGHT));
        PdfCanvas canvas = new PdfCanvas(sheet);
        if (draft) {
            watermark(canvas);
        }
        rules(canvas, page.rows());
        texts(canvas, sheet, page.rows());
        codes(canvas, sheet, page.rows());
        if (pdf.getNumberOfPages() >= firstFolio) {
            folio(canvas, pdf.getNumberOfPages());
        }
    }

    /** In reading order too, so that a cell of several lines is one piece when the text is copied. */
    private void texts(PdfCanvas canvas, PdfPage sheet, List<Placed> rows) {
        record Piece(Span span, float y) {}
        List<Piece> pieces = new ArrayList<>();
        for (Placed placed : rows) {
            placed.row().spans().forEach(span -> pieces.add(new Piece(span, placed.y() + span.y())));
        }
        pieces.sort(
                Comparator.comparingInt(piece -> order.getOrDefault(piece.span().element(), -1)));
        Element open = null;
        for (Piece piece : pieces) {
            Span span = piece.span();
            if (span.element() != open) {
                close(canvas, open);
                open = span.element();
                open(canvas, sheet, open);
            }
            text(canvas, span, Grid.LEFT + span.x(), fromTop(piece.y()));
        }
        close(canvas, open);
    }

    private void open(PdfCanvas canvas, PdfPage sheet, Element element) {
        if (element == Element.ARTIFACT) {
            canvas.openTag(new CanvasArtifact());
        } else {
            canvas.openTag(pointer(element).setPageForTagging(sheet).getTagReference());
        }
    }

    private TagTreePointer pointer(Element element) {
        TagTreePointer pointer = tags.get(element);
        if (pointer == null) {
            throw new IllegalStateException("not in the tree: " + element.role);
        }
        return pointer;
    }

    private static void close(PdfCanvas canvas, @Nullable Element open) {
        if (open != null) {
            canvas.closeTag();
        }
    }

    private void text(PdfCanvas canvas, Span span, float x, float y) {
        canvas.setFillColor(span.colour());
        float at = x;
        for (Fonts.Run run : Fonts.runs(span.role(), span.text(), missing)) {
            canvas.beginText()
                    .setFontAndSize(font(run.font()), span.size())
                    .setCharacterSpacing(span.spacing())
                    .setTextMatrix(span.scale(), 0, 0, 1, at, y)
                    .showText(run.text())
                    .endText();
            int count = run.text().codePointCount(0, run.text().length());
            at += (Fonts.width(span.role(), run.text(), span.size()) + count * span.spacing()) * span.scale();
        }
    }

    private PdfFont font(TrueTypeFont font) {
        return fonts.computeIfAbsent(
                font, f -> PdfFontFactory.createFont(f, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED));
    }

    private static void rules(PdfCanvas canvas, List<Placed> rows) {
        canvas.openTag(new CanvasArtifact());
        for (int i = 0; i < rows.size(); i++) {
            Placed placed = rows.get(i);
            for (Row.Rule rule : placed.row().rules()) {
                canvas.setStrokeColor(rule.colour()).setLineWidth(rule.thickness());
                float y = placed.y() + rule.y();
                line(canvas, rule.x(), y, rule.x() + rule.width(), y);
            }
            Row.Frame frame = placed.row().frame();
            if (frame != null) {
                canvas.setStrokeColor(ColorConstants.BLACK).setLineWidth(0.5f);
                if (frame.opens() || i == 0) {
                    line(canvas, 0, placed.y(), Grid.WIDTH, placed.y());
                }
                if (i == rows.size() - 1 || rows.get(i + 1).row().frame() == null) {
                    line(canvas, 0, placed.bottom(), Grid.WIDTH, placed.bottom());
                }
                for (float x : frame.edges()) {
                    line(canvas, x, placed.y(), x, placed.bottom());
                }
            }
        }
        canvas.closeTag();
    }

    private void codes(PdfCanvas canvas, PdfPage sheet, List<Placed> rows) {
        for (Placed placed : rows) {
            Row.Code code = placed.row().code();
            if (code != null) {
                float x = Grid.LEFT + code.x();
                float y = fromTop(placed.y() + code.y());
                PdfStructureAttributes box = new PdfStructureAttributes("Layout");
                box.getPdfObject().put(PdfName.BBox, new PdfArray(new float[] {x, y - code.side(), x + code.side(), y
                }));
                pointer(code.element()).getProperties().addAttributes(box);
                open(canvas, sheet, code.element());
                squares(canvas, code.modules(), x, y, code.side() / code.modules().length);
                canvas.closeTag();
            }
        }
    }

    /** One path, so that no reader shows seams between the modules. */
    private static void squares(PdfCanvas canvas, boolean[][] modules, float left, float top, float side) {
        canvas.setFillColor(ColorConstants.BLACK);
        for (int y = 0; y < modules.length; y++) {
            for (int x = 0; x < modules.length; x++) {
                int start = x;
                while (x < modules.length && modules[y][x]) {
                    x++;
                }
                if (x > start) {
                    canvas.rectangle(left + start * side, top - (y + 1) * side, (x - start) * side, side);
                }
            }
        }
        canvas.fill();
    }

    private static void line(PdfCanvas canvas, float x1, float y1, float x2, float y2) {
        canvas.moveTo(Grid.LEFT + x1, fromTop(y1))
                .lineTo(Grid.LEFT + x2, fromTop(y2))
                .stroke();
    }

    /** 页码, its dashes 7 mm below the text area, one character in from the outer edge. */
    private void folio(PdfCanvas canvas, int number) {
        String text = "— " + number + " —";
        float width = Fonts.width(Role.SONG, text, Grid.SIZE_4);
        float x = number % 2 == 1 ? Grid.WIDTH - Grid.SIZE_4 - width : Grid.SIZE_4;
        float y = fromTop(Grid.HEIGHT + 7 * Grid.MM + 0.38f * Grid.SIZE_4);
        Span folio = Span.of(Element.ARTIFACT, Role.SONG, text, Grid.SIZE_4, x, 0);
        canvas.openTag(new CanvasArtifact());
        text(canvas, folio, Grid.LEFT + x, y);
        canvas.closeTag();
    }

    private void watermark(PdfCanvas canvas) {
        String text = "草稿·预览";
        double slope = Math.PI / 4;
        float half = Fonts.width(Role.HEI, text, WATERMARK_SIZE) / 2;
        float cos = (float) Math.cos(slope);
        canvas.openTag(new CanvasArtifact()).saveState();
        canvas.concatMatrix(cos, cos, -cos, cos, Grid.PAGE_WIDTH / 2, Grid.PAGE_HEIGHT / 2)
                .setFillColor(PALE);
        float x = -half;
        for (Fonts.Run run : Fonts.runs(Role.HEI, text, missing)) {
            canvas.beginText()
                    .setFontAndSize(font(run.font()), WATERMARK_SIZE)
                    .moveText(x, -0.38 * WATERMARK_SIZE)
                    .showText(run.text())
                    .endText();
            x += Fonts.width(Role.HEI, run.text(), WATERMARK_SIZE);
        }
        canvas.restoreState().closeTag();
    }

    /** From below the upper edge of the text area to above the lower edge of the page. */
    static float fromTop(float y) {
        return Grid.PAGE_HEIGHT - Grid.TOP - y;
    }
}
