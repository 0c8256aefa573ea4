package io.disclosuredesk.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the lines of tables: {@code |= 序号 | 名称 *4 |} the headings, {@code | {{序号}} | {{名称}} |} a row. */
final class TableReader {

    private static final Pattern COLUMN = Pattern.compile("(.*?)(?:\\s*\\*([1-9]))?");

    private TableReader() {}

    /** The node; nothing, and a problem more, if the line is not as it should be. */
    static Optional<Node> read(int line, String text, List<Problem> problems) {
        boolean head = text.startsWith("|=");
        String inner = text.substring(head ? 2 : 1);
        if (!inner.endsWith("|")) {
            problems.add(new Problem(line, "表格的每一行以 | 开头，也以 | 结尾。"));
            return Optional.empty();
        }
        String[] cells = inner.substring(0, inner.length() - 1).split("\\|", -1);
        return Optional.of(
                head
                        ? new Node.TableHead(line, columns(line, cells, problems))
                        : new Node.TableRow(line, cells(line, cells, problems)));
    }

    private static List<Words> cells(int line, String[] cells, List<Problem> problems) {
        var words = new ArrayList<Words>();
        for (String cell : cells) {
            words.add(WordsReader.read(line, cell.strip(), problems));
        }
        return List.copyOf(words);
    }

    private static List<Node.Column> columns(int line, String[] cells, List<Problem> problems) {
        var columns = new ArrayList<Node.Column>();
        for (String cell : cells) {
            var matcher = COLUMN.matcher(cell.strip());
            if (!matcher.matches() || matcher.group(1).isEmpty()) {
                problems.add(new Problem(line, "表头的每一栏都要有名称；名称后可以写 *4，表示这一栏占4份宽。"));
            } else {
                String weight = matcher.group(2);
                columns.add(new Node.Column(matcher.group(1), weight == null ? 1 : Integer.parseInt(weight)));
            }
        }
        return List.copyOf(columns);
    }
}
