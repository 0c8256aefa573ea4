package io.disclosuredesk.document.template;

import io.disclosuredesk.document.kind.Passage;
import io.disclosuredesk.document.kind.Quotation;
import io.disclosuredesk.document.letter.Letter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

/** What an element's value is to a template; decides where it may stand. */
enum ElementForm {
    /** A text, number, date or label: within a line. */
    TEXT("文字"),
    /** Yes or no: only as a condition. */
    FLAG("是否"),
    /** Several texts: joined by 、 within a line, one paragraph each when alone in a line. */
    TEXTS("多项文字"),
    /** Paragraphs of the organ's: alone in a line. */
    PASSAGE("段落"),
    /** Somebody's words: alone in a line. */
    QUOTATION("引文"),
    /** Blocks that the program composes: alone in a line. */
    BLOCKS("表格"),
    /** Enclosures: only in the head line 附件. */
    ANNEXES("附件"),
    /** Records: only in a loop. */
    RECORDS("多条记录");

    private static final Set<Class<?>> TEXTUAL = Set.of(
            String.class,
            LocalDate.class,
            LocalDateTime.class,
            BigDecimal.class,
            int.class,
            long.class,
            Integer.class,
            Long.class);

    final String label;

    ElementForm(String label) {
        this.label = label;
    }

    boolean isList() {
        return this == TEXTS || this == RECORDS || this == ANNEXES;
    }

    /** The form of a record's component. */
    static ElementForm of(Type type) {
        if (type instanceof Class<?> one) {
            return ofOne(one);
        }
        if (type instanceof ParameterizedType list
                && list.getRawType() == java.util.List.class
                && list.getActualTypeArguments()[0] instanceof Class<?> entry) {
            return ofMany(entry);
        }
        throw new IllegalArgumentException("an element cannot be of type " + type);
    }

    private static ElementForm ofOne(Class<?> type) {
        if (isTextual(type)) {
            return TEXT;
        }
        if (type == boolean.class) {
            return FLAG;
        }
        if (type == Passage.class) {
            return PASSAGE;
        }
        if (type == Quotation.class) {
            return QUOTATION;
        }
        if (Letter.Block.class.isAssignableFrom(type)) {
            return BLOCKS;
        }
        throw new IllegalArgumentException("an element cannot be of type " + type);
    }

    private static ElementForm ofMany(Class<?> entry) {
        if (isTextual(entry)) {
            return TEXTS;
        }
        if (Letter.Block.class.isAssignableFrom(entry)) {
            return BLOCKS;
        }
        if (entry == Letter.Annex.class) {
            return ANNEXES;
        }
        if (entry.isRecord()) {
            return RECORDS;
        }
        throw new IllegalArgumentException("an element cannot be a list of " + entry);
    }

    private static boolean isTextual(Class<?> type) {
        return TEXTUAL.contains(type) || type.isEnum();
    }
}
