package io.disclosuredesk.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Document and workbook are read back: every figure in them is the one of the tables. */
class AnnualReportDocumentTest {

    private static final ReportPeriod YEAR = ReportPeriod.year(2026);

    private static final AnnualFigures FIGURES = AnnualFigures.of(
            YEAR,
            AnnualTable.of(AnnualTableTest.MOVEMENT, AnnualTableTest.OPEN_AFTER),
            LitigationTable.of(List.of(
                    new RemedyCount(RemedyRoute.RECONSIDERATION, RemedyResult.UPHELD, 12),
                    new RemedyCount(RemedyRoute.DIRECT_SUIT, RemedyResult.CORRECTED, 3),
                    new RemedyCount(RemedyRoute.SUIT_AFTER_RECONSIDERATION, RemedyResult.PENDING, 4))),
            9,
            new FeeSums(3, 2, 4120));

    private static final AnnualReport REPORT = new AnnualReport(
            "云州市自然资源和规划局",
            YEAR,
            FIGURES,
            BalanceRules.check(YEAR, FIGURES, List.of(1L, 2L, 0L, 0L, 0L, 0L, 3L)),
            null,
            List.of());

    private static XWPFDocument document;
    private static XSSFWorkbook workbook;

    @BeforeAll
    static void readsThemBack() throws IOException {
        var docx = ReportDocument.of(REPORT, "未定稿");
        var xlsx = ReportWorkbook.of(REPORT, "未定稿");
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/annual-report.docx"), docx);
        Files.write(Path.of("target/annual-report.xlsx"), xlsx);
        document = new XWPFDocument(new ByteArrayInputStream(docx));
        workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx));
    }

    @Test
    void hasTheSixPartsOfTheForm() {
        assertThat(paragraphs("黑体"))
                .containsExactly(
                        "一、总体情况",
                        "二、主动公开政府信息情况",
                        "三、收到和处理政府信息公开申请情况",
                        "四、政府信息公开行政复议、行政诉讼情况",
                        "五、存在的主要问题及改进情况",
                        "六、其他需要报告的事项");
        assertThat(paragraphs("方正小标宋简体")).containsExactly("云州市自然资源和规划局\n2026年政府信息公开工作年度报告");
        assertThat(paragraphs("仿宋_GB2312"))
                .contains("（未定稿）", "【其他需要报告的事项：待填】")
                .anyMatch(words -> words.contains("送达信息处理费收费通知3件，收取信息处理费2件、共4120元"))
                .containsAll(FIGURES.text().stream().map(ReportText::words).toList());
    }

    @Test
    void tableThreeInTheDocumentIsTheTable() {
        var rows = document.getTables().get(1).getRows();
        assertThat(rows).hasSize(3 + 25);
        for (var i = 0; i < 25; i++) {
            var expected = FIGURES.requests().row(FormRow.ALL.get(i));
            var cells = rows.get(3 + i).getTableCells();
            assertThat(numbers(cells.subList(cells.size() - 7, cells.size())))
                    .as(FormRow.ALL.get(i).code())
                    .isEqualTo(expected);
        }
        assertThat(words(document.getTables().get(1)))
                .contains("三、本年度办理结果", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "8.属于行政查询事项", "四、结转下年度继续办理", "法人或其他组织");
    }

    @Test
    void tableFourInTheDocumentIsTheTable() {
        var rows = document.getTables().get(2).getRows();
        assertThat(rows).hasSize(4);
        assertThat(numbers(rows.get(3).getTableCells()))
                .containsExactly(12L, 0L, 0L, 0L, 12L, 0L, 3L, 0L, 0L, 3L, 0L, 0L, 0L, 4L, 4L);
    }

    @Test
    void leavesOpenWhatItDoesNotKnow() {
        var words = words(document.getTables().get(0));
        assertThat(words).contains("行政许可", "行政事业性收费", "现行有效件数");
        assertThat(words.stream().filter("（待填）"::equals)).hasSize(6 + 1 + 2 + 1);
    }

    @Test
    void isA4AndLiesWhereTheTableIsWide() {
        var body = document.getDocument().getBody();
        var shapes = new ArrayList<STPageOrientation.Enum>();
        for (var paragraph : document.getParagraphs()) {
            var properties = paragraph.getCTP().getPPr();
            if (properties != null && properties.isSetSectPr()) {
                shapes.add(properties.getSectPr().getPgSz().getOrient());
            }
        }
        assertThat(shapes)
                .containsExactly(STPageOrientation.PORTRAIT, STPageOrientation.PORTRAIT, STPageOrientation.LANDSCAPE);
        assertThat(body.getSectPr().getPgSz().getW()).hasToString("11906");
        assertThat(body.getSectPr().getPgSz().getH()).hasToString("16838");
    }

    @Test
    void workbookHoldsFiguresAsNumbers() {
        var sheet = workbook.getSheet("申请办理（表三）");
        for (var i = 0; i < 25; i++) {
            var row = sheet.getRow(3 + 3 + i);
            var expected = FIGURES.requests().row(FormRow.ALL.get(i));
            for (var column = 0; column < 7; column++) {
                assertThat(row.getCell(3 + column).getCellType()).isEqualTo(CellType.NUMERIC);
                assertThat((long) row.getCell(3 + column).getNumericCellValue()).isEqualTo(expected.get(column));
            }
        }
        var remedies = workbook.getSheet("复议诉讼（表四）").getRow(3 + 3);
        assertThat(remedies.getCell(0).getNumericCellValue()).isEqualTo(12);
        assertThat(remedies.getCell(14).getNumericCellValue()).isEqualTo(4);
    }

    @Test
    void workbookSaysWhichRuleDoesNotHold() {
        var rules = rows(workbook.getSheet("勾稽"));
        assertThat(rules)
                .hasSize(1
                        + REPORT.checks().stream()
                                .mapToInt(result -> result.comparisons().size())
                                .sum());
        assertThat(rules.stream().filter(row -> row.endsWith("不符")))
                .as("last year's carry-over was planted wrong")
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).startsWith("④"));
        assertThat(rows(workbook.getSheet("正文"))).contains(FIGURES.text().get(0).words());
    }

    private static List<String> paragraphs(String font) {
        return document.getParagraphs().stream()
                .filter(paragraph -> !paragraph.getRuns().isEmpty())
                .filter(paragraph -> font.equals(paragraph
                        .getRuns()
                        .get(0)
                        .getFontFamily(org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange.eastAsia)))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static List<Long> numbers(List<XWPFTableCell> cells) {
        return cells.stream().map(cell -> Long.valueOf(cell.getText())).toList();
    }

    private static List<String> words(XWPFTable table) {
        return table.getRows().stream()
                .flatMap(row -> row.getTableCells().stream())
                .map(XWPFTableCell::getText)
                .toList();
    }

    /** From the head of a sheet on, the words of each row joined. */
    private static List<String> rows(Sheet sheet) {
        var rows = new ArrayList<String>();
        for (var i = 2; i <= sheet.getLastRowNum(); i++) {
            var words = new ArrayList<String>();
            sheet.getRow(i)
                    .forEach(cell -> words.add(
                            cell.getCellType() == CellType.NUMERIC
                                    ? Long.toString((long) cell.getNumericCellValue())
                                    : cell.getStringCellValue()));
            rows.add(String.join(" ", words));
        }
        return rows;
    }
}
