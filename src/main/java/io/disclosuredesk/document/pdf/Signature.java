package io.disclosuredesk.document.pdf;

import static io.disclosuredesk.document.pdf.Grid.LINE;
import static io.disclosuredesk.document.pdf.Grid.MM;
import static io.disclosuredesk.document.pdf.Grid.SIZE_3;
import static io.disclosuredesk.document.pdf.Grid.WIDTH;

import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.pdf.Row.Span;
import java.util.List;

/** 署名 and 成文日期, and 附注 below them. */
final class Signature {
    private static final float BASELINE = Grid.baseline(LINE, SIZE_3);

    private final Galley galley;
    private final Element root;
    private final String date;
    private final float dateWidth;
    private final List<String> signer;
    private final float signerWidth;
    private int dateRow;
    private float centre;
    private float above;

    private Signature(Galley galley, Element root, Letter letter, float width) {
        this.galley = galley;
        this.root = root;
        date = Manuscript.date(letter.date());
        dateWidth = Fonts.width(Role.TEXT, date, SIZE_3);
        signer = TitleLines.of(letter.signer(), Role.TEXT, SIZE_3, width);
        signerWidth = (float) signer.stream()
                .mapToDouble(line -> Fonts.width(Role.TEXT, line, SIZE_3))
                .max()
                .orElse(0);
    }

    /**
     * Where the seal goes.
     *
     * @param row of the date, its place in the column
     * @param x its centre, from the left edge of the text area
     * @param above its centre, from the upper edge of that row upward
     */
    record Seal(int row, float x, float above) {}

    /**
     * Below the text, with the seal's place: the date ends four characters from the right, 署名 stands centred over it, and
     * the seal's upper edge comes within one line of the text.
     */
    static Seal sealed(Galley galley, Element root, Letter letter) {
        Signature signature = new Signature(galley, root, letter, WIDTH);
        signature.sealed();
        signature.note(letter);
        return new Seal(signature.dateRow, signature.centre, signature.above);
    }

    /** Below the text: 署名 ends two characters from the right, the date begins two characters to the right of it. */
    static void unsealed(Galley galley, Element root, Letter letter) {
        Signature signature = new Signature(galley, root, letter, WIDTH - 4 * SIZE_3);
        signature.unsealed();
        signature.note(letter);
    }

    private void sealed() {
        // a signer too long for that place takes the date along to the left
        centre = Math.min(WIDTH - 4 * SIZE_3 - dateWidth / 2, WIDTH - signerWidth / 2);
        int blank = signer.size() == 1 ? 2 : 1;
        galley.blank(blank);
        Element element = root.add("P");
        signer.forEach(line -> galley.centred(element, Role.TEXT, line, SIZE_3, centre));
        galley.glueFrom(galley.size() - signer.size() - 1);
        dateRow = galley.size();
        galley.centred(root.add("P"), Role.TEXT, date, SIZE_3, centre);
        // both stand a little below the middle of the seal
        float text = (blank + signer.size()) * LINE;
        above = Math.max(2 * MM, text - 0.75f * LINE - Grid.SEAL / 2);
    }

    private void unsealed() {
        float x = WIDTH - 2 * SIZE_3 - signerWidth;
        // a date longer than the signer takes it along to the left
        x = Math.min(x, WIDTH - 4 * SIZE_3 - dateWidth);
        galley.blank(1);
        Element element = root.add("P");
        for (String line : signer) {
            galley.add(Row.of(LINE, Span.of(element, Role.TEXT, line, SIZE_3, x, BASELINE)));
        }
        galley.glueFrom(galley.size() - signer.size() - 1);
        dateRow = galley.size();
        float dateX = Math.min(x + 2 * SIZE_3, WIDTH - dateWidth);
        galley.add(Row.of(LINE, Span.of(root.add("P"), Role.TEXT, date, SIZE_3, dateX, BASELINE)));
    }

    private void note(Letter letter) {
        if (letter.note() != null) {
            galley.paragraph(root.add("P"), Role.TEXT, "（" + letter.note() + "）", 0, Galley.INDENT);
            for (int i = dateRow; i < galley.size() - 1; i++) {
                galley.rows.set(i, galley.rows.get(i).glue());
            }
        }
    }
}
