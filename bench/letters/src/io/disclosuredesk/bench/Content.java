package io.disclosuredesk.bench;

import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.SampleLetters;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The letter of four pages that all contenders set: the same words in the same faces and sizes. */
final class Content {
    static final Letter LETTER = SampleLetters.longReply();

    static final float MM = 72f / 25.4f;
    static final float SIZE = 156 * MM / 28;
    static final float LEADING = 225 * MM / 22;
    static final float LEFT = 28 * MM;
    static final float RIGHT = 26 * MM;
    static final float TOP = 37 * MM;
    static final float BOTTOM = 35 * MM;

    /** The file of a face. */
    enum Face {
        TEXT("GovFang"),
        KAI("GovKai"),
        HEI("GovHei"),
        TITLE("GovTitleB");

        final String file;

        Face(String file) {
            this.file = file;
        }

        byte[] bytes() {
            try (InputStream in = Content.class.getResourceAsStream("/fonts/" + file + ".ttf")) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    enum Place {
        CENTRE,
        INDENTED,
        LEFT,
        RIGHT
    }

    /** A paragraph in one face. */
    record Part(Face face, float size, Place place, String text) {}

    static final List<Part> PARTS = parts();

    private Content() {}

    private static List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Face.TITLE, 44, Place.CENTRE, LETTER.issuer()));
        parts.add(new Part(Face.TEXT, SIZE, Place.CENTRE, LETTER.number()));
        parts.add(new Part(Face.TITLE, 22, Place.CENTRE, LETTER.title()));
        parts.add(new Part(Face.TEXT, SIZE, Place.LEFT, LETTER.addressee() + "："));
        for (Letter.Block block : LETTER.body()) {
            if (block instanceof Letter.Heading heading) {
                Face face = heading.level() == 1 ? Face.HEI : Face.KAI;
                parts.add(new Part(face, SIZE, Place.INDENTED, heading.text()));
            } else if (block instanceof Letter.Quote quote) {
                quote.text().lines().forEach(line -> parts.add(new Part(Face.KAI, SIZE, Place.INDENTED, line)));
            } else if (block instanceof Letter.Paragraph paragraph) {
                parts.add(new Part(Face.TEXT, SIZE, Place.INDENTED, paragraph.text()));
            }
        }
        for (int i = 0; i < LETTER.annexes().size(); i++) {
            String name = (i == 0 ? "附件：" : "") + (i + 1) + "." + LETTER.annexes().get(i).name();
            parts.add(new Part(Face.TEXT, SIZE, Place.INDENTED, name));
        }
        parts.add(new Part(Face.TEXT, SIZE, Place.RIGHT, LETTER.signer()));
        parts.add(new Part(Face.TEXT, SIZE, Place.RIGHT, "2026年3月12日"));
        return parts;
    }
}
