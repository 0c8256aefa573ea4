package io.disclosuredesk.document.pdf;

import static io.disclosuredesk.document.pdf.OfdXml.MM;
import static io.disclosuredesk.document.pdf.OfdXml.number;

import com.itextpdf.kernel.geom.Matrix;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * Characters on one baseline in one font, size and colour: a TextObject. Positions are those of the PDF, each to a
 * thousandth of a millimetre, whatever spacing brought them there.
 */
final class OfdText {
    /** Glyphs reach beyond their em square by no more than this share of it. */
    private static final double OVERSHOOT = 0.25;
    /** Positions may be off by two thousandths of a millimetre for the sake of equal steps. */
    private static final long SLACK = 2;

    private final OfdFont font;
    /** Of the glyphs: font units to page, without the size. */
    private final double a;

    private final double b;
    private final double c;
    private final double d;
    private final double size;
    private final String fill;
    /** The first glyph's origin in millimetres from the upper left corner of the page. */
    private final double x;

    private final double y;
    private final StringBuilder text = new StringBuilder();
    /** Each glyph's way from the first one along the baseline, thousandths of a millimetre before the matrix. */
    private final List<Long> steps = new ArrayList<>();

    private int supplementary;
    private double end;

    /** Begins with a character at its place; {@link #add} must follow. */
    OfdText(OfdFont font, TextRenderInfo first, String fill, double pageHeight) {
        this.font = font;
        this.fill = fill;
        Matrix matrix = first.getTextMatrix().multiply(first.getGraphicsState().getCtm());
        double narrowing = first.getHorizontalScaling() / 100;
        a = matrix.get(Matrix.I11) * narrowing;
        b = matrix.get(Matrix.I12) * narrowing;
        c = matrix.get(Matrix.I21);
        d = matrix.get(Matrix.I22);
        size = first.getFontSize() * MM;
        var origin = first.getBaseline().getStartPoint();
        x = origin.get(0) * MM;
        y = (pageHeight - origin.get(1)) * MM;
    }

    /**
     * Takes the next character if it stands on the baseline, close behind the last one, and looks the same.
     *
     * @param like a run that begins with this character
     */
    boolean add(OfdText like, TextRenderInfo info, String character, int glyph) {
        double dx = like.x - x;
        double dy = like.y - y;
        double determinant = a * d - b * c;
        double along = (d * dx + c * dy) / determinant;
        double across = (a * dy + b * dx) / determinant;
        boolean first = steps.isEmpty();
        if (!first && (!looks(like) || Math.abs(across) > 0.001 || Math.abs(along - end) > size)) {
            return false;
        }
        boolean isSupplementary = character.length() > 1;
        if (!first && (isSupplementary || supplementary > 0)) {
            return false; // readers count the halves of such a character differently, so it stands alone
        }
        supplementary = isSupplementary ? glyph : 0;
        steps.add(Math.round(along * 1000));
        text.append(character);
        end = along + info.getUnscaledWidth() * MM;
        font.use(character.codePointAt(0), glyph);
        return true;
    }

    private boolean looks(OfdText other) {
        return font == other.font
                && size == other.size
                && fill.equals(other.fill)
                && Math.abs(a - other.a) + Math.abs(b - other.b) + Math.abs(c - other.c) + Math.abs(d - other.d) < 1e-6;
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    /** The element. */
    String xml(int id) {
        boolean plain = Math.abs(b) + Math.abs(c) + Math.abs(a - d) < 1e-6 && a > 0;
        double scale = plain ? a : 1;
        double em = size * scale;
        OfdBox box = new OfdBox();
        for (double u : new double[] {-OVERSHOOT * size, end + OVERSHOOT * size}) {
            for (double v : new double[] {-(1 + OVERSHOOT) * size, OVERSHOOT * size}) {
                box.add(x + a * u - c * v, y - b * u + d * v);
            }
        }
        StringBuilder out =
                new StringBuilder("<ofd:TextObject ID=\"").append(id).append('"');
        out.append(box.attribute());
        double left = x - box.left();
        double top = y - box.top();
        if (!plain) {
            out.append(" CTM=\"").append(OfdXml.matrix(a, -b, -c, d, left, top)).append('"');
        }
        out.append(" Font=\"").append(font.id).append("\" Size=\"").append(number(em));
        out.append("\"><ofd:FillColor ").append(fill).append("/>");
        if (supplementary > 0) {
            out.append("<ofd:CGTransform CodePosition=\"0\" CodeCount=\"2\" GlyphCount=\"1\"><ofd:Glyphs>");
            out.append(supplementary).append("</ofd:Glyphs></ofd:CGTransform>");
        }
        out.append("<ofd:TextCode X=\"").append(plain ? number(left) : "0");
        out.append("\" Y=\"").append(plain ? number(top) : "0").append('"');
        if (steps.size() > 1) {
            out.append(" DeltaX=\"").append(deltas(scale)).append('"');
        }
        out.append('>').append(OfdXml.text(text.toString()));
        return out.append("</ofd:TextCode></ofd:TextObject>\n").toString();
    }

    /** Steps from each glyph to the next; equal ones are counted: {@code g 26 5.571}. */
    private String deltas(double scale) {
        StringBuilder out = new StringBuilder();
        long pen = 0;
        long step = 0;
        int count = 0;
        for (int i = 1; i < steps.size(); i++) {
            long at = Math.round(steps.get(i) * scale);
            if (count == 0 || Math.abs(pen + step - at) > SLACK) {
                write(out, step, count);
                step = at - pen;
                count = 0;
            }
            pen += step;
            count++;
        }
        write(out, step, count);
        return out.toString();
    }

    private static void write(StringBuilder out, long step, int count) {
        String value = OfdXml.thousandths(step);
        if (count > 2) {
            out.append(out.isEmpty() ? "" : " ");
            out.append("g ").append(count).append(' ').append(value);
            return;
        }
        for (int i = 0; i < count; i++) {
            out.append(out.isEmpty() ? "" : " ").append(value);
        }
    }
}
