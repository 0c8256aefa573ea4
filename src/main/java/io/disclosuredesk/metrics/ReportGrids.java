package io.disclosuredesk.metrics;

import io.disclosuredesk.metrics.ReportGrid.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of the prescribed form (国办公开办函〔2021〕30号; law sheet §4). */
final class ReportGrids {

    /** What the form says above its columns; a rule the program checks. */
    static final String NOTE = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

    private ReportGrids() {}

    /** Table 3: requests received and dealt with. */
    static ReportGrid requests(ReportPeriod period, AnnualTable table) {
        var rows = new ArrayList<List<Cell>>();
        var applicants = FormColumn.values().length;
        rows.add(List.of(Cell.head(NOTE, 3, 3), Cell.head("申请人情况", 1, applicants)));
        rows.add(List.of(
                Cell.head(FormColumn.NATURAL_PERSON.label(), 2, 1),
                Cell.head(FormColumn.ORGANISATIONS, 1, applicants - 2),
                Cell.head(FormColumn.TOTAL.label(), 2, 1)));
        rows.add(FormColumn.COUNTED.stream()
                .skip(1)
                .map(column -> Cell.head(column.label(), 1, 1))
                .toList());
        for (var row : FormRow.ALL) {
            var cells = new ArrayList<Cell>();
            row.heads(period.kind()).forEach(head -> cells.add(Cell.label(head.text(), head.rows(), head.columns())));
            for (var column : FormColumn.values()) {
                cells.add(Cell.number(table.cell(row, column), ref(row, column)));
            }
            rows.add(cells);
        }
        var widths = new ArrayList<>(List.of(8, 15, 46));
        widths.addAll(Collections.nCopies(applicants, 9));
        return new ReportGrid("收到和处理政府信息公开申请情况", widths, 3, rows);
    }

    static String ref(FormRow row, FormColumn column) {
        return row.key() + "/" + column.name();
    }

    static String ref(RemedyRoute route, @Nullable RemedyResult result) {
        return route.name() + "/" + (result == null ? "TOTAL" : result.name());
    }

    /** Table 4: reconsiderations and suits; the form has one row of figures. */
    static ReportGrid remedies(LitigationTable table) {
        var columns = LitigationTable.COLUMNS.size();
        var rows = new ArrayList<List<Cell>>();
        rows.add(
                List.of(Cell.head(RemedyRoute.RECONSIDERATION.label(), 1, columns), Cell.head("行政诉讼", 1, 2 * columns)));
        var second = new ArrayList<>(results(2));
        second.add(Cell.head(RemedyRoute.DIRECT_SUIT.label(), 1, columns));
        second.add(Cell.head(RemedyRoute.SUIT_AFTER_RECONSIDERATION.label(), 1, columns));
        rows.add(second);
        var third = new ArrayList<>(results(1));
        third.addAll(results(1));
        rows.add(third);
        var numbers = new ArrayList<Cell>();
        for (var route : RemedyRoute.values()) {
            for (var result : LitigationTable.COLUMNS) {
                numbers.add(Cell.number(table.cell(route, result), ref(route, result)));
            }
        }
        rows.add(numbers);
        return new ReportGrid("政府信息公开行政复议、行政诉讼情况", Collections.nCopies(3 * columns, 8), 3, rows);
    }

    private static List<Cell> results(int down) {
        return LitigationTable.COLUMNS.stream()
                .map(result -> Cell.head(LitigationTable.label(result), down, 1))
                .toList();
    }

    /** Table 2: what was published without being asked, which this program does not know. */
    static ReportGrid published() {
        var rows = new ArrayList<List<Cell>>();
        rows.add(List.of(Cell.head("第二十条第（一）项", 1, 4)));
        rows.add(heads("信息内容", "本年制发件数", "本年废止件数", "现行有效件数"));
        for (var name : List.of("规章", "行政规范性文件")) {
            rows.add(List.of(Cell.label(name, 1, 1), Cell.toFillIn(), Cell.toFillIn(), Cell.toFillIn()));
        }
        decided(rows, "第二十条第（五）项", "本年处理决定数量", "行政许可");
        decided(rows, "第二十条第（六）项", "本年处理决定数量", "行政处罚", "行政强制");
        decided(rows, "第二十条第（八）项", "本年收费金额（单位：万元）", "行政事业性收费");
        return new ReportGrid("主动公开政府信息情况", List.of(10, 10, 10, 10), 0, rows);
    }

    private static void decided(List<List<Cell>> rows, String article, String counted, String... names) {
        rows.add(List.of(Cell.head(article, 1, 4)));
        rows.add(List.of(Cell.head("信息内容", 1, 1), Cell.head(counted, 1, 3)));
        for (var name : names) {
            var blank = Cell.toFillIn();
            rows.add(List.of(Cell.label(name, 1, 1), new Cell(blank.use(), blank.text(), null, 1, 3, "")));
        }
    }

    private static List<Cell> heads(String... words) {
        return Arrays.stream(words).map(word -> Cell.head(word, 1, 1)).toList();
    }
}
