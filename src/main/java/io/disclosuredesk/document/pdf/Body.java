package io.disclosuredesk.document.pdf;

import io.disclosuredesk.document.letter.Letter.Block;
import io.disclosuredesk.document.letter.Letter.FactTable;
import io.disclosuredesk.document.letter.Letter.Heading;
import io.disclosuredesk.document.letter.Letter.Paragraph;
import io.disclosuredesk.document.letter.Letter.Quote;
import io.disclosuredesk.document.letter.Letter.Table;
import java.util.List;

/** The blocks of a text or of an annex. */
final class Body {
    private final Galley galley;
    private final Element root;
    /** Of the last heading in the structure; a level that was left out must not be missed there. */
    private int depth = 1;

    private int last;

    Body(Galley galley, Element root) {
        this.galley = galley;
        this.root = root;
    }

    /** Sets the blocks and holds their last two lines together with what comes next. */
    static void set(Galley galley, Element root, List<Block> blocks) {
        Body body = new Body(galley, root);
        blocks.forEach(body::block);
        galley.glueFrom(Math.max(body.last, galley.size() - 2));
    }

    private void block(Block block) {
        last = galley.size();
        if (block instanceof Heading heading) {
            depth = Math.min(depth, heading.level()) + 1;
            galley.paragraph(root.add("H" + depth), role(heading.level()), heading.text(), 0, Galley.INDENT);
            galley.glueFrom(last);
        } else if (block instanceof Quote quote) {
            Element element = root.add("BlockQuote");
            quote.text()
                    .lines()
                    .forEach(line -> galley.paragraph(element.add("P"), Role.KAI, line, Galley.INDENT, Galley.INDENT));
        } else if (block instanceof FactTable table) {
            Tables.of(root, table).forEach(galley::add);
        } else if (block instanceof Table table) {
            Tables.of(root, table).forEach(galley::add);
        } else if (block instanceof Paragraph paragraph) {
            galley.paragraph(root.add("P"), Role.TEXT, paragraph.text(), 0, Galley.INDENT);
        }
    }

    private static Role role(int level) {
        return switch (level) {
            case 1 -> Role.HEI;
            case 2 -> Role.KAI;
            default -> Role.TEXT;
        };
    }
}
