package io.disclosuredesk.ofdreader;

import java.awt.image.BufferedImage;

/** How alike two pictures of a page are, strip by strip, so that a single line out of place is seen. */
final class Ink {
    private static final int DARK = 160;
    /** Two renderers may round an edge to neighbouring pixels. */
    private static final int REACH = 1;
    /** A strip with less ink than this, in pixels, says nothing. */
    private static final int LEAST = 40;

    private final int width;
    private final int height;
    private final boolean[] dark;

    private Ink(BufferedImage picture, int width, int height) {
        this.width = width;
        this.height = height;
        int[] colours = picture.getRGB(0, 0, width, height, null, 0, width);
        dark = new boolean[colours.length];
        for (int i = 0; i < colours.length; i++) {
            // red is ink too
            dark[i] = Math.min(colours[i] >> 8 & 0xFF, colours[i] & 0xFF) < DARK;
        }
    }

    /**
     * The least share, over strips of this height, of one picture's ink that the other has too, both ways.
     *
     * @param strip pixels
     */
    static double overlap(BufferedImage one, BufferedImage other, int strip) {
        int width = Math.min(one.getWidth(), other.getWidth());
        int height = Math.min(one.getHeight(), other.getHeight());
        Ink first = new Ink(one, width, height);
        Ink second = new Ink(other, width, height);
        double least = 1;
        for (int top = 0; top < height; top += strip) {
            least = Math.min(least, Math.min(first.share(second, top, strip), second.share(first, top, strip)));
        }
        return least;
    }

    private double share(Ink other, int top, int strip) {
        int all = 0;
        int found = 0;
        for (int y = top; y < Math.min(height, top + strip); y++) {
            for (int x = 0; x < width; x++) {
                if (dark[y * width + x]) {
                    all++;
                    found += other.isNear(x, y) ? 1 : 0;
                }
            }
        }
        return all < LEAST ? 1 : (double) found / all;
    }

    private boolean isNear(int x, int y) {
        for (int row = Math.max(0, y - REACH); row <= Math.min(height - 1, y + REACH); row++) {
            for (int column = Math.max(0, x - REACH); column <= Math.min(width - 1, x + REACH); column++) {
                if (dark[row * width + column]) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The mean difference of their grey values, 0 to 255. */
    static double difference(BufferedImage one, BufferedImage other) {
        int width = Math.min(one.getWidth(), other.getWidth());
        int height = Math.min(one.getHeight(), other.getHeight());
        int[] first = one.getRGB(0, 0, width, height, null, 0, width);
        int[] second = other.getRGB(0, 0, width, height, null, 0, width);
        long sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += Math.abs(grey(first[i]) - grey(second[i]));
        }
        return (double) sum / first.length;
    }

    private static int grey(int rgb) {
        return ((rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF)) / 3;
    }
}
