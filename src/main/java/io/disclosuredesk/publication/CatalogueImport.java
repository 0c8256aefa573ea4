package io.disclosuredesk.publication;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a list of titles into the catalogue: CSV with a heading, UTF-8 or GB 18030; every row or none. */
@Component
public class CatalogueImport {

    /** So many rows at most, the heading not counted. */
    public static final int MOST_ROWS = 5_000;

    private static final int MOST_PROBLEMS = 100;
    private static final List<String> COLUMNS = List.of("名称", "文号", "生成日期", "内容概述", "网址");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    private final Catalogue catalogue;
    private final Clock clock;

    CatalogueImport(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    private record Row(long line, Map<String, String> cells) {}

    /**
     * Takes the file in.
     *
     * @return how many items it held
     * @throws ImportRefusedException with what is wrong in which row; then nothing was taken
     */
    @Transactional
    public int take(long agencyId, byte[] csv, String by) {
        var problems = new ArrayList<String>();
        var entries = checked(rows(text(csv)), problems);
        if (!entries.isEmpty()) {
            var known = new HashSet<String>();
            var titles = entries.stream().map(PublicEntry::title).toList();
            for (var from = 0; from < titles.size(); from += 500) {
                known.addAll(catalogue.known(agencyId, titles.subList(from, Math.min(titles.size(), from + 500))));
            }
            known.forEach(title -> problems.add("“" + title + "”已在目录里，请从文件中删去这一行。"));
        }
        if (!problems.isEmpty()) {
            throw new ImportRefusedException(problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS)));
        }
        entries.forEach(entry -> catalogue.publish(agencyId, null, PublicSource.STAFF, entry, by));
        return entries.size();
    }

    private List<PublicEntry> checked(List<Row> rows, List<String> problems) {
        var entries = new ArrayList<PublicEntry>();
        var lines = new HashMap<String, Long>();
        for (var row : rows) {
            var line = row.line();
            try {
                var entry = EntryCheck.checked(entry(row.cells()), LocalDate.now(clock));
                var first = lines.putIfAbsent(entry.title(), line);
                if (first != null) {
                    problems.add("第" + line + "行：名称和第" + first + "行相同。");
                }
                entries.add(entry);
            } catch (PublicationRefusedException refusal) {
                problems.add("第" + line + "行：" + refusal.getMessage());
            }
        }
        return entries;
    }

    private static PublicEntry entry(Map<String, String> row) {
        var day = row.getOrDefault("生成日期", "").strip();
        return new PublicEntry(
                row.getOrDefault("名称", ""),
                row.get("文号"),
                day.isEmpty() ? null : day(day),
                row.get("内容概述"),
                row.get("网址"));
    }

    private static LocalDate day(String text) {
        var parts = DAY.matcher(text);
        if (parts.matches()) {
            try {
                return LocalDate.of(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)));
            } catch (DateTimeException noSuchDay) {
                // said below
            }
        }
        throw new PublicationRefusedException("madeOn", "生成日期“" + text + "”不是日期，请写成2025-03-09。");
    }

    private static List<Row> rows(String text) {
        try (var parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
            var records = parser.getRecords();
            if (records.size() < 2) {
                throw refusal("文件里没有数据：首行应为表头，以下每行一条。");
            }
            if (records.size() - 1 > MOST_ROWS) {
                throw refusal("一次最多导入" + MOST_ROWS + "行，请拆成几个文件。");
            }
            var heading = heading(records.get(0));
            return records.stream()
                    .skip(1)
                    .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                    .map(row -> new Row(row.getRecordNumber(), cells(row, heading)))
                    .toList();
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw refusal("文件的引号不成对，读不下去。请用表格软件另存为“CSV UTF-8（逗号分隔）”。");
        }
    }

    private static List<String> heading(CSVRecord first) {
        var heading = first.stream().map(String::strip).toList();
        if (!heading.contains("名称")
                || !COLUMNS.containsAll(heading)
                || new HashSet<>(heading).size() != heading.size()) {
            throw refusal("表头不对。首行应为：" + String.join(",", COLUMNS) + "；其中“名称”必须有，其余可以没有。");
        }
        return heading;
    }

    private static Map<String, String> cells(CSVRecord row, List<String> heading) {
        var cells = new HashMap<String, String>();
        for (var i = 0; i < row.size(); i++) {
            if (i < heading.size()) {
                cells.put(heading.get(i), row.get(i));
            } else if (!row.get(i).isBlank()) {
                // a comma too many would shift what stands where
                cells.put("名称", "");
            }
        }
        return cells;
    }

    private static String text(byte[] csv) {
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                var text = charset.newDecoder().decode(ByteBuffer.wrap(csv)).toString();
                if (text.indexOf('\0') < 0) {
                    return text.startsWith("\uFEFF") ? text.substring(1) : text;
                }
            } catch (CharacterCodingException other) {
                // the next one may fit
            }
        }
        throw refusal("文件不是UTF-8或者GB18030编码的文本。请用表格软件另存为“CSV UTF-8（逗号分隔）”。");
    }

    private static ImportRefusedException refusal(String sentence) {
        return new ImportRefusedException(List.of(sentence));
    }
}
