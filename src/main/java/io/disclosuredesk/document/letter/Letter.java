package io.disclosuredesk.document.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says, independent of how it is set. All text is cleaned by {@link LetterText} on the way in, so a value
 * can come straight from an applicant.
 *
 * @param issuer 发文机关标志, at most 60 characters
 * @param number 发文字号 such as 云自然资规公开答〔2026〕12号; null prints none (a draft keeps its place free)
 * @param title 标题, at most 200 characters
 * @param addressee 主送, printed with a full-width colon; at most 200 characters
 * @param body 正文
 * @param annexes 附件说明, the annexes' names without numbers
 * @param signer 署名, at most 60 characters
 * @param date 成文日期
 * @param note 附注 without its brackets; null prints none
 * @param draft true prints 草稿 across every page
 */
public record Letter(
        String issuer,
        @Nullable String number,
        String title,
        String addressee,
        List<Block> body,
        List<String> annexes,
        String signer,
        LocalDate date,
        @Nullable String note,
        boolean draft) {

    private static final int NAME = 200;
    /** Room for the longest item an applicant may ask for, 20,000, and its number. */
    private static final int PARAGRAPH = 20_100;

    /** @throws IllegalArgumentException in Chinese, when a text is too long or a needed one is empty */
    public Letter {
        issuer = needed("发文机关标志", LetterText.line("发文机关标志", issuer, 60));
        number = number == null ? null : needed("发文字号", LetterText.line("发文字号", number, 60));
        title = needed("标题", LetterText.line("标题", title, NAME));
        addressee = needed("主送", LetterText.line("主送", addressee, NAME));
        body = List.copyOf(body);
        if (body.isEmpty()) {
            throw new IllegalArgumentException("正文不能为空。");
        }
        annexes = annexes.stream()
                .map(annex -> needed("附件名称", LetterText.line("附件名称", annex, NAME)))
                .toList();
        signer = needed("署名", LetterText.line("署名", signer, 60));
        note = note == null ? null : needed("附注", LetterText.line("附注", note, NAME));
    }

    private static String needed(String field, String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException(field + "不能为空。");
        }
        return text;
    }

    /** A part of the body. */
    public sealed interface Block permits Heading, Paragraph, Quote, FactTable {}

    /**
     * A heading with its number, 一、… or （一）…
     *
     * @param level 1 for 黑体, 2 for 楷体
     */
    public record Heading(int level, String text) implements Block {
        /** @throws IllegalArgumentException in Chinese, when the level is neither 1 nor 2 or the text is empty or too long */
        public Heading {
            if (level < 1 || level > 2) {
                throw new IllegalArgumentException("标题层级只能是1或者2。");
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
}
