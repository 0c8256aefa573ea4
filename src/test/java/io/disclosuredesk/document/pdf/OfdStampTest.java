package io.disclosuredesk.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.itextpdf.kernel.colors.PatternColor;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.annot.PdfStampAnnotation;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.colorspace.PdfPattern;
import com.itextpdf.kernel.pdf.extgstate.PdfExtGState;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Squares, pictures and stamps in the twin, and what it refuses. */
class OfdStampTest {
    private static final Path TWINS = Path.of("target/ofd-twins");

    @Test
    void drawsSquaresAndColoursAsThePdfDoes() throws IOException {
        byte[] pdf = StampedPage.whole(PdfName.Multiply);
        byte[] twin = OfdTwin.of(pdf);
        Files.createDirectories(TWINS);
        Files.write(TWINS.resolve("stamped.pdf"), pdf);
        Files.write(TWINS.resolve("stamped.ofd"), twin);

        var paths = objects(twin, "PathObject", "Body");
        assertThat(paths).hasSize(1);
        Element squares = paths.get(0);
        assertThat(OfdFile.numbers(squares.getAttribute("Boundary")))
                .containsExactly(new double[] {40, 246, 9, 1}, within(0.005));
        assertThat(squares.getAttribute("Fill")).isEqualTo("true");
        String[] data = child(squares, "AbbreviatedData").getTextContent().split(" (?=M)");
        assertThat(data).hasSize(5);
        assertThat(data[0].replaceAll("0\\.99\\d", "1")).isEqualTo("M 0 1 L 1 1 L 1 0 L 0 0 C");
        assertThat(child(squares, "FillColor").getAttribute("Value")).isEqualTo("0 0 0");
        Element text = objects(twin, "TextObject", "Body").get(0);
        assertThat(child(text, "FillColor").getAttribute("Value")).isEqualTo("255 0 0");
    }

    @Test
    void keepsTheStyleOfALine() {
        byte[] twin = OfdTwin.of(StampedPage.of((document, canvas) -> {
            canvas.setExtGState(new PdfExtGState().setStrokeOpacity(0.5f));
            canvas.setLineDash(6, 3, 0).setLineCapStyle(1).setLineJoinStyle(2).setLineWidth(2);
            canvas.moveTo(0, 0).lineTo(90, 40).stroke();
        }));
        Element line = objects(twin, "PathObject", "Body").get(0);
        assertThat(line.getAttribute("LineWidth")).isEqualTo("0.706");
        assertThat(line.getAttribute("Cap")).isEqualTo("Round");
        assertThat(line.getAttribute("Join")).isEqualTo("Bevel");
        assertThat(line.getAttribute("DashPattern")).isEqualTo("2.117 1.058");
        assertThat(child(line, "StrokeColor").getAttribute("Alpha")).isEqualTo("128");
    }

    @Test
    void keepsAPictureWithItsTransparency() throws IOException {
        byte[] twin = OfdTwin.of(StampedPage.whole(PdfName.Multiply));
        Element image = objects(twin, "ImageObject", "Body").get(0);
        assertThat(OfdFile.numbers(image.getAttribute("Boundary")))
                .containsExactly(new double[] {60, 227, 20, 10}, within(0.005));
        assertThat(OfdFile.numbers(image.getAttribute("CTM")))
                .containsExactly(new double[] {20, 0, 0, 10, 0, 0}, within(0.005));

        var file = new OfdFile(twin);
        var media = OfdFile.all(file.xml("Doc_0/PublicRes.xml"), "MultiMedia").get(0);
        assertThat(image.getAttribute("ResourceID")).isEqualTo(media.getAttribute("ID"));
        var picture = ImageIO.read(new ByteArrayInputStream(file.entries.get("Doc_0/Res/" + media.getTextContent())));
        assertThat(picture.getRGB(0, 0)).isEqualTo(0xFFFF0000);
        assertThat(picture.getRGB(3, 1)).isEqualTo(0x800000FF);
    }

    @Test
    void laysInkThatMixesWithTheTextUnderIt() {
        byte[] mixing = OfdTwin.of(StampedPage.whole(PdfName.Multiply));
        assertThat(objects(mixing, "PathObject", "Background")).hasSize(1);
        assertThat(OfdFile.all(new OfdFile(mixing).page(1), "Layer"))
                .extracting(layer -> layer.getAttribute("Type"))
                .containsExactly("Background", "Body");

        byte[] covering = OfdTwin.of(StampedPage.whole(PdfName.Normal));
        assertThat(OfdFile.all(new OfdFile(covering).page(1), "Layer"))
                .extracting(layer -> layer.getAttribute("Type"))
                .containsExactly("Body", "Foreground");
    }

    @Test
    void fitsAStampIntoItsPlaceAndTurnsItsCharacters() {
        byte[] twin = OfdTwin.of(StampedPage.whole(PdfName.Multiply));
        double[] ring =
                OfdFile.numbers(objects(twin, "PathObject", "Background").get(0).getAttribute("Boundary"));
        // 100 units on 40 mm; 48 about the middle and the line's width around it
        assertThat(ring).containsExactly(new double[] {100, 157, 40, 40}, within(0.01));

        var turned = new OfdFile(twin)
                .glyphs().stream().filter(glyph -> glyph.text().equals("印")).toList();
        assertThat(turned).hasSize(1);
        assertThat(turned.get(0).x()).isCloseTo(120, within(0.002));
        assertThat(turned.get(0).y()).isCloseTo(177, within(0.002));
        String matrix = objects(twin, "TextObject", "Background").get(0).getAttribute("CTM");
        // a quarter turn against the clock, its unit grown from a point to 0.4 mm
        double scale = 40 * StampedPage.MM / 100;
        assertThat(OfdFile.numbers(matrix)).containsExactly(new double[] {0, -scale, scale, 0, 5, 5}, within(1e-3));
    }

    @Test
    void leavesOutAStampThatIsNotShown() {
        byte[] pdf = StampedPage.of((document, canvas) -> {
            StampedPage.text(canvas, StampedPage.font(document), "内容", 1, 0, 0, 1, 100, 100);
            var form = new PdfFormXObject(new Rectangle(0, 0, 9, 9));
            new PdfCanvas(form, document).rectangle(1, 1, 5, 5).fill();
            var hidden = new PdfStampAnnotation(new Rectangle(100, 100, 9, 9));
            hidden.setNormalAppearance(form.getPdfObject()).setFlag(PdfStampAnnotation.HIDDEN);
            var flat = new PdfStampAnnotation(new Rectangle(0, 0, 0, 0));
            flat.setNormalAppearance(form.getPdfObject());
            document.getFirstPage().addAnnotation(hidden).addAnnotation(flat);
        });
        assertThat(OfdFile.all(new OfdFile(OfdTwin.of(pdf)).page(1), "PathObject"))
                .isEmpty();
    }

    @Test
    void givesNamesWithMarksOfXmlBack() {
        byte[] pdf = StampedPage.of((document, canvas) -> {
            document.getDocumentInfo().setTitle("<甲>&乙");
            StampedPage.text(canvas, StampedPage.font(document), "甲", 1, 0, 0, 1, 100, 100);
        });
        assertThat(OfdFile.text(new OfdFile(OfdTwin.of(pdf)).xml("OFD.xml"), "Title"))
                .isEqualTo("<甲>&乙");
    }

    @Test
    void refusesWhatItCannotWriteInsteadOfLosingIt() {
        byte[] clipped = StampedPage.of((document, canvas) -> canvas.circle(100, 100, 20)
                .clip()
                .endPath()
                .rectangle(0, 0, 300, 300)
                .fill());
        assertThatThrownBy(() -> OfdTwin.of(clipped)).hasMessageContaining("剪裁");

        byte[] patterned = StampedPage.of((document, canvas) -> {
            var tile = new PdfPattern.Tiling(10, 10);
            document.addNewPage();
            canvas.setFillColor(new PatternColor(tile)).rectangle(0, 0, 50, 50).fill();
        });
        assertThatThrownBy(() -> OfdTwin.of(patterned)).isInstanceOf(RuntimeException.class);

        byte[] foreign = StampedPage.of((document, canvas) -> {
            try {
                StampedPage.text(canvas, PdfFontFactory.createFont(), "text", 1, 0, 0, 1, 100, 100);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThatThrownBy(() -> OfdTwin.of(foreign)).hasMessageContaining("不能写成 OFD");

        byte[] nothing = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> OfdTwin.of(nothing)).isInstanceOf(RuntimeException.class);
    }

    private static List<Element> objects(byte[] twin, String tag, String layer) {
        return OfdFile.all(new OfdFile(twin).page(1), tag).stream()
                .filter(object ->
                        ((Element) object.getParentNode()).getAttribute("Type").equals(layer))
                .toList();
    }

    private static Element child(Element object, String tag) {
        return (Element) object.getElementsByTagName("ofd:" + tag).item(0);
    }
}
