package io.disclosuredesk.document.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;

/** The measures of GB/T 9704-2012, in points, and the red of its letterheads. */
final class Grid {
    static final float MM = 72f / 25.4f;
    static final float PAGE_WIDTH = 210 * MM;
    static final float PAGE_HEIGHT = 297 * MM;
    /** 天头. */
    static final float TOP = 37 * MM;
    /** 订口. */
    static final float LEFT = 28 * MM;
    /** 版心. */
    static final float WIDTH = 156 * MM;

    static final float HEIGHT = 225 * MM;
    /** 22 lines fill the page. */
    static final float LINE = HEIGHT / 22;
    /** 3号: 28 characters fill the line; at the nominal 16 pt only 27 would fit. */
    static final float SIZE_3 = WIDTH / 28;
    /** 2号. */
    static final float SIZE_2 = 22;
    /** 4号. */
    static final float SIZE_4 = 14;

    static final float SEAL = 42 * MM;
    /** The ink of the mark, its rules and the seal; the standard says only 红色. */
    static final Color RED = new DeviceRgb(220, 20, 20);

    private Grid() {}

    /** The baseline of a line of this height, from its upper edge: the fonts stand 0.88 above and 0.12 below it. */
    static float baseline(float height, float size) {
        return (height - size) / 2 + 0.88f * size;
    }
}
