package io.disclosuredesk.ofdreader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The OFD files of the main build, read, searched and drawn by another maker's program, beside their PDFs. */
class OfdReaderTest {
    private static final Path TWINS = Path.of(System.getProperty("twins"));
    private static final Path PICTURES = TWINS.resolve("pictures");
    /** A line of text takes more than two strips. */
    private static final int STRIP = 4 * Twin.SCALE;

    private static final double ALIKE = 0.97;
    private static final double FAINT = 0.5;

    static List<Twin> twins() throws IOException {
        return Twin.all(TWINS);
    }

    @Test
    void findsTheFilesOfTheMainBuild() throws IOException {
        assertFalse(twins().isEmpty(), "no OFD files in " + TWINS + ": run the main build's tests first");
    }

    @ParameterizedTest
    @MethodSource("twins")
    void saysWhatItIs(Twin twin) throws IOException {
        var info = twin.info();
        assertEquals(32, info.getDocID().length());
        assertFalse(info.getTile().isBlank());
        assertFalse(info.getAuthor().isBlank());
        assertEquals(2026, info.getCreationDate().getYear());
        assertEquals(List.of("zh-CN"), info.getCustomDatas().getCustomDatas().stream()
                .filter(data -> data.getDataName().equals("Language"))
                .map(data -> data.getValue())
                .toList());
    }

    @ParameterizedTest
    @MethodSource("twins")
    void givesTheTextOfThePdf(Twin twin) throws IOException {
        assertEquals(twin.pdfText(), twin.ofdText());
    }

    @ParameterizedTest
    @MethodSource("twins")
    void looksLikeThePdf(Twin twin) throws IOException {
        var ofd = twin.ofdPictures();
        var pdf = twin.pdfPictures();
        assertEquals(pdf.size(), ofd.size());
        for (int page = 0; page < ofd.size(); page++) {
            if (Boolean.getBoolean("pictures")) {
                keep(twin + "-" + (page + 1), ofd.get(page), pdf.get(page));
            }
            double overlap = Ink.overlap(ofd.get(page), pdf.get(page), STRIP);
            assertTrue(overlap > ALIKE, "page " + (page + 1) + ": " + overlap + " of the ink is in place");
            double difference = Ink.difference(ofd.get(page), pdf.get(page));
            assertTrue(difference < FAINT, "page " + (page + 1) + ": differs by " + difference);
        }
    }

    @Test
    void noticesALineHalfAMillimetreTooLow(@TempDir Path directory) throws IOException {
        var letter = twins().stream().filter(twin -> twin.toString().equals("receipt.ofd")).findFirst().orElseThrow();
        var lowered = letter.lowered(directory, "张某某", 0.5);
        assertTrue(Ink.overlap(lowered.ofdPictures().get(0), lowered.pdfPictures().get(0), STRIP) < ALIKE);
    }

    /** For the eye, with {@code -Dpictures=true}: the OFD file at the left, the PDF at the right. */
    private static void keep(String name, BufferedImage ofd, BufferedImage pdf) throws IOException {
        var both = new BufferedImage(ofd.getWidth() + pdf.getWidth(), ofd.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = both.createGraphics();
        graphics.drawImage(ofd, 0, 0, null);
        graphics.drawImage(pdf, ofd.getWidth(), 0, null);
        graphics.dispose();
        Files.createDirectories(PICTURES);
        ImageIO.write(both, "png", PICTURES.resolve(name + ".png").toFile());
    }
}
