package io.disclosuredesk.document.template;

import io.disclosuredesk.document.kind.Gap;
import io.disclosuredesk.document.kind.Passage;
import io.disclosuredesk.document.kind.Quotation;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.LetterText;
import io.disclosuredesk.request.InputText;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as a letter writes them. */
final class Written {

    private static final int LONGEST = 20_000;

    private Written() {}

    /** Whether it is there: true, not null, not empty. */
    static boolean isThere(@Nullable Object value) {
        if (value == null) {
            return false;
        }
        if (value instanceof Boolean flag) {
            return flag;
        }
        if (value instanceof String text) {
            return InputText.line(text) != null;
        }
        return !(value instanceof List<?> list) || !list.isEmpty();
    }

    /** Within a line; a list is joined by 、. */
    static String inLine(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Written::inLine).collect(Collectors.joining("、"));
        }
        if (value instanceof LocalDate day) {
            return day.equals(Gap.DAY)
                    ? Gap.TEXT
                    : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        }
        if (value instanceof LocalDateTime time) {
            return inLine(time.toLocalDate()) + time.getHour() + "时" + time.getMinute() + "分";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Enum<?> constant ? label(constant) : value.toString();
    }

    /** In a table's cell, which may have several lines. */
    static String inCell(Object value) {
        if (value instanceof Passage passage) {
            return passage.text();
        }
        if (value instanceof Quotation quotation) {
            return String.join("\n", numbered(quotation));
        }
        return value instanceof List<?> list
                ? list.stream().map(Written::cellLine).collect(Collectors.joining("\n"))
                : cellLine(value);
    }

    /** A text's own line breaks must not look like lines of the table. */
    private static String cellLine(Object value) {
        return LetterText.line("表格内容", inLine(value), LONGEST);
    }

    /** Alone in a line. */
    static List<Letter.Block> alone(Object value) {
        if (value instanceof Passage passage) {
            return LetterText.paragraphs("段落", passage.text(), LONGEST).stream()
                    .<Letter.Block>map(Letter.Paragraph::new)
                    .toList();
        }
        if (value instanceof Quotation quotation) {
            return numbered(quotation).stream()
                    .<Letter.Block>map(Letter.Quote::new)
                    .toList();
        }
        if (value instanceof Letter.Block block) {
            return List.of(block);
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(entry -> alone(entry).stream()).toList();
        }
        return List.of(new Letter.Paragraph(inLine(value)));
    }

    private static List<String> numbered(Quotation quotation) {
        var items = quotation.items();
        if (items.size() == 1) {
            return items;
        }
        var lines = new ArrayList<String>();
        for (String item : items) {
            lines.add(lines.size() + 1 + ". " + item);
        }
        return lines;
    }

    private static String label(Enum<?> constant) {
        try {
            var method = constant.getDeclaringClass().getMethod("label");
            method.setAccessible(true);
            return String.valueOf(method.invoke(constant));
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(constant.getDeclaringClass() + " has no label()", e);
        }
    }
}
