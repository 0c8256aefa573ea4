package io.disclosuredesk.document.pdf;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import io.disclosuredesk.document.pdf.PrintedLetter.Line;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Where the ink of a printed line begins and ends, by the outlines of the shipped fonts; in millimetres. */
final class Ink {
    private Ink() {}

    static float top(Line line) {
        return line.y() - extreme(line, 3, 1);
    }

    static float bottom(Line line) {
        return line.y() + extreme(line, 1, -1);
    }

    private static float extreme(Line line, int side, int sign) {
        FontProgram font = font(line.font());
        return (float) line.text()
                        .codePoints()
                        .mapToDouble(c -> sign * font.getGlyph(c).getBbox()[side])
                        .max()
                        .orElseThrow()
                * line.size()
                / 1000
                / Grid.MM;
    }

    private static FontProgram font(String name) {
        try (InputStream in = Ink.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            return FontProgramFactory.createFont(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
