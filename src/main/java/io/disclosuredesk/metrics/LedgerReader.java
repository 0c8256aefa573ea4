package io.disclosuredesk.metrics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a ledger file row by row: CSV by RFC 4180 with a heading; memory does not grow with the file. */
final class LedgerReader {

    /** So many rows, the heading not counted. */
    static final int MOST_ROWS = 100_000;

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private LedgerReader() {}

    /** The cells of a row; missing ones are empty. */
    record Cells(long number, Map<LedgerColumn, String> byColumn, boolean tooMany) {

        String of(LedgerColumn column) {
            return byColumn.getOrDefault(column, "").strip();
        }
    }

    /** Takes one row after the other. */
    interface RowTaker {
        void take(Cells cells) throws IOException;
    }

    /**
     * Reads the whole file.
     *
     * @throws LedgerRefusedException if it is no such file, misses a column, or is too long
     */
    static void read(Path file, RowTaker taker) throws IOException {
        var number = 0L;
        var taken = 0;
        try (var text = LedgerText.open(file);
                var parser = CSVParser.parse(text, FORMAT)) {
            var rows = parser.iterator();
            if (!rows.hasNext()) {
                throw refusal(0, "文件是空的", "请按样例填写表头和数据");
            }
            var heading = heading(rows.next());
            number = 1;
            while (rows.hasNext()) {
                var record = rows.next();
                number++;
                if (isBlank(record)) {
                    continue;
                }
                taken++;
                if (taken > MOST_ROWS) {
                    throw refusal(number, "超过" + MOST_ROWS + "行", "请按年度拆成几个文件，分别导入");
                }
                taker.take(cells(record, heading, number));
            }
            if (taken == 0) {
                throw refusal(1, "只有表头，没有数据", "请填写至少一行");
            }
        } catch (UncheckedIOException | CSVException | IllegalStateException broken) {
            throw refusal(number + 1, "引号不成对或者位置不对，读不下去", "单元格中有引号的，整格用双引号括起，其中的双引号写两个");
        }
    }

    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    private static Map<Integer, LedgerColumn> heading(CSVRecord record) {
        var columns = new HashMap<Integer, LedgerColumn>();
        for (var i = 0; i < record.size(); i++) {
            var text = record.get(i);
            if (text.isBlank()) {
                continue;
            }
            var column = LedgerColumn.ofHeading(text)
                    .orElseThrow(() -> refusal(1, "表头中有不认识的列“" + text.strip() + "”", "请删去这一列，或者按样例改名"));
            if (columns.containsValue(column)) {
                throw refusal(1, "表头中“" + column.heading() + "”出现两次", "请只保留一列");
            }
            columns.put(i, column);
        }
        var missing = Stream.of(LedgerColumn.values())
                .filter(column -> column.isRequired() && !columns.containsValue(column))
                .map(LedgerColumn::heading)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw refusal(1, "表头缺少：" + missing, "请按样例补上；各列用英文逗号分隔");
        }
        return columns;
    }

    private static Cells cells(CSVRecord record, Map<Integer, LedgerColumn> heading, long number) {
        var cells = new EnumMap<LedgerColumn, String>(LedgerColumn.class);
        var tooMany = false;
        for (var i = 0; i < record.size(); i++) {
            var column = heading.get(i);
            if (column != null) {
                cells.put(column, record.get(i));
            } else if (!record.get(i).isBlank()) {
                tooMany = true;
            }
        }
        return new Cells(number, cells, tooMany);
    }

    private static LedgerRefusedException refusal(long row, String wrong, String mend) {
        return new LedgerRefusedException(new LedgerProblem(row, "", wrong, mend));
    }
}
