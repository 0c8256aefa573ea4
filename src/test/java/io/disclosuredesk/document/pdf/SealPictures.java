package io.disclosuredesk.document.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures as a seal vendor might deliver them. */
final class SealPictures {

    private SealPictures() {}

    /** A red ring on a transparent ground, as PNG. */
    static byte[] ring() {
        var image = new BufferedImage(420, 420, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.setStroke(new BasicStroke(12));
        graphics.drawOval(10, 10, 400, 400);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
