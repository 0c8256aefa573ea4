package io.disclosuredesk.document.pdf;

import static io.disclosuredesk.document.pdf.OfdXml.MM;
import static io.disclosuredesk.document.pdf.OfdXml.number;

import com.itextpdf.kernel.geom.BezierCurve;
import com.itextpdf.kernel.geom.IShape;
import com.itextpdf.kernel.geom.Matrix;
import com.itextpdf.kernel.geom.Point;
import com.itextpdf.kernel.geom.Subpath;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.canvas.PdfCanvasConstants.FillingRule;
import com.itextpdf.kernel.pdf.canvas.parser.data.PathRenderInfo;
import java.util.ArrayList;
import java.util.List;

/** A line or an area of the PDF: a PathObject. */
final class OfdPath {
    private static final String[] CAPS = {"Butt", "Round", "Square"};
    private static final String[] JOINS = {"Miter", "Round", "Bevel"};

    private final PathRenderInfo path;
    private final Matrix matrix;
    private final double pageHeight;
    private final OfdBox box = new OfdBox();
    /** An operator and its points. */
    private final List<Step> steps = new ArrayList<>();

    private record Step(char operator, double... coordinates) {}

    /**
     * A path that is drawn. A rectangle that clips is let pass: the library lays one around what a signature shows.
     *
     * @throws IllegalStateException if another shape cuts off what follows, which no letter does
     */
    OfdPath(PathRenderInfo path, double pageHeight) {
        if (path.isPathModifiesClippingPath()
                && path.getPath().getSubpaths().stream().anyMatch(s -> !isRectangle(s))) {
            throw new IllegalStateException("页面内容含有剪裁，不能写成 OFD。");
        }
        this.path = path;
        this.pageHeight = pageHeight;
        matrix = path.getCtm();
        path.getPath().getSubpaths().forEach(this::read);
    }

    private static boolean isRectangle(Subpath sub) {
        return sub.getSegments().size() <= 4
                && sub.getSegments().stream().allMatch(segment -> {
                    List<Point> points = segment.getBasePoints();
                    double dx =
                            points.get(0).getX() - points.get(points.size() - 1).getX();
                    double dy =
                            points.get(0).getY() - points.get(points.size() - 1).getY();
                    return points.size() == 2 && (dx == 0 || dy == 0);
                });
    }

    private void read(Subpath sub) {
        if (sub.getStartPoint() == null || (sub.getSegments().isEmpty() && !sub.isClosed())) {
            return;
        }
        step('M', sub.getStartPoint());
        for (IShape segment : sub.getSegments()) {
            List<Point> points = segment.getBasePoints();
            if (segment instanceof BezierCurve) {
                step('B', points.get(1), points.get(2), points.get(3));
            } else {
                step('L', points.get(1));
            }
        }
        if (sub.isClosed()) {
            step('C');
        }
    }

    private void step(char operator, Point... points) {
        double[] coordinates = new double[2 * points.length];
        for (int i = 0; i < points.length; i++) {
            double x = points[i].getX();
            double y = points[i].getY();
            coordinates[2 * i] = OfdXml.x(matrix, x, y) * MM;
            coordinates[2 * i + 1] = (pageHeight - OfdXml.y(matrix, x, y)) * MM;
            box.add(coordinates[2 * i], coordinates[2 * i + 1]);
        }
        steps.add(new Step(operator, coordinates));
    }

    boolean isEmpty() {
        return path.getOperation() == PathRenderInfo.NO_OP || steps.isEmpty();
    }

    /** The element. */
    String xml(int id) {
        boolean stroke = (path.getOperation() & PathRenderInfo.STROKE) != 0;
        boolean fill = (path.getOperation() & PathRenderInfo.FILL) != 0;
        double scale = Math.sqrt(Math.abs(
                matrix.get(Matrix.I11) * matrix.get(Matrix.I22) - matrix.get(Matrix.I12) * matrix.get(Matrix.I21)));
        double width = path.getGraphicsState().getLineWidth() * scale * MM;
        if (stroke) {
            box.grow(width);
        }
        StringBuilder out =
                new StringBuilder("<ofd:PathObject ID=\"").append(id).append('"');
        out.append(box.attribute());
        if (stroke) {
            out.append(" LineWidth=\"").append(number(width)).append('"');
            style(out, scale);
        }
        out.append(" Stroke=\"")
                .append(stroke)
                .append("\" Fill=\"")
                .append(fill)
                .append('"');
        if (fill && path.getRule() == FillingRule.EVEN_ODD) {
            out.append(" Rule=\"Even-Odd\"");
        }
        out.append('>');
        var state = path.getGraphicsState();
        if (stroke) {
            out.append("<ofd:StrokeColor ");
            out.append(OfdXml.colour(path.getStrokeColor(), state.getStrokeOpacity()));
            out.append("/>");
        }
        if (fill) {
            out.append("<ofd:FillColor ");
            out.append(OfdXml.colour(path.getFillColor(), state.getFillOpacity()));
            out.append("/>");
        }
        out.append("<ofd:AbbreviatedData>");
        for (int i = 0; i < steps.size(); i++) {
            out.append(i == 0 ? "" : " ").append(steps.get(i).operator());
            double[] coordinates = steps.get(i).coordinates();
            for (int k = 0; k < coordinates.length; k++) {
                out.append(' ').append(number(coordinates[k] - (k % 2 == 0 ? box.left() : box.top())));
            }
        }
        return out.append("</ofd:AbbreviatedData></ofd:PathObject>\n").toString();
    }

    private void style(StringBuilder out, double scale) {
        var state = path.getGraphicsState();
        if (state.getLineCapStyle() > 0) {
            out.append(" Cap=\"").append(CAPS[state.getLineCapStyle()]).append('"');
        }
        if (state.getLineJoinStyle() > 0) {
            out.append(" Join=\"").append(JOINS[state.getLineJoinStyle()]).append('"');
        }
        PdfArray dashes = state.getDashPattern().getAsArray(0);
        if (dashes != null && !dashes.isEmpty()) {
            out.append(" DashPattern=\"");
            for (int i = 0; i < dashes.size(); i++) {
                double length = dashes.getAsNumber(i).doubleValue() * scale * MM;
                out.append(i == 0 ? "" : " ").append(number(length));
            }
            out.append('"');
        }
    }
}
