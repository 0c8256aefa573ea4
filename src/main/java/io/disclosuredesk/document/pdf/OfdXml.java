package io.disclosuredesk.document.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.geom.Matrix;
import com.itextpdf.kernel.geom.Rectangle;
import java.math.BigDecimal;

/** How numbers, colours and text are written in OFD: millimetres to a thousandth, from the upper left corner. */
final class OfdXml {
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    static final String NAMESPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    /** Millimetres of a PDF point. */
    static final double MM = 25.4 / 72;

    private OfdXml() {}

    /** A number with at most three decimals, shortest form. */
    static String number(double value) {
        return thousandths(Math.round(value * 1000));
    }

    static String thousandths(long value) {
        long whole = Math.abs(value) / 1000;
        long rest = Math.abs(value) % 1000;
        StringBuilder out = new StringBuilder(12);
        if (value < 0) {
            out.append('-');
        }
        out.append(whole);
        if (rest > 0) {
            out.append('.').append((char) ('0' + rest / 100));
            if (rest % 100 > 0) {
                out.append((char) ('0' + rest / 10 % 10));
            }
            if (rest % 10 > 0) {
                out.append((char) ('0' + rest % 10));
            }
        }
        return out.toString();
    }

    /** A matrix, six decimals: it multiplies lengths. */
    static String matrix(double... values) {
        StringBuilder out = new StringBuilder();
        for (double value : values) {
            double rounded = Math.round(value * 1e6) / 1e6;
            out.append(out.isEmpty() ? "" : " ");
            if (rounded == Math.rint(rounded)) {
                out.append((long) rounded);
            } else {
                out.append(BigDecimal.valueOf(rounded).toPlainString());
            }
        }
        return out.toString();
    }

    static String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** A page's box, its corner at 0; the PDF rounds its points to a hundredth, so no more is known. */
    static String sheet(Rectangle box) {
        return "<ofd:PhysicalBox>0 0 " + hundredth(box.getWidth()) + ' ' + hundredth(box.getHeight())
                + "</ofd:PhysicalBox>";
    }

    private static String hundredth(double points) {
        return number(Math.round(points * MM * 100) / 100.0);
    }

    /**
     * The attributes of a colour: red, green and blue, 0 to 255 each, and how much it covers.
     *
     * @throws IllegalStateException for a pattern, which no letter has
     */
    static String colour(Color colour, float opacity) {
        String alpha = opacity < 1 ? " Alpha=\"" + Math.round(opacity * 255) + '"' : "";
        return "Value=\"" + rgb(colour) + '"' + alpha;
    }

    private static String rgb(Color colour) {
        float[] value = colour.getColorValue();
        if (value == null || value.length == 0 || value.length == 2 || value.length > 4) {
            throw new IllegalStateException("颜色不能写成 OFD：" + colour.getClass().getSimpleName());
        }
        float[] rgb = value.length == 3 ? value : new float[] {value[0], value[0], value[0]};
        if (value.length == 4) {
            for (int i = 0; i < 3; i++) {
                rgb[i] = (1 - value[i]) * (1 - value[3]);
            }
        }
        return Math.round(rgb[0] * 255) + " " + Math.round(rgb[1] * 255) + " " + Math.round(rgb[2] * 255);
    }

    /** The x of a point under a transformation of the PDF. */
    static double x(Matrix matrix, double x, double y) {
        return matrix.get(Matrix.I11) * x + matrix.get(Matrix.I21) * y + matrix.get(Matrix.I31);
    }

    static double y(Matrix matrix, double x, double y) {
        return matrix.get(Matrix.I12) * x + matrix.get(Matrix.I22) * y + matrix.get(Matrix.I32);
    }
}
