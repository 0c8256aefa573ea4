package io.disclosuredesk.document.pdf;

import static io.disclosuredesk.document.pdf.OfdXml.number;

/** The least box around points, in millimetres from the upper left corner of the page. */
final class OfdBox {
    private double left = Double.POSITIVE_INFINITY;
    private double top = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;

    void add(double x, double y) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
    }

    /** Widens it on all sides. */
    void grow(double by) {
        left -= by;
        top -= by;
        right += by;
        bottom += by;
    }

    /** As written in the attribute, so that what is measured from it fits. */
    double left() {
        return Math.round(left * 1000) / 1000.0;
    }

    double top() {
        return Math.round(top * 1000) / 1000.0;
    }

    String attribute() {
        return " Boundary=\"" + number(left()) + ' ' + number(top()) + ' ' + number(right - left()) + ' '
                + number(bottom - top()) + '"';
    }
}
