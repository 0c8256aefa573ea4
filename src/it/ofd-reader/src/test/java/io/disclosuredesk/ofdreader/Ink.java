package io.disclosuredesk.ofdreader;

import java.awt.image.BufferedImage;

/** How alike two pictures of a page are, strip by strip, so that a single line out of place is seen. */
final class Ink {
    private static final int DARK = 160;
    /** Two renderers may round an edge to neighbouring pixels. */
    private static final int REACH = 1;
    /** A strip with less ink than this, in pixels, says nothing. */
    private static final int LEAST = 40;

    private Ink() {}

    /**
     * The least share, over strips of this height, of one picture's ink that the other has too, both ways. Red counts as ink.
     *
     * @param strip pixels
     */
    static double overlap(BufferedImage one, BufferedImage other, int strip) {
        double least = 1;
        int height = Math.min(one.getHeight(), other.getHeight());
        for (int top = 0; top < height; top += strip) {
            int bottom = Math.min(height, top + strip);
            least = Math.min(least, Math.min(share(one, other, top, bottom), share(other, one, top, bottom)));
        }
        return least;
    }

    private static double share(BufferedImage of, BufferedImage in, int top, int bottom) {
        int all = 0;
        int found = 0;
        int width = Math.min(of.getWidth(), in.getWidth());
        for (int y = top; y < bottom; y++) {
            for (int x = 0; x < width; x++) {
                if (isInk(of, x, y)) {
                    all++;
                    if (isNear(in, x, y)) {
                        found++;
                    }
                }
            }
        }
        return all < LEAST ? 1 : (double) found / all;
    }

    private static boolean isNear(BufferedImage picture, int x, int y) {
        for (int dy = -REACH; dy <= REACH; dy++) {
            for (int dx = -REACH; dx <= REACH; dx++) {
                if (isInk(picture, x + dx, y + dy)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isInk(BufferedImage picture, int x, int y) {
        if (x < 0 || y < 0 || x >= picture.getWidth() || y >= picture.getHeight()) {
            return false;
        }
        int rgb = picture.getRGB(x, y);
        return Math.min(rgb >> 8 & 0xFF, rgb & 0xFF) < DARK;
    }

    /** The mean difference of their grey values, 0 to 255. */
    static double difference(BufferedImage one, BufferedImage other) {
        long sum = 0;
        int width = Math.min(one.getWidth(), other.getWidth());
        int height = Math.min(one.getHeight(), other.getHeight());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                sum += Math.abs(grey(one.getRGB(x, y)) - grey(other.getRGB(x, y)));
            }
        }
        return (double) sum / width / height;
    }

    private static int grey(int rgb) {
        return ((rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF)) / 3;
    }
}
