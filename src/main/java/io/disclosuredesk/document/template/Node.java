package io.disclosuredesk.document.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a template's text, with the line it stands in. */
sealed interface Node {

    int line();

    /** A heading without its number; the level is 1 to 4. */
    record Heading(int line, int level, Words words) implements Node {}

    /** A line of text; where it is nothing but a value, the value may be several blocks. */
    record Paragraph(int line, Words words) implements Node {}

    /** {@code | … | … |}: a row of a table. */
    record TableRow(int line, List<Words> cells) implements Node {}

    /** {@code |= … |}: the headings of a table. */
    record TableHead(int line, List<Column> columns) implements Node {}

    /** A column and its share of the width. */
    record Column(String heading, int weight) {}

    /** {@code {{>名}}}: what the program composes. */
    record Part(int line, String name) implements Node {}

    /** {@code {{?名}} … {{/名}}}, and {@code {{!名}} …} where it must not be there. */
    record If(int line, String name, boolean there, List<Node> body) implements Node {}

    /** {@code {{*名}} … {{/名}}}: once for each record of a list. */
    record Loop(int line, String name, List<Node> body) implements Node {}

    /** {@code @@答复 … @@完}: what a combined reply takes over. */
    record Answer(int line, List<Node> body) implements Node {}

    /** What nodes it holds. */
    default List<Node> children() {
        if (this instanceof If block) {
            return block.body();
        }
        if (this instanceof Loop block) {
            return block.body();
        }
        return this instanceof Answer block ? block.body() : List.of();
    }

    /** The name in its opening line, which its closing line must repeat; null where it opens nothing. */
    default @Nullable String opened() {
        if (this instanceof If block) {
            return block.name();
        }
        return this instanceof Loop block ? block.name() : null;
    }
}
