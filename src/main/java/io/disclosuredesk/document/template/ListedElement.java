package io.disclosuredesk.document.template;

import io.disclosuredesk.document.kind.LetterData;
import io.disclosuredesk.document.kind.LetterKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of a letter as its template's editor reads it.
 *
 * @param within the list whose records have it; null for an element of the letter
 * @param name what the template calls it
 * @param means what it is and where it comes from
 * @param form where it may stand: 文字, 段落, 多条记录 and so on
 * @param needed whether a template must use it
 * @param always whether every letter has it; otherwise it stands within its condition
 * @param example from the made-up case; empty where that has none
 */
public record ListedElement(
        @Nullable String within,
        String name,
        String means,
        String form,
        boolean needed,
        boolean always,
        String example) {

    private static final int EXAMPLE = 60;

    /** The elements of this kind of letter, with examples from its made-up case. */
    public static List<ListedElement> of(LetterKind kind) {
        var listed = new ArrayList<ListedElement>();
        LetterData sample = Shipped.sample(kind);
        for (var element : Elements.of(kind.data()).all()) {
            Object value = element.in(sample);
            listed.add(listed(null, element, value));
            if (element.entry() != null) {
                Object first = value instanceof List<?> records && !records.isEmpty() ? records.get(0) : null;
                for (var inner : Elements.of(element.entry()).all()) {
                    listed.add(listed(element.name(), inner, first == null ? null : inner.in(first)));
                }
            }
        }
        return List.copyOf(listed);
    }

    /** The facts of the organ, which every template may use. */
    public static List<ListedElement> ofOrgan(Organ organ) {
        return Elements.of(Organ.class).all().stream()
                .map(element -> listed(null, element, element.in(organ)))
                .toList();
    }

    private static ListedElement listed(@Nullable String within, Elements.One element, @Nullable Object value) {
        return new ListedElement(
                within,
                element.name(),
                element.means(),
                element.form().label,
                !element.mayBeLeftOut(),
                !element.nullable(),
                example(element.form(), value));
    }

    private static String example(ElementForm form, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        return switch (form) {
            case FLAG -> Boolean.TRUE.equals(value) ? "是" : "否";
            case TEXT, TEXTS, PASSAGE, QUOTATION ->
                shortened(Written.inCell(value).replace('\n', ' '));
            case RECORDS, ANNEXES -> value instanceof List<?> list ? list.size() + "条" : "";
            case BLOCKS -> "";
        };
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= EXAMPLE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, EXAMPLE)) + "…";
    }
}
