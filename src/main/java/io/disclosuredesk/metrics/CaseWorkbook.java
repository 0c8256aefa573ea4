package io.disclosuredesk.metrics;

import io.disclosuredesk.deadline.Awaited;
import io.disclosuredesk.security.StaffDirectory;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A list of cases as a workbook; written row by row, so that a long one takes no more memory than a short one. */
@Component
class CaseWorkbook {

    /** More do not fit into a sheet that anybody can open. */
    static final int MOST = 500_000;

    private static final List<String> HEADINGS = List.of(
            "登记编号", "收到日", "收到渠道", "申请人类型", "承办处室", "承办人", "环节", "办理结果", "承诺期限", "法定期限", "答复日", "用时（工作日）", "超法定");
    private static final int[] WIDTHS = {20, 12, 12, 16, 18, 16, 10, 30, 12, 12, 12, 14, 8};

    private final CaseList list;
    private final StaffDirectory staff;

    CaseWorkbook(CaseList list, StaffDirectory staff) {
        this.list = list;
        this.staff = staff;
    }

    void write(CaseList.Wanted wanted, String conditions, OutputStream out) throws IOException {
        try (var book = new SXSSFWorkbook(200)) {
            var sheet = book.createSheet("办件清单");
            var date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            head(sheet, wanted, conditions);
            var names = new HashMap<String, String>();
            list.each(wanted, fact -> row(sheet.createRow(sheet.getLastRowNum() + 1), fact, date, names));
            book.write(out);
        }
    }

    private static void head(SXSSFSheet sheet, CaseList.Wanted wanted, String conditions) {
        sheet.createRow(0)
                .createCell(0)
                .setCellValue(wanted.set().label() + (conditions.isEmpty() ? "" : "（" + conditions + "）"));
        var headings = sheet.createRow(1);
        for (var i = 0; i < HEADINGS.size(); i++) {
            headings.createCell(i).setCellValue(HEADINGS.get(i));
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        sheet.createFreezePane(1, 2);
    }

    private void row(Row row, CaseFact fact, CellStyle date, Map<String, String> names) {
        var result = fact.result();
        text(row, 0, fact.caseNumber());
        day(row, 1, fact.receivedOn(), date);
        text(row, 2, fact.channel().label());
        text(row, 3, fact.applicantType().label());
        text(row, 4, fact.unit());
        text(row, 5, fact.handlerId().isEmpty() ? "" : names.computeIfAbsent(fact.handlerId(), staff::displayName));
        text(
                row,
                6,
                fact.awaited() != Awaited.NOTHING
                        ? "等待" + fact.awaited().label()
                        : fact.stage().label());
        day(row, 8, fact.targetDueOn(), date);
        day(row, 9, fact.finalDueOn(), date);
        if (result != null) {
            text(row, 7, result.row().label());
            day(row, 10, result.processedOn(), date);
            row.createCell(11).setCellValue(result.usedDays());
            text(row, 12, result.finalLateAt() == null ? "" : "是");
        }
    }

    private static void text(Row row, int column, @Nullable String text) {
        row.createCell(column).setCellValue(text);
    }

    private static void day(Row row, int column, LocalDate day, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(day);
        cell.setCellStyle(style);
    }
}
