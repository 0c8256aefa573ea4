package io.disclosuredesk.document.pdf;

import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.xobject.PdfImageXObject;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** An image of the PDF as PNG, with its transparency, as a scanned seal has it. */
final class OfdImage {
    private OfdImage() {}

    /** @throws IllegalStateException if the image is a stencil or in a form that cannot be read */
    static byte[] png(PdfImageXObject image) {
        if (image.isMask()) {
            throw new IllegalStateException("镂空图像不能写成 OFD。");
        }
        try {
            BufferedImage colours = image.getBufferedImage();
            if (colours == null) {
                throw new IllegalStateException("图像不能读取，不能写成 OFD。");
            }
            BufferedImage whole =
                    new BufferedImage(colours.getWidth(), colours.getHeight(), BufferedImage.TYPE_INT_ARGB);
            Graphics2D graphics = whole.createGraphics();
            graphics.drawImage(colours, 0, 0, null);
            graphics.dispose();
            PdfStream mask = image.getPdfObject().getAsStream(PdfName.SMask);
            if (mask != null) {
                apply(new PdfImageXObject(mask).getBufferedImage(), whole);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(whole, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void apply(BufferedImage mask, BufferedImage image) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int grey = mask.getRaster()
                        .getSample(x * mask.getWidth() / image.getWidth(), y * mask.getHeight() / image.getHeight(), 0);
                image.setRGB(x, y, (image.getRGB(x, y) & 0xFFFFFF) | (grey << 24));
            }
        }
    }
}
