package io.disclosuredesk.document.pdf;

import static io.disclosuredesk.document.pdf.Grid.LINE;
import static io.disclosuredesk.document.pdf.Grid.SIZE_2;
import static io.disclosuredesk.document.pdf.Grid.SIZE_3;
import static io.disclosuredesk.document.pdf.Grid.WIDTH;

import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.pdf.Row.Span;
import java.util.ArrayList;
import java.util.List;

/** A letter as one long column of rows, before it is cut into pages. */
final class Manuscript {
    private static final float INDENT = 2 * SIZE_3;
    /** A line too empty for its characters, say before a long number, stays as it is: a torn line reads worse than a ragged one. */
    private static final float LOOSEST = 0.2f * SIZE_3;

    final Element root = new Element("Document");
    final List<Row> rows = new ArrayList<>();

    /** The row of 成文日期. */
    int dateRow;
    /** The middle of 署名 and 成文日期, from the left edge of the text area. */
    float dateCentre;

    /** The first row of the last block. */
    private int lastBlock;

    Manuscript(Letter letter) {
        rows.add(Letterhead.of(root, letter));
        title(letter.title());
        rows.add(Row.blank(LINE));
        if (letter.addressee() != null) {
            paragraph(root.add("P"), Role.TEXT, letter.addressee() + "：", 0, 0);
        }
        letter.body().forEach(this::block);
        // two lines of the text, so that no half sentence goes over to the page with the signature
        glueFrom(Math.max(lastBlock, rows.size() - 2));
        annexes(letter.annexes().stream().map(Letter.Annex::name).toList());
        ending(letter);
    }

    private void title(String title) {
        Element heading = root.add("H1");
        for (String line : TitleLines.of(title, Role.TITLE, SIZE_2, WIDTH - 2 * SIZE_2)) {
            rows.add(centred(heading, Role.TITLE, line, SIZE_2, WIDTH / 2).glue());
        }
    }

    private void block(Letter.Block block) {
        lastBlock = rows.size();
        if (block instanceof Letter.Heading heading) {
            Role role = heading.level() == 1 ? Role.HEI : Role.KAI;
            int first = rows.size();
            paragraph(root.add("H" + (heading.level() + 1)), role, heading.text(), 0, INDENT);
            glueFrom(first);
        } else if (block instanceof Letter.Quote quote) {
            Element element = root.add("BlockQuote");
            quote.text().lines().forEach(line -> paragraph(element.add("P"), Role.KAI, line, INDENT, INDENT));
        } else if (block instanceof Letter.FactTable table) {
            rows.addAll(FactRows.of(root, table));
        } else if (block instanceof Letter.Paragraph paragraph) {
            paragraph(root.add("P"), Role.TEXT, paragraph.text(), 0, INDENT);
        }
    }

    /** @param margin left and right; the first line is indented further */
    private void paragraph(Element element, Role role, String text, float margin, float indent) {
        float width = WIDTH - 2 * margin;
        float x = margin + indent;
        for (LineBreaker.Line line : LineBreaker.lines(role, SIZE_3, text, width - indent, width)) {
            Span span = Span.of(element, role, line.text(), SIZE_3, x, Grid.baseline(LINE, SIZE_3));
            rows.add(Row.of(LINE, line.last() ? span : span.spaced(slack(line, margin + width - x))));
            x = margin;
        }
    }

    private static float slack(LineBreaker.Line line, float width) {
        int gaps = line.text().codePointCount(0, line.text().length()) - 1;
        float needed = gaps < 1 ? 0 : Math.max(0, (width - line.width()) / gaps);
        return needed > LOOSEST ? 0 : needed;
    }

    /** 附件说明: one line below the text, names without a mark at the end, turned lines under the name. */
    private void annexes(List<String> annexes) {
        if (annexes.isEmpty()) {
            return;
        }
        rows.add(Row.blank(LINE).glue());
        boolean single = annexes.size() == 1;
        float label = INDENT + 3 * SIZE_3;
        float name = single ? label : label + Fonts.width(Role.TEXT, annexes.size() + ".", SIZE_3);
        float baseline = Grid.baseline(LINE, SIZE_3);
        for (int i = 0; i < annexes.size(); i++) {
            Element element = root.add("P");
            String head = (i == 0 ? "附件：" : "") + (single ? "" : (i + 1) + ".");
            float start = i == 0 ? INDENT : label;
            List<Span> spans = new ArrayList<>(List.of(Span.of(element, Role.TEXT, head, SIZE_3, start, baseline)));
            int first = rows.size();
            for (LineBreaker.Line line :
                    LineBreaker.lines(Role.TEXT, SIZE_3, annexes.get(i), WIDTH - name, WIDTH - name)) {
                glueFrom(first);
                spans.add(Span.of(element, Role.TEXT, line.text(), SIZE_3, name, baseline));
                rows.add(Row.of(LINE, spans.toArray(new Span[0])));
                spans.clear();
            }
        }
    }

    /** 署名 centred over 成文日期, which ends four characters from the right; two lines above stay free for the seal. */
    private void ending(Letter letter) {
        String date = "%d年%d月%d日"
                .formatted(
                        letter.date().getYear(),
                        letter.date().getMonthValue(),
                        letter.date().getDayOfMonth());
        float dateWidth = Fonts.width(Role.TEXT, date, SIZE_3);
        List<String> signer = TitleLines.of(letter.signer(), Role.TEXT, SIZE_3, WIDTH);
        float signerWidth = (float) signer.stream()
                .mapToDouble(line -> Fonts.width(Role.TEXT, line, SIZE_3))
                .max()
                .orElse(0);
        // a signer too long for that place takes the date along to the left
        dateCentre = Math.min(WIDTH - 4 * SIZE_3 - dateWidth / 2, WIDTH - signerWidth / 2);

        // a date must not stand on a page without text
        glueFrom(rows.size() - 1);
        rows.add(Row.blank(2 * LINE).glue());
        Element signature = root.add("P");
        signer.forEach(line ->
                rows.add(centred(signature, Role.TEXT, line, SIZE_3, dateCentre).glue()));
        dateRow = rows.size();
        rows.add(centred(root.add("P"), Role.TEXT, date, SIZE_3, dateCentre));
        if (letter.note() != null) {
            paragraph(root.add("P"), Role.TEXT, "（" + letter.note() + "）", 0, INDENT);
            glueFrom(dateRow);
        }
    }

    private static Row centred(Element element, Role role, String text, float size, float centre) {
        float x = centre - Fonts.width(role, text, size) / 2;
        return Row.of(LINE, Span.of(element, role, text, size, x, Grid.baseline(LINE, size)));
    }

    /** Holds the rows from here on together with whatever comes next. */
    private void glueFrom(int first) {
        for (int i = first; i < rows.size(); i++) {
            rows.set(i, rows.get(i).glue());
        }
    }
}
