package io.disclosuredesk.document.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.io.font.TrueTypeFont;
import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.extgstate.PdfExtGState;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeSet;

/**
 * Draws a seal into one PDF file, as vectors. Its ink multiplies with what lies under it, so that the text it is pressed on
 * stays legible as under real ink. Measures in millimetres, from the centre.
 */
final class SealDrawing {
    private static final double RADIUS = 21;
    private static final double RING = 1.2;
    /** Between the ring and the heads of the characters. */
    private static final double GAP = 1.1;
    /** The seal of an organ below the province: a star of 14 mm. */
    private static final double STAR = 7;

    private static final double TALLEST = 6.4;
    private static final double SLIMMEST = 0.48;
    private static final double WIDEST = 0.82;
    private static final double CAPTION = 3.3;
    private static final double CAPTION_BASELINE = -12.6;

    private final PdfDocument pdf;
    private final PdfFormXObject form;
    private final PdfCanvas canvas;
    private final IdentityHashMap<TrueTypeFont, PdfFont> fonts = new IdentityHashMap<>();
    private final Set<Integer> missing = new TreeSet<>();

    private SealDrawing(PdfDocument pdf, float diameter) {
        this.pdf = pdf;
        form = new PdfFormXObject(new Rectangle(diameter, diameter));
        canvas = new PdfCanvas(form, pdf);
        float scale = (float) (diameter / (2 * RADIUS));
        canvas.saveState()
                .setExtGState(new PdfExtGState().setBlendMode(PdfName.Multiply))
                .concatMatrix(scale, 0, 0, scale, diameter / 2, diameter / 2)
                .setStrokeColor(ColorConstants.RED)
                .setFillColor(ColorConstants.RED);
    }

    /**
     * The seal, as large as its place.
     *
     * @throws UnprintableCharacterException in Chinese, when no font has one of the name's characters
     */
    static PdfFormXObject of(PdfDocument pdf, SealFace face, float diameter) {
        var drawing = new SealDrawing(pdf, diameter);
        if (face.picture() != null) {
            drawing.picture(face.picture());
        } else {
            drawing.ring();
            drawing.star();
            drawing.arc(face.organ(), face.caption() == null ? 286 : 262);
            if (face.caption() != null) {
                drawing.caption(face.caption());
            }
        }
        drawing.canvas.restoreState();
        if (!drawing.missing.isEmpty()) {
            throw new UnprintableCharacterException(drawing.missing);
        }
        return drawing.form;
    }

    private void picture(byte[] png) {
        canvas.addImageFittedIntoRectangle(
                ImageDataFactory.create(png),
                new Rectangle((float) -RADIUS, (float) -RADIUS, (float) (2 * RADIUS), (float) (2 * RADIUS)),
                false);
    }

    private void ring() {
        canvas.setLineWidth((float) RING).circle(0, 0, RADIUS - RING / 2).stroke();
    }

    private void star() {
        // the inner corners of a regular star lie on the lines between its points
        double inner = STAR * Math.sin(Math.toRadians(18)) / Math.sin(Math.toRadians(54));
        for (int i = 0; i < 10; i++) {
            double angle = Math.toRadians(90 + 36 * i);
            double radius = i % 2 == 0 ? STAR : inner;
            double x = radius * Math.cos(angle);
            double y = radius * Math.sin(angle);
            if (i == 0) {
                canvas.moveTo(x, y);
            } else {
                canvas.lineTo(x, y);
            }
        }
        canvas.closePath().fill();
    }

    /** The name from left to right over the star, each character standing on its radius; narrower and lower the longer it is. */
    private void arc(String name, double widest) {
        int[] characters = name.codePoints().toArray();
        double step = Math.toRadians(Math.min(24, widest / characters.length));
        double height = TALLEST;
        // two rounds: lower characters stand further out, where there is more room
        for (int i = 0; i < 2; i++) {
            height = Math.min(TALLEST, foot(height) * step * 0.94 / SLIMMEST);
        }
        double narrowed = Math.min(WIDEST, foot(height) * step * 0.94 / height);
        double baseline = foot(height) + 0.12 * height;
        for (int i = 0; i < characters.length; i++) {
            double turn = ((characters.length - 1) / 2.0 - i) * step;
            String character = Character.toString(characters[i]);
            double half = Fonts.width(Role.TITLE, character, (float) height) * narrowed / 2;
            double cos = Math.cos(turn);
            double sin = Math.sin(turn);
            double x = -baseline * sin - half * cos;
            double y = baseline * cos - half * sin;
            show(character, height, cos * narrowed, sin * narrowed, -sin, cos, x, y);
        }
    }

    /** How far from the centre characters of this height begin. */
    private static double foot(double height) {
        return RADIUS - RING - GAP - height;
    }

    private void caption(String text) {
        double width = Fonts.width(Role.TITLE, text, (float) CAPTION);
        // the circle leaves less room further down
        double narrowed = Math.min(1, 15 / width);
        show(text, CAPTION, narrowed, 0, 0, 1, -width * narrowed / 2, CAPTION_BASELINE);
    }

    private void show(String text, double size, double a, double b, double c, double d, double x, double y) {
        double along = 0;
        for (Fonts.Run run : Fonts.runs(Role.TITLE, text, missing)) {
            canvas.beginText()
                    .setFontAndSize(font(run.font()), (float) size)
                    .setTextMatrix((float) a, (float) b, (float) c, (float) d, (float) (x + along * a), (float)
                            (y + along * b))
                    .showText(run.text())
                    .endText();
            along += Fonts.width(Role.TITLE, run.text(), (float) size);
        }
    }

    private PdfFont font(TrueTypeFont font) {
        return fonts.computeIfAbsent(font, f -> {
            var made = PdfFontFactory.createFont(f, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
            pdf.addFont(made);
            return made;
        });
    }
}
