package io.disclosuredesk.document.pdf;

import static io.disclosuredesk.document.pdf.Grid.LINE;
import static io.disclosuredesk.document.pdf.Grid.SIZE_3;
import static io.disclosuredesk.document.pdf.Grid.WIDTH;

import io.disclosuredesk.document.letter.Letter.Annex;
import io.disclosuredesk.document.pdf.Row.Span;
import java.util.ArrayList;
import java.util.List;

/** 附件: the list below the text, and the pages of those that are set here. */
final class Annexes {
    /** A list of more lines than this may break; a shorter one stays whole with 署名. */
    private static final int WHOLE = 8;

    private Annexes() {}

    /** 附件说明: one line below the text, names without a mark at the end, turned lines under the name. */
    static void list(Galley galley, Element root, List<Annex> annexes) {
        if (annexes.isEmpty()) {
            return;
        }
        galley.blank(1);
        int first = galley.size();
        boolean single = annexes.size() == 1;
        float label = Galley.INDENT + 3 * SIZE_3;
        float name = single ? label : label + Fonts.width(Role.TEXT, annexes.size() + ".", SIZE_3);
        float baseline = Grid.baseline(LINE, SIZE_3);
        for (int i = 0; i < annexes.size(); i++) {
            Element element = root.add("P");
            String head = (i == 0 ? "附件：" : "") + (single ? "" : (i + 1) + ".");
            List<Span> spans = new ArrayList<>();
            if (!head.isEmpty()) {
                spans.add(Span.of(element, Role.TEXT, head, SIZE_3, i == 0 ? Galley.INDENT : label, baseline));
            }
            int top = galley.size();
            for (LineBreaker.Line line :
                    LineBreaker.lines(Role.TEXT, SIZE_3, described(annexes.get(i)), WIDTH - name, WIDTH - name)) {
                galley.glueFrom(top);
                spans.add(Span.of(element, Role.TEXT, line.text(), SIZE_3, name, baseline));
                galley.add(Row.of(LINE, spans.toArray(Span[]::new)));
                spans.clear();
            }
        }
        int lines = galley.size() - first;
        if (lines <= WHOLE) {
            galley.glueFrom(first - 1);
        } else {
            galley.rows.set(first - 1, galley.rows.get(first - 1).glue());
            galley.glueFrom(galley.size() - 2);
        }
    }

    private static String described(Annex annex) {
        return annex.pages() == null ? annex.name() : "%s（共%d页）".formatted(annex.name(), annex.pages());
    }

    /** Each on a page of its own: 附件1 in the first line, its name in the third. */
    static void pages(Galley galley, Element root, List<Annex> annexes) {
        for (int i = 0; i < annexes.size(); i++) {
            Annex annex = annexes.get(i);
            if (annex.body().isEmpty()) {
                continue;
            }
            // one heading of both, so that its number is read with its name
            Element heading = root.add("H1");
            String label = annexes.size() == 1 ? "附件" : "附件" + (i + 1);
            Span span = Span.of(heading, Role.HEI, label, SIZE_3, 0, Grid.baseline(LINE, SIZE_3));
            galley.add(Row.of(LINE, span).at(Row.Place.TOP).glue());
            galley.blank(1);
            galley.glueFrom(galley.size() - 1);
            galley.title(heading, annex.name());
            galley.blank(1);
            galley.glueFrom(galley.size() - 1);
            Body.set(galley, root, annex.body());
        }
    }
}
