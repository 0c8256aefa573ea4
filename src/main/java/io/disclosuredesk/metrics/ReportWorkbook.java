package io.disclosuredesk.metrics;

import io.disclosuredesk.metrics.ReportGrid.Use;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The report as a workbook: each table on its sheet, the rules with every comparison, and the text. */
final class ReportWorkbook {

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final CellStyle title = style(HorizontalAlignment.LEFT, false, 14, null);
    private final CellStyle words = style(HorizontalAlignment.LEFT, true, 11, null);
    private final CellStyle number = style(HorizontalAlignment.RIGHT, true, 11, null);
    private final CellStyle head = style(HorizontalAlignment.CENTER, true, 11, IndexedColors.GREY_25_PERCENT);
    private final CellStyle blank = style(HorizontalAlignment.CENTER, true, 11, IndexedColors.LIGHT_YELLOW);
    private final CellStyle wrong = style(HorizontalAlignment.LEFT, true, 11, IndexedColors.ROSE);

    private ReportWorkbook() {}

    /**
     * The file (.xlsx).
     *
     * @param state a sentence below the title: until when it counts and whether it is final
     */
    static byte[] of(AnnualReport report, String state) {
        var workbook = new ReportWorkbook();
        var figures = report.figures();
        workbook.table("申请办理（表三）", ReportGrids.requests(report.period(), figures.requests()), report, state);
        workbook.table("复议诉讼（表四）", ReportGrids.remedies(figures.remedies()), report, state);
        workbook.table("主动公开（待填）", ReportGrids.published(), report, state);
        workbook.rules(report);
        workbook.text(report);
        return workbook.save();
    }

    private void table(String name, ReportGrid grid, AnnualReport report, String state) {
        var sheet = sheet(name, report.title() + "：" + grid.title());
        cell(sheet.createRow(1), 0, state, title);
        var rows = grid.full();
        var first = 3;
        for (var i = 0; i < rows.size(); i++) {
            var row = sheet.createRow(first + i);
            for (var placed : rows.get(i)) {
                var source = placed.cell();
                for (var column = placed.column(); column < placed.column() + source.columns(); column++) {
                    row.createCell(column).setCellStyle(style(source.use()));
                }
                if (!placed.begins()) {
                    continue;
                }
                var figure = source.number();
                if (figure != null) {
                    row.getCell(placed.column()).setCellValue(figure);
                } else {
                    row.getCell(placed.column()).setCellValue(source.text());
                }
                if (source.rows() > 1 || source.columns() > 1) {
                    sheet.addMergedRegion(new CellRangeAddress(
                            first + i,
                            first + i + source.rows() - 1,
                            placed.column(),
                            placed.column() + source.columns() - 1));
                }
            }
        }
        for (var column = 0; column < grid.widths().size(); column++) {
            sheet.setColumnWidth(column, Math.max(grid.widths().get(column), 10) * 256 * 5 / 4);
        }
        sheet.createFreezePane(0, first + grid.headRows());
    }

    private CellStyle style(Use use) {
        return switch (use) {
            case HEAD -> head;
            case LABEL -> words;
            case NUMBER -> number;
            case TO_FILL_IN -> blank;
        };
    }

    private void rules(AnnualReport report) {
        var sheet = sheet("勾稽", report.title() + "：勾稽关系");
        var at = 2;
        var heads = sheet.createRow(at++);
        var names = new String[] {"序号", "关系", "位置", "左边", "数", "右边", "数", "结果"};
        for (var i = 0; i < names.length; i++) {
            cell(heads, i, names[i], head);
        }
        for (var result : report.checks()) {
            for (var comparison : result.comparisons()) {
                var row = sheet.createRow(at++);
                cell(row, 0, result.rule().code(), words);
                cell(row, 1, result.rule().sentence(), words);
                cell(row, 2, comparison.place(), words);
                cell(row, 3, result.rule().left(), words);
                cell(row, 4, comparison.left());
                cell(row, 5, result.rule().right(), words);
                cell(row, 6, comparison.right());
                cell(row, 7, comparison.holds() ? "相符" : "不符", comparison.holds() ? words : wrong);
            }
        }
        var widths = new int[] {6, 60, 50, 8, 10, 14, 10, 8};
        for (var i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
        sheet.createFreezePane(0, 3);
    }

    private void text(AnnualReport report) {
        var sheet = sheet("正文", report.title() + "：正文中的数字");
        var at = 2;
        for (var paragraph : report.figures().text()) {
            cell(sheet.createRow(at++), 0, paragraph.words(), words);
        }
        sheet.setColumnWidth(0, 110 * 256);
    }

    private Sheet sheet(String name, String heading) {
        var sheet = book.createSheet(name);
        cell(sheet.createRow(0), 0, heading, title);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return sheet;
    }

    private static void cell(Row row, int column, String text, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private void cell(Row row, int column, long figure) {
        var cell = row.createCell(column);
        cell.setCellValue(figure);
        cell.setCellStyle(number);
    }

    private CellStyle style(HorizontalAlignment alignment, boolean boxed, int points, @Nullable IndexedColors colour) {
        var font = book.createFont();
        font.setFontName("宋体");
        font.setFontHeightInPoints((short) points);
        var style = book.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(boxed);
        if (boxed) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        if (colour != null) {
            style.setFillForegroundColor(colour.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private byte[] save() {
        try (book;
                var out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("年度报告工作簿没有生成", e);
        }
    }
}
