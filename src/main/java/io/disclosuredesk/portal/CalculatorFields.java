package io.disclosuredesk.portal;

import io.disclosuredesk.request.InputText;
import io.disclosuredesk.request.IntakeRefusedException.FieldError;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The fields of the calculator as typed, with what must be mended; the page reads them by name. */
final class CalculatorFields {

    /** 2026-3-5, 2026/3/5, 2026.3.5, 2026年3月5日: browsers without a date picker send what people write. */
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    private static final int LONGEST = 40;

    private final MultiValueMap<String, String> typed;
    private final List<FieldError> errors = new ArrayList<>();

    CalculatorFields(MultiValueMap<String, String> typed) {
        this.typed = typed;
    }

    /** What was typed into a field, empty when nothing was. */
    public String value(String field) {
        var line = Objects.requireNonNullElse(InputText.line(typed.getFirst(field)), "");
        // digits typed at full width are digits
        var value = Normalizer.normalize(line, Normalizer.Form.NFKC);
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }

    /** What must be mended, in the order of the page. */
    public List<FieldError> errors() {
        return errors;
    }

    public boolean has(String field) {
        return errors.stream().anyMatch(error -> error.field().equals(field));
    }

    @Nullable
    public String message(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }

    public String id(String field) {
        return field;
    }

    /** What describes the element, for screen readers: its hint, and the message when there is one. */
    public String describedBy(String field) {
        return field + "-hint" + (has(field) ? " " + field + "-error" : "");
    }

    /** Whether something stands in one of the fields, or is wrong with one. */
    public boolean isAnyFilled(String... fields) {
        return Arrays.stream(fields).anyMatch(field -> !value(field).isEmpty() || has(field));
    }

    void refuse(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    @Nullable
    String text(String field) {
        var value = value(field);
        return value.isEmpty() ? null : value;
    }

    @Nullable
    LocalDate required(String field, String message) {
        if (value(field).isEmpty()) {
            refuse(field, message);
        }
        return date(field);
    }

    @Nullable
    LocalDate date(String field) {
        var value = value(field).replace(" ", "");
        if (value.isEmpty()) {
            return null;
        }
        var parts = DAY.matcher(value);
        try {
            if (parts.matches()) {
                return LocalDate.of(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)));
            }
        } catch (DateTimeException noSuchDay) {
            refuse(field, "没有“" + value + "”这一天，请核对。");
            return null;
        }
        refuse(field, "请按年-月-日的形式填写，例如2026-03-05。");
        return null;
    }

    @Nullable
    Integer number(String field, String message) {
        var value = value(field);
        if (!value.matches("\\d{1,4}")) {
            refuse(field, message);
            return null;
        }
        return Integer.valueOf(value);
    }

    <E extends Enum<E>> E choice(String field, Class<E> type, E otherwise) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value(field)))
                .findFirst()
                .orElse(otherwise);
    }
}
