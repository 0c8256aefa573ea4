package io.disclosuredesk.metrics;

import io.disclosuredesk.metrics.ReportGrid.Placed;
import io.disclosuredesk.metrics.ReportGrid.Use;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A document written from top to bottom in the faces and sizes of an official paper (GB/T 9704-2012), A4. */
final class WordPages {

    private static final String TITLE = "方正小标宋简体";
    private static final String HEADING = "黑体";
    private static final String TEXT = "仿宋_GB2312";
    private static final String LATIN = "Times New Roman";

    /** Twentieths of a point: the page, its margins of 37, 35, 28 and 26 millimetres, the line of 28 points. */
    private static final int SHORT = 11906;

    private static final int LONG = 16838;
    private static final int TOP = 2098;
    private static final int BOTTOM = 1984;
    private static final int LEFT = 1587;
    private static final int RIGHT = 1474;
    private static final double LINE = 28;

    /** More rows are set smaller, so that table 3 stays on one page. */
    private static final int LONG_TABLE = 20;

    /** More columns too, so that four characters stay on a line. */
    private static final int WIDE_TABLE = 12;

    private static final String GREY = "F2F2F2";
    private static final String YELLOW = "FFF2CC";

    private final XWPFDocument document = new XWPFDocument();
    private boolean landscape;

    /** The title: 二号小标宋, its lines as given. */
    void title(String words) {
        var paragraph = paragraph(ParagraphAlignment.CENTER);
        paragraph.setSpacingBetween(33, LineSpacingRule.EXACT);
        paragraph.setSpacingAfter(240);
        var lines = words.split("\n", -1);
        var run = run(paragraph, lines[0], TITLE, 22);
        for (var line : Arrays.asList(lines).subList(1, lines.length)) {
            run.addBreak();
            run.setText(line);
        }
    }

    void centred(String words) {
        run(paragraph(ParagraphAlignment.CENTER), words, TEXT, 14);
    }

    /** A heading of the first level: 三号黑体. */
    void heading(String words) {
        var paragraph = indented();
        paragraph.setKeepNext(true);
        run(paragraph, words, HEADING, 16);
    }

    void text(String words) {
        run(indented(), words, TEXT, 16);
    }

    /** A place that somebody has to write in by hand, marked so that it cannot be overlooked. */
    void toFillIn(String words) {
        var run = run(indented(), "【" + words + "】", TEXT, 16);
        run.setTextHighlightColor("yellow");
    }

    /** Ends the page; what stood so far keeps the shape the page had, what follows lies or stands. */
    void nextPage(boolean lying) {
        var paragraph = document.createParagraph();
        // it carries the shape and must not need a page of its own
        paragraph.setSpacingBetween(1, LineSpacingRule.EXACT);
        shape(paragraph.getCTP().getPPr().addNewSectPr());
        landscape = lying;
    }

    private void shape(CTSectPr section) {
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(landscape ? LONG : SHORT));
        size.setH(BigInteger.valueOf(landscape ? SHORT : LONG));
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        var margins = section.addNewPgMar();
        // a lying page is turned with its margins
        margins.setTop(BigInteger.valueOf(landscape ? LEFT : TOP));
        margins.setBottom(BigInteger.valueOf(landscape ? RIGHT : BOTTOM));
        margins.setLeft(BigInteger.valueOf(landscape ? BOTTOM : LEFT));
        margins.setRight(BigInteger.valueOf(landscape ? TOP : RIGHT));
        margins.setHeader(BigInteger.valueOf(851));
        margins.setFooter(BigInteger.valueOf(992));
        margins.setGutter(BigInteger.ZERO);
    }

    void table(ReportGrid grid) {
        var table = document.createTable();
        table.removeRow(0);
        var width = landscape ? LONG - TOP - BOTTOM : SHORT - LEFT - RIGHT;
        var sum = grid.widths().stream().mapToInt(Integer::intValue).sum();
        var columns =
                grid.widths().stream().mapToInt(part -> part * width / sum).toArray();
        table.setWidth(width);
        table.setCellMargins(0, 40, 0, 40);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var ctGrid = table.getCTTbl().addNewTblGrid();
        for (var column : columns) {
            ctGrid.addNewGridCol().setW(BigInteger.valueOf(column));
        }
        var rows = grid.full();
        var points = rows.size() > LONG_TABLE || columns.length > WIDE_TABLE ? 9 : 10.5;
        for (var i = 0; i < rows.size(); i++) {
            var row = row(table);
            row.setRepeatHeader(i < grid.headRows());
            row.setCantSplitRow(true);
            for (var placed : rows.get(i)) {
                fill(row.createCell(), placed, columns, points);
            }
        }
    }

    private static XWPFTableRow row(XWPFTable table) {
        var row = new XWPFTableRow(table.getCTTbl().addNewTr(), table);
        row.setHeight(280);
        return row;
    }

    private static void fill(XWPFTableCell cell, Placed placed, int[] columns, double points) {
        var source = placed.cell();
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        var width = 0;
        for (var i = placed.column(); i < placed.column() + source.columns(); i++) {
            width += columns[i];
        }
        cell.setWidth(Integer.toString(width));
        if (source.columns() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(source.columns()));
        }
        if (source.rows() > 1) {
            properties.addNewVMerge().setVal(placed.begins() ? STMerge.RESTART : STMerge.CONTINUE);
        }
        cell.setVerticalAlignment(XWPFVertAlign.CENTER);
        if (!placed.begins()) {
            return;
        }
        var words = source.use() == Use.LABEL;
        var paragraph = cell.getParagraphArray(0);
        paragraph.setAlignment(words ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
        var run = run(paragraph, source.text(), source.use() == Use.HEAD ? HEADING : TEXT, points);
        if (source.use() == Use.HEAD) {
            cell.setColor(GREY);
        }
        if (source.use() == Use.TO_FILL_IN) {
            cell.setColor(YELLOW);
            run.setText("（" + source.text() + "）", 0);
        }
    }

    private XWPFParagraph indented() {
        var paragraph = paragraph(ParagraphAlignment.BOTH);
        // two characters of 16 points
        paragraph.setIndentationFirstLine(640);
        return paragraph;
    }

    private XWPFParagraph paragraph(ParagraphAlignment alignment) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBetween(LINE, LineSpacingRule.EXACT);
        return paragraph;
    }

    private static XWPFRun run(XWPFParagraph paragraph, String words, String font, double points) {
        var run = paragraph.createRun();
        run.setFontFamily(LATIN, XWPFRun.FontCharRange.ascii);
        run.setFontFamily(LATIN, XWPFRun.FontCharRange.hAnsi);
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(points);
        run.setLang(Locale.CHINA.toLanguageTag());
        run.setText(words);
        return run;
    }

    byte[] save() {
        shape(document.getDocument().getBody().addNewSectPr());
        try (document;
                var out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("年度报告文档没有生成", e);
        }
    }
}
