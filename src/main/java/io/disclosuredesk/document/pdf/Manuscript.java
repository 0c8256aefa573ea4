package io.disclosuredesk.document.pdf;

import static io.disclosuredesk.document.pdf.Grid.LINE;

import io.disclosuredesk.document.letter.Letter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A letter as one long column of rows, before it is cut into pages. */
final class Manuscript {
    final Element root = new Element("Document");
    final List<Row> rows;
    /** Where the seal goes; null for a letter without one. */
    final Signature.@Nullable Seal seal;

    /** @param tight whether the code of the verification page may stand beside 署名 */
    Manuscript(Letter letter, boolean tight) {
        Galley galley = new Galley();
        rows = galley.rows;
        Letterhead.of(root, letter).forEach(galley::add);
        galley.title(root.add("H1"), letter.title());
        if (letter.format() == Letter.Format.SHEET && letter.number() != null) {
            sheetNumber(galley, letter.number());
        } else {
            galley.blank(1);
        }
        if (letter.addressee() != null) {
            galley.paragraph(root.add("P"), Role.TEXT, letter.addressee() + "：", 0, 0);
        }
        Body.set(galley, root, letter.body());
        Annexes.list(galley, root, letter.annexes());
        // a date must not stand on a page without text
        galley.glueFrom(galley.size() - 1);
        if (letter.sealed()) {
            seal = Signature.sealed(galley, root, letter);
        } else {
            seal = null;
            Signature.unsealed(galley, root, letter);
        }
        Annexes.pages(galley, root, letter.annexes());
        Foot.set(galley, root, letter, tight);
    }

    /** The number of a sheet, at the right above what it holds. */
    private void sheetNumber(Galley galley, String number) {
        float x = Grid.WIDTH - Fonts.width(Role.TEXT, number, Grid.SIZE_4);
        galley.add(Row.of(
                LINE, Row.Span.of(root.add("P"), Role.TEXT, number, Grid.SIZE_4, x, Grid.baseline(LINE, Grid.SIZE_4))));
    }

    /** 成文日期: Arabic figures, no leading zeros. */
    static String date(LocalDate date) {
        return "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
}
