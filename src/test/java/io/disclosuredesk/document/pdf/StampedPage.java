package io.disclosuredesk.document.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.colors.DeviceCmyk;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.annot.PdfStampAnnotation;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.extgstate.PdfExtGState;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.BiConsumer;
import javax.imageio.ImageIO;

/** A page with all that a letter may carry one day, and a stamp upon it. */
final class StampedPage {
    static final float MM = Grid.MM;

    private StampedPage() {}

    /** One page, drawn by the test. */
    static byte[] of(BiConsumer<PdfDocument, PdfCanvas> drawing) {
        var bytes = new ByteArrayOutputStream();
        try (var pdf = new PdfDocument(new PdfWriter(bytes))) {
            pdf.getDocumentInfo().setTitle("盖章页").setAuthor("云州市自然资源和规划局");
            var page = pdf.addNewPage(new PageSize(Grid.PAGE_WIDTH, Grid.PAGE_HEIGHT));
            drawing.accept(pdf, new PdfCanvas(page));
        }
        return bytes.toByteArray();
    }

    /** Text, squares and a picture on the page; a stamp of a ring and a turned character at 100, 100 mm from below. */
    static byte[] whole(PdfName blending) {
        return of((pdf, canvas) -> {
            var font = font(pdf);
            canvas.setFillColor(new DeviceCmyk(0f, 1f, 1f, 0f));
            text(canvas, font, "红字", 1, 0, 0, 1, 30 * MM, 250 * MM);
            canvas.setFillColor(ColorConstants.BLACK);
            for (int i = 0; i < 5; i++) {
                canvas.rectangle((40 + 2 * i) * MM, 50 * MM, MM, MM);
            }
            canvas.fill();
            canvas.addImageFittedIntoRectangle(
                    ImageDataFactory.create(picture()), new Rectangle(60 * MM, 60 * MM, 20 * MM, 10 * MM), false);
            stamp(pdf, font, blending);
        });
    }

    private static void stamp(PdfDocument pdf, PdfFont font, PdfName blending) {
        var form = new PdfFormXObject(new Rectangle(0, 0, 100, 100));
        var canvas = new PdfCanvas(form, pdf);
        canvas.rectangle(0, 0, 100, 100).clip().endPath();
        canvas.setExtGState(new PdfExtGState().setBlendMode(blending));
        canvas.setStrokeColor(ColorConstants.RED).setFillColor(ColorConstants.RED);
        canvas.setLineWidth(2).circle(50, 50, 48).stroke();
        text(canvas, font, "印", 0, 1, -1, 0, 50, 50);
        var stamp = new PdfStampAnnotation(new Rectangle(100 * MM, 100 * MM, 40 * MM, 40 * MM));
        stamp.setNormalAppearance(form.getPdfObject());
        pdf.getFirstPage().addAnnotation(stamp);
    }

    static PdfFont font(PdfDocument pdf) {
        var face = Objects.requireNonNull(Fonts.fontFor(Role.TEXT, '印'));
        var font = PdfFontFactory.createFont(face, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
        pdf.addFont(font);
        return font;
    }

    static void text(
            PdfCanvas canvas, PdfFont font, String text, float a, float b, float c, float d, float x, float y) {
        canvas.beginText()
                .setFontAndSize(font, 10)
                .setTextMatrix(a, b, c, d, x, y)
                .showText(text)
                .endText();
    }

    /** The left half red, the right half half transparent. */
    private static byte[] picture() {
        var image = new BufferedImage(4, 2, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < 2; y++) {
            for (int x = 0; x < 4; x++) {
                image.setRGB(x, y, x < 2 ? Color.RED.getRGB() : new Color(0, 0, 255, 128).getRGB());
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
