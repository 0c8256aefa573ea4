package io.disclosuredesk;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** A picture of a screen in 256 colours at most: a third of the size, and no difference to the eye. */
final class SmallPng {

    private static final int COLOURS = 256;

    private SmallPng() {}

    /** The picture with a palette: the colours that cover most, every other pixel in the nearest of them. */
    static byte[] of(byte[] png) throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var palette = palette(pixels);
        var model = new IndexColorModel(8, palette.length, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
        var small = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        var nearest = new HashMap<Integer, Integer>();
        var raster = small.getRaster();
        for (var i = 0; i < pixels.length; i++) {
            var index = nearest.computeIfAbsent(pixels[i] & 0xFFFFFF, colour -> nearest(palette, colour));
            raster.setSample(i % picture.getWidth(), i / picture.getWidth(), 0, index);
        }
        return written(small);
    }

    private static int[] palette(int[] pixels) {
        var counts = new HashMap<Integer, Integer>();
        for (var pixel : pixels) {
            counts.merge(pixel & 0xFFFFFF, 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COLOURS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static int nearest(int[] palette, int colour) {
        var best = 0;
        var least = Integer.MAX_VALUE;
        for (var i = 0; i < palette.length && least > 0; i++) {
            var away = 0;
            for (var shift = 0; shift <= 16; shift += 8) {
                var part = (palette[i] >> shift & 0xFF) - (colour >> shift & 0xFF);
                away += part * part;
            }
            if (away < least) {
                least = away;
                best = i;
            }
        }
        return best;
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(0);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
