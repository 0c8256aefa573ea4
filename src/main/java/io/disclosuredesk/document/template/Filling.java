package io.disclosuredesk.document.template;

import io.disclosuredesk.document.letter.Letter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One letter in the making. Values go in after the template was read, so nothing in a value is ever taken for template text;
 * what is missing is collected, so that all of it is told at once.
 */
final class Filling {

    private final Map<String, List<Letter.Block>> parts;
    private final List<Letter.Block> blocks = new ArrayList<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private List<Node.Column> columns = List.of();
    private final List<List<String>> rows = new ArrayList<>();

    Filling(Parts parts) {
        this.parts = parts.byName();
    }

    /** The blocks so far; headings carry no number yet. */
    List<Letter.Block> blocks() {
        endTable();
        return List.copyOf(blocks);
    }

    /** @throws MissingElementException if something was not there */
    void complain() {
        if (!missing.isEmpty()) {
            throw new MissingElementException(List.copyOf(missing));
        }
    }

    void missing(String name) {
        missing.add(name);
    }

    void fill(List<Node> nodes, Scope scope) {
        nodes.forEach(node -> fill(node, scope));
    }

    private void fill(Node node, Scope scope) {
        if (node instanceof Node.If block) {
            if (isThere(block.name(), scope) == block.there()) {
                fill(block.body(), scope);
            }
        } else if (node instanceof Node.Loop loop) {
            loop(loop, scope);
        } else if (node instanceof Node.TableRow row) {
            rows.add(row.cells().stream().map(cell -> text(cell, scope, true)).toList());
        } else {
            endTable();
            if (node instanceof Node.TableHead head) {
                columns = head.columns();
            } else if (node instanceof Node.Heading heading) {
                String text = text(heading.words(), scope, false);
                if (!text.isBlank()) {
                    blocks.add(new Letter.Heading(heading.level(), text));
                }
            } else if (node instanceof Node.Paragraph paragraph) {
                paragraph(paragraph.words(), scope);
            } else if (node instanceof Node.Part part) {
                part(part.name());
            } else {
                fill(node.children(), scope);
            }
        }
    }

    /** A letter that names its remedies must not go out without them. */
    private void part(String name) {
        var composed = parts.getOrDefault(name, List.of());
        if (composed.isEmpty()) {
            missing.add(name.equals(Parts.REMEDY) ? "救济条款" : "逐项的答复");
        }
        blocks.addAll(composed);
    }

    private void loop(Node.Loop loop, Scope scope) {
        var found = scope.find(loop.name());
        if (found == null || found.element().entry() == null || !(found.value() instanceof List<?> records)) {
            return;
        }
        Elements entry = Elements.of(found.element().entry());
        int count = 0;
        for (Object record : records) {
            count++;
            fill(loop.body(), scope.into(entry, record, count));
        }
    }

    private void paragraph(Words words, Scope scope) {
        if (words.isOneValue()) {
            var found = scope.find(words.bareValues().get(0).name());
            if (found != null && found.value() instanceof List<?>) {
                blocks.addAll(Written.alone(found.value()));
                return;
            }
            if (found != null && found.value() != null && found.isThere()) {
                blocks.addAll(Written.alone(found.value()));
                return;
            }
        }
        String text = text(words, scope, false);
        if (!text.isBlank()) {
            blocks.add(new Letter.Paragraph(text));
        }
    }

    /** The words with their values; a missing one leaves nothing and is remembered. */
    String text(Words words, Scope scope, boolean inCell) {
        var text = new StringBuilder();
        for (var piece : words.pieces()) {
            if (piece instanceof Words.Optional optional) {
                if (isKept(optional, scope)) {
                    optional.pieces().forEach(part -> text.append(text(part, scope, inCell)));
                }
            } else {
                text.append(text(piece, scope, inCell));
            }
        }
        return text.toString();
    }

    private String text(Words.Piece piece, Scope scope, boolean inCell) {
        if (piece instanceof Words.Value named) {
            if (named.name().equals(Elements.COUNTER)) {
                return String.valueOf(scope.count());
            }
            var value = value(named.name(), scope);
            if (value == null) {
                missing.add(named.name());
                return "";
            }
            return inCell ? Written.inCell(value) : Written.inLine(value);
        }
        return piece instanceof Words.Literal literal ? literal.text() : "";
    }

    /** The value of the element, if it is there. */
    @Nullable
    Object value(String name, Scope scope) {
        var found = scope.find(name);
        return found != null && found.isThere() ? found.value() : null;
    }

    private boolean isKept(Words.Optional optional, Scope scope) {
        var condition = optional.condition();
        if (condition != null && isThere(condition.name(), scope) != condition.there()) {
            return false;
        }
        return optional.values()
                .allMatch(value -> value.name().equals(Elements.COUNTER) || isThere(value.name(), scope));
    }

    private boolean isThere(String name, Scope scope) {
        var found = scope.find(name);
        return found != null && found.isThere();
    }

    private void endTable() {
        if (!columns.isEmpty()) {
            int narrow = columns.stream().mapToInt(Node.Column::weight).min().orElse(1);
            blocks.add(new Letter.Table(
                    columns.stream()
                            .map(column ->
                                    new Letter.Column(column.heading(), column.weight(), column.weight() == narrow))
                            .toList(),
                    rows));
        } else if (!rows.isEmpty()) {
            blocks.add(new Letter.FactTable(rows.stream()
                    .map(row -> new Letter.Fact(row.get(0), row.get(1)))
                    .toList()));
        }
        columns = List.of();
        rows.clear();
    }
}
