package io.disclosuredesk.document.kind;

import io.disclosuredesk.document.letter.Letter.Fact;
import io.disclosuredesk.document.letter.Letter.FactTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a table of facts together, row by row. */
final class FactLines {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("y年M月d日");

    private final List<Fact> facts = new ArrayList<>();

    /** A row that the sheet always has. */
    FactLines line(String label, String value) {
        facts.add(new Fact(label, value));
        return this;
    }

    FactLines line(String label, LocalDate value) {
        return line(label, day(value));
    }

    /** A row that is left out where the case has no such fact. */
    FactLines known(String label, @Nullable String value) {
        return value == null || value.isBlank() ? this : line(label, value);
    }

    FactLines known(String label, @Nullable LocalDate value) {
        return value == null ? this : line(label, value);
    }

    /** A row with an empty cell, for somebody's pen. */
    FactLines blank(String label) {
        return line(label, "");
    }

    FactTable table() {
        return new FactTable(facts);
    }

    /** 2026年5月1日, as official documents write it. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(@Nullable LocalDate day, String otherwise) {
        return day == null ? otherwise : day(day);
    }

    /** An amount without needless zeros: 380, 12.50. */
    static String amount(BigDecimal yuan) {
        return yuan.stripTrailingZeros().scale() <= 0 ? yuan.toBigInteger().toString() : yuan.setScale(2).toPlainString();
    }
}
