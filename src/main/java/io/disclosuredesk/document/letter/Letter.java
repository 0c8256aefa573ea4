package io.disclosuredesk.document.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says, independent of how it is set. All text is cleaned by {@link LetterText} on the way in, so a value
 * can come straight from an applicant. Built with {@link LetterBuilder}.
 *
 * @param format which of the standard's layouts it takes
 * @param issuer 发文机关标志, at most 60 characters
 * @param number 发文字号 such as 云自然资规公开答〔2026〕12号; null prints none (a draft keeps its place free)
 * @param title 标题, at most 200 characters
 * @param addressee 主送, printed with a full-width colon, at most 200 characters; null for what stays in the file
 * @param body 正文
 * @param annexes 附件, in their order
 * @param signer 署名, at most 60 characters
 * @param date 成文日期
 * @param sealed whether the organ's seal goes over 署名 and 成文日期; it decides where they stand
 * @param note 附注 without its brackets; null prints none
 * @param imprint 版记; null prints none
 * @param verification where a reader can check the letter; null prints no code
 * @param draft true prints 草稿 across every page
 */
public record Letter(
        Format format,
        String issuer,
        @Nullable String number,
        String title,
        @Nullable String addressee,
        List<Block> body,
        List<Annex> annexes,
        String signer,
        LocalDate date,
        boolean sealed,
        @Nullable String note,
        @Nullable Imprint imprint,
        @Nullable Verification verification,
        boolean draft) {

    private static final int NAME = 200;
    /** Room for the longest item an applicant may ask for, 20,000, and its number. */
    private static final int PARAGRAPH = 20_100;

    /** @throws IllegalArgumentException in Chinese, when a text is too long or a needed one is empty */
    public Letter {
        issuer = needed("发文机关标志", LetterText.line("发文机关标志", issuer, 60));
        number = number == null ? null : needed("发文字号", LetterText.line("发文字号", number, 60));
        title = needed("标题", LetterText.line("标题", title, NAME));
        addressee = addressee == null ? null : needed("主送", LetterText.line("主送", addressee, NAME));
        body = List.copyOf(body);
        if (body.isEmpty()) {
            throw new IllegalArgumentException("正文不能为空。");
        }
        annexes = List.copyOf(annexes);
        signer = needed("署名", LetterText.line("署名", signer, 60));
        note = note == null ? null : needed("附注", LetterText.line("附注", note, NAME));
    }

    /** The layouts of GB/T 9704-2012, and the plain sheet of a form that stays in the file. */
    public enum Format {
        /** 公文格式: the mark, 发文字号 in the middle, one red line. */
        OFFICIAL,
        /** 信函格式: the mark, two red double lines, 发文字号 at the right below the first. */
        CORRESPONDENCE,
        /** 内部表单: a title and a table, no letterhead. */
        SHEET
    }

    /**
     * 附件: named below the text, and set on pages of its own where it has a body.
     *
     * @param name its name without a number
     * @param pages count of pages of what is enclosed; null where it is not known, or where the body is set here
     * @param body what is set on its own pages; empty where the annex is enclosed as a paper or file of its own
     */
    public record Annex(String name, @Nullable Integer pages, List<Block> body) {
        /** @throws IllegalArgumentException in Chinese, when the name is empty or too long or the count is not positive */
        public Annex {
            name = needed("附件名称", LetterText.line("附件名称", name, NAME));
            body = List.copyOf(body);
            if (pages != null && pages < 1) {
                throw new IllegalArgumentException("附件页数应当大于零。");
            }
        }

        /** An annex that is enclosed, its pages not counted. */
        public static Annex enclosed(String name) {
            return new Annex(name, null, List.of());
        }
    }

    /**
     * 版记.
     *
     * @param copies 抄送, in their order; may be empty
     * @param office 印发机关, or null (信函格式 has none)
     * @param printedOn 印发日期, null together with the office
     */
    public record Imprint(
            List<String> copies,
            @Nullable String office,
            @Nullable LocalDate printedOn) {
        /** @throws IllegalArgumentException in Chinese, when a text is empty or too long */
        public Imprint {
            copies = copies.stream()
                    .map(copy -> needed("抄送", LetterText.line("抄送", copy, NAME)))
                    .toList();
            office = office == null ? null : needed("印发机关", LetterText.line("印发机关", office, 60));
        }
    }

    /**
     * Where a reader checks that the letter is genuine.
     *
     * @param url what the QR code holds
     * @param code what a person types, printed beside it
     */
    public record Verification(String url, String code) {
        /** @throws IllegalArgumentException in Chinese, when a text is empty or too long */
        public Verification {
            url = needed("验真网址", LetterText.line("验真网址", url, NAME));
            code = needed("核验码", LetterText.line("核验码", code, 40));
        }
    }

    private static String needed(String field, String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException(field + "不能为空。");
        }
        return text;
    }

    /** A part of the body. */
    public sealed interface Block permits Heading, Paragraph, Quote, FactTable, Table {}

    /**
     * A heading with its number.
     *
     * @param level 1 一、 in 黑体, 2 （一） in 楷体, 3 1. and 4 （1） in 仿宋
     */
    public record Heading(int level, String text) implements Block {
        /** @throws IllegalArgumentException in Chinese, when the level is not 1 to 4 or the text is empty or too long */
        public Heading {
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException("标题层级只能是1至4。");
            }
            text = needed("小标题", LetterText.line("小标题", text, NAME));
        }
    }

    /** A paragraph of the organ's own words; line breaks in it become blanks. */
    public record Paragraph(String text) implements Block {
        /** @throws IllegalArgumentException in Chinese, when the text is empty or too long */
        public Paragraph {
            text = needed("正文", LetterText.line("正文", text, PARAGRAPH));
        }
    }

    /** The applicant's own words, with their line breaks, set apart in 楷体. */
    public record Quote(String text) implements Block {
        /** @throws IllegalArgumentException in Chinese, when the text is empty or too long */
        public Quote {
            text = needed("引文", String.join("\n", LetterText.paragraphs("引文", text, PARAGRAPH)));
        }
    }

    /** Facts in two columns, as a receipt lists them. */
    public record FactTable(List<Fact> facts) implements Block {
        /** @throws IllegalArgumentException in Chinese, when there is no fact */
        public FactTable {
            facts = List.copyOf(facts);
            if (facts.isEmpty()) {
                throw new IllegalArgumentException("表格不能为空。");
            }
        }
    }

    /** One row of a table; an empty value leaves its cell empty. */
    public record Fact(String label, String value) {
        /** @throws IllegalArgumentException in Chinese, when the label is empty or a text is too long */
        public Fact {
            label = needed("表格项目", LetterText.line("表格项目", label, 40));
            value = String.join("\n", LetterText.paragraphs(label, value, PARAGRAPH));
        }
    }

    /**
     * A table with a row of headings, which is repeated on every page.
     *
     * @param columns at least one
     * @param rows each as long as the columns; a cell may be empty and may hold line breaks
     */
    public record Table(List<Column> columns, List<List<String>> rows) implements Block {
        /** @throws IllegalArgumentException in Chinese, when there is no column or a row has not as many cells */
        public Table {
            columns = List.copyOf(columns);
            var count = columns.size();
            if (count == 0) {
                throw new IllegalArgumentException("表格不能为空。");
            }
            rows = rows.stream()
                    .map(row -> {
                        if (row.size() != count) {
                            throw new IllegalArgumentException("表格各行的栏数应当与表头一致。");
                        }
                        return row.stream()
                                .map(cell -> String.join("\n", LetterText.paragraphs("表格内容", cell, PARAGRAPH)))
                                .toList();
                    })
                    .toList();
        }
    }

    /**
     * A column of a table.
     *
     * @param weight its share of the width, against the weights of the others
     * @param centred whether its cells are centred; otherwise they start at the left
     */
    public record Column(String heading, int weight, boolean centred) {
        /** @throws IllegalArgumentException in Chinese, when the heading is empty or too long or the weight is not positive */
        public Column {
            heading = needed("表头", LetterText.line("表头", heading, 40));
            if (weight < 1) {
                throw new IllegalArgumentException("表格栏宽应当大于零。");
            }
        }
    }
}
